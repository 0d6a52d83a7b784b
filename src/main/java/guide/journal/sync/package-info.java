/** The same journal on several machines, over git. */
@NullMarked
package guide.journal.sync;

import org.jspecify.annotations.NullMarked;
