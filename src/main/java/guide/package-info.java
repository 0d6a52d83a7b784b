/** Builds the parts and hands them to the commands. */
@NullMarked
package guide;

import org.jspecify.annotations.NullMarked;
