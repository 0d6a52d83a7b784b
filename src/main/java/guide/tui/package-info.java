/** Screens as functions of state: an event in, a state out, the state drawn on a canvas. */
@NullMarked
package guide.tui;

import org.jspecify.annotations.NullMarked;
