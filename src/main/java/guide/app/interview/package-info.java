/** The mock interview as a state with actions, without a face. */
@NullMarked
package guide.app.interview;

import org.jspecify.annotations.NullMarked;
