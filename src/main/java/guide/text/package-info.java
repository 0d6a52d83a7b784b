/** Prepares text for a screen or a pipe: the gate, widths, wrapping, Markdown as styled lines. */
@NullMarked
package guide.text;

import org.jspecify.annotations.NullMarked;
