/** One picocli command a class: parse, call, print. Only this room knows exit codes and the standard streams. */
@NullMarked
package guide.cli;

import org.jspecify.annotations.NullMarked;
