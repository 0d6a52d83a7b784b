/** The first screen: what there is to do today. */
@NullMarked
package guide.tui.home;

import org.jspecify.annotations.NullMarked;
