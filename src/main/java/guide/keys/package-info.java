/** Keys and the actions that they ask for, the user's own keys, and the inputs that a terminal can send. No drawing. */
@NullMarked
package guide.keys;

import org.jspecify.annotations.NullMarked;
