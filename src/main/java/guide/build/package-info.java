/** Classes that only the build runs; they are not in the program's jar. */
@NullMarked
package guide.build;

import org.jspecify.annotations.NullMarked;
