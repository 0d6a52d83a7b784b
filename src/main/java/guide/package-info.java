/** The entry: hands the system's clock, time zone, randomness and streams to the commands. */
@NullMarked
package guide;

import org.jspecify.annotations.NullMarked;
