/** YAML files as text with places: what is wrong with one is told in sentences, all of it in one pass. */
@NullMarked
package guide.yaml;

import org.jspecify.annotations.NullMarked;
