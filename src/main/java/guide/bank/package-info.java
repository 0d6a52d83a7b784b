/** The bank with its domains and questions, and the reader that turns YAML into them or into problems. */
@NullMarked
package guide.bank;

import org.jspecify.annotations.NullMarked;
