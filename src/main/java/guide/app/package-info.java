/**
 * The application without a face: clock and event log, the user's banks, records and settings, and the
 * words that all faces share. Knows no screen and no exit code: it returns, or refuses with a kind and a sentence.
 */
@NullMarked
package guide.app;

import org.jspecify.annotations.NullMarked;
