/** What a shell may complete. */
@NullMarked
package guide.cli.completion;

import org.jspecify.annotations.NullMarked;
