/**
 * Reads what the texts of all formats have in common: front matter, headings, the line that asks, code, gaps, pictures,
 * and the list that makes key points.
 */
@NullMarked
package guide.deck.text;

import org.jspecify.annotations.NullMarked;
