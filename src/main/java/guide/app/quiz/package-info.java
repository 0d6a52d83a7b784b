/** The quiz as a state with actions, which the full screen and line mode share. */
@NullMarked
package guide.app.quiz;

import org.jspecify.annotations.NullMarked;
