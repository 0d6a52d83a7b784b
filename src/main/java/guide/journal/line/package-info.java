/** An event as a line of JSON, and back: formats, checksums and damage. Knows no file. */
@NullMarked
package guide.journal.line;

import org.jspecify.annotations.NullMarked;
