/** Reads YAML files as text with places, and reports all their mistakes in one pass, in sentences. */
@NullMarked
package guide.yaml;

import org.jspecify.annotations.NullMarked;
