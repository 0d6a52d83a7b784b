/** Trees of values with the lines where they stand, as JSON and YAML write them. */
@NullMarked
package guide.deck.tree;

import org.jspecify.annotations.NullMarked;
