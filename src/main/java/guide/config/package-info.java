/** What the user has set, in {@code config.yaml} and in the environment, and what is wrong with it. */
@NullMarked
package guide.config;

import org.jspecify.annotations.NullMarked;
