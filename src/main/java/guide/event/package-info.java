/** Facts that happened, with stamps: the vocabulary that the journal, the rules of studying and the screens share. No I/O. */
@NullMarked
package guide.event;

import org.jspecify.annotations.NullMarked;
