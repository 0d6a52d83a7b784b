/** A question and its answer, laid out for the quiz and for the browse screen. */
@NullMarked
package guide.tui.card;

import org.jspecify.annotations.NullMarked;
