/** Rows of fields with a character between them, as spreadsheets and Anki write them. */
@NullMarked
package guide.deck.table;

import org.jspecify.annotations.NullMarked;
