/** What only the build runs; it is not in the program's jar. */
@NullMarked
package guide.build;

import org.jspecify.annotations.NullMarked;
