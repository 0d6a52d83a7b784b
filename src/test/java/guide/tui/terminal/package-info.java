/** The terminal room's tests: pure ones, ones on a terminal in memory, and, as {@code *IT}, ones on a real pty. */
@NullMarked
package guide.tui.terminal;

import org.jspecify.annotations.NullMarked;
