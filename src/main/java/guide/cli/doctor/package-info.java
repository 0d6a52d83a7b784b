/** The checks of {@code guide doctor}: what the program runs on, where its files are, and what is damaged. */
@NullMarked
package guide.cli.doctor;

import org.jspecify.annotations.NullMarked;
