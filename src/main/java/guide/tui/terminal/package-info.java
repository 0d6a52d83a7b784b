/** The only room that knows Lanterna and JLine's terminal. */
@NullMarked
package guide.tui.terminal;

import org.jspecify.annotations.NullMarked;
