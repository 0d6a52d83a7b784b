/**
 * Decks that are plain lines of text: hashcards, repeater, Obsidian Spaced Repetition, hascard. Their texts are Markdown and
 * stay as they are, but for the signs that make them cards.
 */
@NullMarked
package guide.deck.lines;

import org.jspecify.annotations.NullMarked;
