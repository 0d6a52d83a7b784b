/** Mathematics in the notation of LaTeX, as one line of Unicode or a few. */
@NullMarked
package guide.text.math;

import org.jspecify.annotations.NullMarked;
