/**
 * Questions and answers in Markdown: finds how a file marks its questions, and takes the answers from its source as they are
 * written.
 */
@NullMarked
package guide.deck.markdown;

import org.jspecify.annotations.NullMarked;
