/** What is shown of progress: the overview of a day, statistics, weak points, and questions by their state; pure. */
@NullMarked
package guide.study.stats;

import org.jspecify.annotations.NullMarked;
