/** Decks whose cards are groups of named fields: JSON, JSON Lines, YAML, the rows of a table, and the JSON in a Mochi export. */
@NullMarked
package guide.deck.fields;

import org.jspecify.annotations.NullMarked;
