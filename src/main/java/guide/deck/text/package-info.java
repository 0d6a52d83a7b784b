/**
 * What the texts of cards have in common, whatever format they come from: which line asks, what is code, which parts are gaps,
 * what is a picture, and which list makes key points.
 */
@NullMarked
package guide.deck.text;

import org.jspecify.annotations.NullMarked;
