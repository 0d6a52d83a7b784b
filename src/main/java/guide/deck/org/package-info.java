/** Flashcards in Org files, as org-fc and org-drill keep them. */
@NullMarked
package guide.deck.org;

import org.jspecify.annotations.NullMarked;
