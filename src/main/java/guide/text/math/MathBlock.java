package guide.text.math;

import org.commonmark.node.CustomBlock;

/** A formula in a paragraph of its own; one whose end is missing is text, which are its children. */
public final class MathBlock extends CustomBlock {
    private String latex;

    /** Makes a formula from its source without delimiters. */
    public MathBlock(String latex) {
        this.latex = latex;
    }

    /** Returns the source without its delimiters; empty where the end is missing. */
    public String latex() {
        return latex;
    }

    void close(String source) {
        latex = source;
    }
}
