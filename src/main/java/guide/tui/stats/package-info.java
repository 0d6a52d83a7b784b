/** Statistics, on the full screen and as text. */
@NullMarked
package guide.tui.stats;

import org.jspecify.annotations.NullMarked;
