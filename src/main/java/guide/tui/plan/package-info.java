/** The page of the date: what to expect on it, the days until then, and what other minutes would bring. */
@NullMarked
package guide.tui.plan;

import org.jspecify.annotations.NullMarked;
