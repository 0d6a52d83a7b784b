/** Finds questions of a bank by their words. */
@NullMarked
package guide.bank.search;

import org.jspecify.annotations.NullMarked;
