package guide.deck.html;

import guide.text.math.MathBlock;
import guide.text.math.MathInline;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * The front of a card as a question and what shows under it.
 *
 * @param question one line of Markdown: the first line of text; empty if the front has neither text nor image
 * @param context all else, as Markdown; may be empty
 */
public record HtmlQuestion(String question, String context) {
    /** Takes a document apart; it is used up by it. */
    static HtmlQuestion of(Node document) {
        for (Node block : NodeCleaner.children(document)) {
            if (block instanceof Paragraph || block instanceof Heading) {
                List<Node> line = firstLine(block);
                if (!line.isEmpty()) {
                    return cut(document, block, line);
                }
            }
        }
        return withoutParagraph(document);
    }

    /** Returns the nodes of the first line that says something; none if there is no such line. */
    private static List<Node> firstLine(Node block) {
        List<Node> line = new ArrayList<>();
        boolean says = false;
        for (Node node : NodeCleaner.children(block)) {
            if (!(node instanceof HardLineBreak)) {
                line.add(node);
                says |= isReadable(node);
            } else if (says) {
                return line;
            } else {
                line.clear();
            }
        }
        return says ? line : List.of();
    }

    private static boolean isReadable(Node node) {
        return MarkdownNodes.isReadable(node)
                || !(node instanceof Image)
                        && NodeCleaner.children(node).stream().anyMatch(HtmlQuestion::isReadable);
    }

    private static HtmlQuestion cut(Node document, Node block, List<Node> line) {
        Paragraph question = new Paragraph();
        for (Node node : line) {
            if (!(node instanceof Image)) {
                question.appendChild(node);
            }
        }
        Paragraph rest = new Paragraph();
        NodeCleaner.children(block).forEach(rest::appendChild);
        block.insertAfter(rest);
        block.unlink();
        NodeCleaner.tidy(rest);
        NodeCleaner.trimBreaks(question);
        return new HtmlQuestion(HtmlText.line(withoutFrame(question)), HtmlText.markdown(document));
    }

    /** A question that is bold as a whole says no more by it. */
    private static Node withoutFrame(Paragraph question) {
        Node only = question.getFirstChild();
        boolean isFrame = (only instanceof StrongEmphasis || only instanceof Emphasis) && only.getNext() == null;
        if (!isFrame) {
            return question;
        }
        Paragraph bare = new Paragraph();
        NodeCleaner.children(only).forEach(bare::appendChild);
        return withoutFrame(bare);
    }

    /**
     * Asks with code, a list, a table or a formula: its first line is the question, and it stands whole under it. Another
     * choice would make new questions of the old ones when a deck is imported again.
     */
    private static HtmlQuestion withoutParagraph(Node document) {
        String all = HtmlText.markdown(document);
        Node first = document.getFirstChild();
        if (first == null || !isReadable(document) && !isCode(document)) {
            String line = all.replaceAll("\\\\?\\s*\\n\\s*", " ");
            return new HtmlQuestion(line, "");
        }
        boolean isAlone = first.getNext() == null;
        if (first instanceof MathBlock math && !math.latex().isBlank()) {
            Paragraph line = new Paragraph();
            line.appendChild(new MathInline(math.latex()));
            return new HtmlQuestion(HtmlText.line(line), isAlone ? "" : all);
        }
        String line = firstText(document);
        boolean isWhole = isAlone
                && first instanceof FencedCodeBlock code
                && code.getLiteral().strip().equals(line);
        return new HtmlQuestion(
                HtmlText.line(first instanceof FencedCodeBlock ? new Code(line) : new Text(line)), isWhole ? "" : all);
    }

    private static boolean isCode(Node node) {
        return node instanceof FencedCodeBlock
                || NodeCleaner.children(node).stream().anyMatch(HtmlQuestion::isCode);
    }

    private static String firstText(Node node) {
        if (node instanceof FencedCodeBlock code) {
            return code.getLiteral().strip().lines().findFirst().orElse("").strip();
        }
        if (node instanceof Paragraph || node instanceof Heading || node instanceof TableCell) {
            String text = HtmlText.plain(node).strip();
            return text.lines().findFirst().orElse("").strip();
        }
        for (Node child : NodeCleaner.children(node)) {
            String text = firstText(child);
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }
}
