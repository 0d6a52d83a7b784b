/** HTML of other programs' cards, as Markdown that means the same. */
@NullMarked
package guide.deck.html;

import org.jspecify.annotations.NullMarked;
