/** Decks of other programs become banks of the user's own, and stay the same questions when they are imported again. */
@NullMarked
package guide.app.imports;

import org.jspecify.annotations.NullMarked;
