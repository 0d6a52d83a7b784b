/** Completes command lines for a shell. */
@NullMarked
package guide.cli.completion;

import org.jspecify.annotations.NullMarked;
