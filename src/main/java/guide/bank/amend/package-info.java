/** What the user changed in questions that are written elsewhere: in the bundled bank, or in one that was imported. */
@NullMarked
package guide.bank.amend;

import org.jspecify.annotations.NullMarked;
