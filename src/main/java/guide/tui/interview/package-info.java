/** The mock interview on the full screen: what it offers, its questions, their scoring, and the scorecard. */
@NullMarked
package guide.tui.interview;

import org.jspecify.annotations.NullMarked;
