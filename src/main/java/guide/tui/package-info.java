/** The kernel of the full screen: the loop, screens as values, the canvas, and the parts that screens share. */
@NullMarked
package guide.tui;

import org.jspecify.annotations.NullMarked;
