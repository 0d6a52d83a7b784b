/** One picocli command a class: parse, call, print. No logic. */
@NullMarked
package guide.cli;

import org.jspecify.annotations.NullMarked;
