package guide.deck.html;

import guide.deck.text.QuestionText;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;

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
        // Code, a list, a table, a formula or an image asks.
        QuestionText asked = QuestionText.ofParagraph(HtmlText.markdown(document));
        return new HtmlQuestion(asked.question(), asked.context());
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
}
