/**
 * Decks that other programs and people write, read into cards of one kind; what becomes of a card is the importer's. Each
 * format has a room of its own below, loaded by an import alone.
 */
@NullMarked
package guide.deck;

import org.jspecify.annotations.NullMarked;
