/** The pure rules of study: grades, memory, scheduling, queues and sessions. No I/O and no clock of its own. */
@NullMarked
package guide.study;

import org.jspecify.annotations.NullMarked;
