/** What can be said of the way to a plan's date: at once, by a rehearsal, and about other ways to go. Pure. */
@NullMarked
package guide.study.outlook;

import org.jspecify.annotations.NullMarked;
