/** The banks that the user has: listed, switched off and on, and taken away. */
@NullMarked
package guide.app.banks;

import org.jspecify.annotations.NullMarked;
