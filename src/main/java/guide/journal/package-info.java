/** The append-only log of events, the only truth about progress. */
@NullMarked
package guide.journal;

import org.jspecify.annotations.NullMarked;
