package guide.deck.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Takes the key points of an answer from a list in it: from the first one at top level with 3 to 8 items, else from the first
 * one with 2. The rule is strict: all items make a point, or none does.
 */
public final class ListKeyPoints {
    /** The longest list of key points, in chars; the parser would take long over some longer answers. */
    private static final int MOST_CHARS = 50_000;

    private static final int FEWEST = 2;
    private static final int MOST = 8;
    private static final int MOST_NESTED = 30;
    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(MOST_NESTED)
            .maxInlineNesting(MOST_NESTED)
            .build();
    private static final Pattern TASK = Pattern.compile("\\[[ xX]] .*");
    private static final Pattern FIRST_CHOICE = Pattern.compile("[*_`(]{0,3}[Aa][.:)].*");
    private static final Pattern SECOND_CHOICE = Pattern.compile("[*_`(]{0,3}[Bb][.:)].*");

    private ListKeyPoints() {}

    /**
     * Returns the key points as lines of Markdown.
     *
     * @return 2 to 8 different lines of 4 to 100 characters; none if no list of the answer fits
     */
    public static List<String> of(String answerMarkdown) {
        if (answerMarkdown.length() > MOST_CHARS) {
            return List.of();
        }
        List<List<Node>> lists = children(PARSER.parse(answerMarkdown)).stream()
                .filter(ListBlock.class::isInstance)
                .map(ListKeyPoints::children)
                .toList();
        return lists.stream()
                .filter(items -> items.size() > FEWEST && items.size() <= MOST)
                .findFirst()
                .or(() -> lists.stream().filter(items -> items.size() == FEWEST).findFirst())
                .map(items -> points(items, answerMarkdown))
                .orElse(List.of());
    }

    private static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            children.add(node);
        }
        return children;
    }

    private static List<String> points(List<Node> list, String source) {
        List<String> items = new ArrayList<>();
        for (Node item : list) {
            Optional<String> text =
                    item.getFirstChild() instanceof Paragraph paragraph ? text(paragraph, source) : Optional.empty();
            if (text.isEmpty() || TASK.matcher(text.get()).matches()) {
                return List.of();
            }
            items.add(text.get());
        }
        if (areChoices(items)) {
            return List.of();
        }
        List<String> points =
                items.stream().map(KeyPointText::of).flatMap(Optional::stream).toList();
        long different = points.stream()
                .map(point -> point.toLowerCase(Locale.ROOT))
                .distinct()
                .count();
        return different == items.size() ? points : List.of();
    }

    private static boolean areChoices(List<String> items) {
        return FIRST_CHOICE.matcher(items.get(0)).matches()
                && SECOND_CHOICE.matcher(items.get(1)).matches();
    }

    /** Returns a paragraph as its author wrote it, in one line but where it is broken, with the text of links alone. */
    private static Optional<String> text(Node paragraph, String source) {
        StringBuilder out = new StringBuilder();
        return add(paragraph, source, out) ? Optional.of(out.toString().strip()) : Optional.empty();
    }

    /** Returns false if there is something that no line can show. */
    private static boolean add(Node parent, String source, StringBuilder out) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof SoftLineBreak) {
                out.append(' ');
            } else if (node instanceof HardLineBreak) {
                out.append('\n');
            } else if (node instanceof Image || node instanceof HtmlInline) {
                return false;
            } else if (!(node instanceof Link)) {
                addSource(node, source, out);
            } else if (!add(node, source, out)) {
                return false;
            }
        }
        return true;
    }

    private static void addSource(Node node, String source, StringBuilder out) {
        String between = "";
        for (SourceSpan span : node.getSourceSpans()) {
            out.append(between);
            out.append(source, span.getInputIndex(), span.getInputIndex() + span.getLength());
            between = " ";
        }
    }
}
