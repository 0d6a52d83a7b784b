/** What commands print as lines of text, where that is more than a few: a plan, the settings. */
@NullMarked
package guide.cli.lines;

import org.jspecify.annotations.NullMarked;
