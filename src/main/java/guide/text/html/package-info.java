/** HTML within Markdown, as the nodes of Markdown that mean the same. */
@NullMarked
package guide.text.html;

import org.jspecify.annotations.NullMarked;
