/** The file system as the journal needs it, so that a test can put another in its place: files, locks, and why they failed. */
@NullMarked
package guide.journal.disk;

import org.jspecify.annotations.NullMarked;
