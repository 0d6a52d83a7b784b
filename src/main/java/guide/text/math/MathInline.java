package guide.text.math;

import org.commonmark.node.CustomNode;

/** A formula within a line of Markdown. */
public final class MathInline extends CustomNode {
    private final String latex;

    /** Makes a formula from its source without delimiters. */
    public MathInline(String latex) {
        this.latex = latex;
    }

    /** Returns the source without its delimiters. */
    public String latex() {
        return latex;
    }
}
