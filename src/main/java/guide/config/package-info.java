/** The user's settings in {@code config.yaml} and in the environment, and the mistakes in them. */
@NullMarked
package guide.config;

import org.jspecify.annotations.NullMarked;
