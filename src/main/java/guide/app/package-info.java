/** The application without a face: the quiz, its state, clock and event log, and the words that all faces share. Knows no screen. */
@NullMarked
package guide.app;

import org.jspecify.annotations.NullMarked;
