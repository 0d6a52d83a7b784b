/** Line mode: the quiz said in words, line by line. Draws nothing. */
@NullMarked
package guide.plain;

import org.jspecify.annotations.NullMarked;
