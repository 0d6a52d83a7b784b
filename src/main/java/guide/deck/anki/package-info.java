/** Reads what Anki and its helpers write: packages, text, and CrowdAnki's JSON. */
@NullMarked
package guide.deck.anki;

import org.jspecify.annotations.NullMarked;
