/** A question and its answer, laid out: what the quiz and the browse screen both show. */
@NullMarked
package guide.tui.card;

import org.jspecify.annotations.NullMarked;
