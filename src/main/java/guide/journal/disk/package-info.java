/** The file system as the journal needs it, so that a test can replace it: files, locks, and the reasons of failures. */
@NullMarked
package guide.journal.disk;

import org.jspecify.annotations.NullMarked;
