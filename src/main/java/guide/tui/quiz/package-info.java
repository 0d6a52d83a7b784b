/** The quiz on the full screen: a question, its answer, the grades, and the summary at the end. */
@NullMarked
package guide.tui.quiz;

import org.jspecify.annotations.NullMarked;
