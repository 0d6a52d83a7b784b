/** Tables: one card a row, with the columns that a header row names or the user says. */
@NullMarked
package guide.deck.table;

import org.jspecify.annotations.NullMarked;
