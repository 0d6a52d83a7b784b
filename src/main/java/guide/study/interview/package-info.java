/** The mock interview's rules: which questions it asks, and what is counted of the answers. Pure. */
@NullMarked
package guide.study.interview;

import org.jspecify.annotations.NullMarked;
