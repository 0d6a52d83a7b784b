package guide;

import java.io.FilterInputStream;
import java.io.InputStream;

/**
 * Standard input, also where it is a pipe. A file's stream asks for its length and place when all of it is to be read, and a
 * pipe has neither ("Illegal seek"); this one reads on to the end.
 */
final class StandardInput extends FilterInputStream {
    StandardInput(InputStream in) {
        super(in);
    }
}
