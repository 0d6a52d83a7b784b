/** What the commands print with {@code --json}. */
@NullMarked
package guide.cli.json;

import org.jspecify.annotations.NullMarked;
