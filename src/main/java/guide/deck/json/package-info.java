/** Decks whose cards are groups of named fields: JSON, JSON Lines, YAML, and the JSON in a Mochi export. */
@NullMarked
package guide.deck.json;

import org.jspecify.annotations.NullMarked;
