package guide.deck.html;

import guide.deck.text.MarkdownCode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Brings nodes into a form that Markdown can say: an empty line ends a paragraph, emphasis begins and ends with a letter. */
final class NodeCleaner {
    private static final Pattern SPACES = Pattern.compile(" {2,}");

    private NodeCleaner() {}

    /** Changes all that is below a node. */
    static void tidy(Node parent) {
        for (Node child : children(parent)) {
            tidy(child);
        }
        mergeNeighbors(parent);
        if (parent instanceof Emphasis || parent instanceof StrongEmphasis) {
            emphasis(parent);
        } else if (parent instanceof FencedCodeBlock code) {
            fence(code);
        } else if (parent instanceof Heading || parent instanceof TableCell) {
            trimBreaks(parent);
        } else if (parent instanceof Paragraph paragraph) {
            paragraph(paragraph);
        }
    }

    static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    private static void mergeNeighbors(Node parent) {
        Node first = parent.getFirstChild();
        StringBuilder text = new StringBuilder();
        for (Node child : children(parent)) {
            if (child == first || !mayJoin(first, child)) {
                if (child != first) {
                    flush(first, text);
                }
                first = child;
                if (child instanceof Text begin) {
                    text.append(begin.getLiteral());
                }
            } else {
                if (child instanceof Text next) {
                    text.append(next.getLiteral());
                }
                for (Node inner : children(child)) {
                    first.appendChild(inner);
                }
                child.unlink();
            }
        }
        flush(first, text);
    }

    private static boolean mayJoin(Node first, Node next) {
        return first.getClass() == next.getClass()
                && (next instanceof Text || next instanceof StrongEmphasis || next instanceof Emphasis);
    }

    private static void flush(@Nullable Node last, StringBuilder text) {
        if (last instanceof Text merged) {
            merged.setLiteral(SPACES.matcher(text).replaceAll(" "));
        }
        text.setLength(0);
    }

    /** Moves blanks and line breaks at the ends out of it, and takes it away where nothing is left, or where it is in its like. */
    private static void emphasis(Node node) {
        boolean isDouble = node.getParent() != null && node.getParent().getClass() == node.getClass();
        while (isBlank(node.getFirstChild())) {
            node.insertBefore(node.getFirstChild());
        }
        while (isBlank(node.getLastChild())) {
            node.insertAfter(node.getLastChild());
        }
        if (node.getFirstChild() == null) {
            node.unlink();
            return;
        }
        if (node.getFirstChild() instanceof Text text && text.getLiteral().startsWith(" ")) {
            node.insertBefore(new Text(" "));
            text.setLiteral(text.getLiteral().stripLeading());
        }
        if (node.getLastChild() instanceof Text text && text.getLiteral().endsWith(" ")) {
            node.insertAfter(new Text(" "));
            text.setLiteral(text.getLiteral().stripTrailing());
        }
        if (isDouble) {
            children(node).forEach(node::insertBefore);
            node.unlink();
        }
    }

    private static boolean isBlank(@Nullable Node node) {
        return node instanceof HardLineBreak
                || node instanceof Text text && text.getLiteral().isBlank();
    }

    private static void fence(FencedCodeBlock code) {
        String literal = code.getLiteral();
        String stripped = literal.stripLeading();
        // The first line keeps its indent.
        int start = literal.lastIndexOf('\n', literal.length() - stripped.length() - 1) + 1;
        String text = stripped.isEmpty() ? "" : literal.substring(start).stripTrailing();
        int length = MarkdownCode.fenceLength(text);
        code.setLiteral(text + "\n");
        code.setFenceCharacter("`");
        code.setOpeningFenceLength(length);
        code.setClosingFenceLength(length);
        if (text.isBlank()) {
            code.unlink();
        }
    }

    /** Takes breaks and blanks away from both ends. */
    static void trimBreaks(Node parent) {
        while (isBlank(parent.getFirstChild())) {
            parent.getFirstChild().unlink();
        }
        while (isBlank(parent.getLastChild())) {
            parent.getLastChild().unlink();
        }
        if (parent.getFirstChild() instanceof Text first) {
            first.setLiteral(first.getLiteral().stripLeading());
        }
        if (parent.getLastChild() instanceof Text last) {
            last.setLiteral(last.getLiteral().stripTrailing());
        }
    }

    /** Makes paragraphs of what two breaks in a row part. */
    private static void paragraph(Paragraph whole) {
        trimBreaks(whole);
        Paragraph open = new Paragraph();
        boolean isBroken = false;
        for (Node child : children(whole)) {
            if (!isBlank(child)) {
                open.appendChild(child);
                isBroken = false;
            } else if (!(child instanceof HardLineBreak)) {
                if (!isBroken) {
                    open.appendChild(child);
                }
            } else if (isBroken) {
                close(open, whole);
                open = new Paragraph();
            } else {
                isBroken = true;
                open.appendChild(child);
            }
        }
        close(open, whole);
        whole.unlink();
    }

    private static void close(Paragraph part, Paragraph whole) {
        trimBreaks(part);
        spacesAtBreaks(part);
        if (part.getFirstChild() != null) {
            whole.insertBefore(part);
        }
    }

    private static void spacesAtBreaks(Node parent) {
        for (Node child : children(parent)) {
            if (child instanceof HardLineBreak) {
                if (child.getPrevious() instanceof Text before) {
                    before.setLiteral(before.getLiteral().stripTrailing());
                }
                if (child.getNext() instanceof Text after) {
                    after.setLiteral(after.getLiteral().stripLeading());
                }
            }
        }
    }
}
