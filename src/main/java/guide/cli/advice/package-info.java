/** What to do next, in a sentence: where no question is left to ask, and where a word is no command. */
@NullMarked
package guide.cli.advice;

import org.jspecify.annotations.NullMarked;
