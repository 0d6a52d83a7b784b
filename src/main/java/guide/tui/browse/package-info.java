/** The guide as a list that opens and closes, can be searched, and is read. */
@NullMarked
package guide.tui.browse;

import org.jspecify.annotations.NullMarked;
