/** Keys and what they ask for: actions, bindings, the keymap, and the inputs that a terminal can send. No drawing. */
@NullMarked
package guide.keys;

import org.jspecify.annotations.NullMarked;
