/**
 * Prepares text for a screen or a pipe: Markdown as styled lines, widths, wrapping, and the gate, which makes every control
 * character visible before it can reach a terminal.
 */
@NullMarked
package guide.text;

import org.jspecify.annotations.NullMarked;
