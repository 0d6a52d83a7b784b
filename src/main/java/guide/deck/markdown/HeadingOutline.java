package guide.deck.markdown;

import guide.deck.text.FileHeadings;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * The blocks of a file that may mark a question, in the file's order.
 *
 * @param headings all but those in quotes
 * @param paragraphs those of the text itself, and the first one of each item of a list there
 * @param items those of lists of the text itself
 * @param rules the lines of thematic breaks
 * @param definitions addresses of links that are given apart from them, as they are written, by their folded label
 */
record HeadingOutline(
        List<Title> headings,
        List<Text> paragraphs,
        List<Item> items,
        List<Integer> rules,
        Map<String, String> definitions) {
    /** Blocks are found without what is in their lines, which takes the time and the memory of a large file. */
    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .inlineParserFactory(context -> (lines, node) -> {})
            .maxOpenBlockParsers(30)
            .build();

    private static final Pattern TEXT_AS_TITLE = Pattern.compile(".*[.,;:!)*|]\\s*|.{121,}");

    /**
     * A heading.
     *
     * @param last the last of its lines
     * @param indent how far its line is indented
     * @param isInItem whether it is in a list
     * @param text what it says, with the number of the item that it begins
     * @param asked the same as a question
     */
    record Title(int line, int last, int level, int indent, boolean isInItem, String text, QuestionLine asked) {
        /** Returns the line, the level and the words alone. */
        FileHeadings.Heading heading() {
            return new FileHeadings.Heading(line, level, asked.text());
        }

        /** Returns whether it only says that the answer follows. */
        boolean namesTheAnswer() {
            return QuestionWords.nameTheAnswer(text);
        }
    }

    /** A paragraph. @param isInItem whether it begins an item of a list */
    record Text(int line, int last, boolean isInItem) {}

    /**
     * An item of a list.
     *
     * @param list the number of its list in the file
     * @param number what its list begins with; 0 for one without numbers
     * @param indent how far its text is indented
     * @param textLast the last line of its first paragraph; -1 if it begins with something else
     */
    record Item(int line, int last, int list, int number, int indent, int textLast) {}

    static HeadingOutline of(SourceLines source) {
        HeadingOutline outline = new HeadingOutline(
                new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new LinkedHashMap<>());
        outline.new Walk(source).blocks(PARSER.parse(BlockSource.of(source)), false);
        return outline;
    }

    /** Returns the same without what begins on some lines. */
    HeadingOutline without(BitSet lines) {
        if (lines.isEmpty()) {
            return this;
        }
        return new HeadingOutline(
                headings.stream().filter(one -> !lines.get(one.line())).toList(),
                paragraphs.stream().filter(one -> !lines.get(one.line())).toList(),
                items.stream().filter(one -> !lines.get(one.line())).toList(),
                rules.stream().filter(line -> !lines.get(line)).toList(),
                definitions);
    }

    private final class Walk {
        private final SourceLines source;
        private int lists;

        Walk(SourceLines source) {
            this.source = source;
        }

        void blocks(Node parent, boolean isInItem) {
            for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
                if (node instanceof Heading heading) {
                    heading(heading, isInItem);
                } else if (node instanceof Paragraph && parent instanceof Document) {
                    paragraphs.add(new Text(first(node), last(node), false));
                } else if (node instanceof ThematicBreak && parent instanceof Document) {
                    rules.add(first(node));
                } else if (node instanceof ListBlock list) {
                    list(list, parent instanceof Document);
                } else if (node instanceof LinkReferenceDefinition definition) {
                    definition(definition);
                }
            }
        }

        private void list(ListBlock list, boolean isTop) {
            int number = list instanceof OrderedList ordered && ordered.getMarkerStartNumber() != null
                    ? ordered.getMarkerStartNumber()
                    : 0;
            lists += isTop ? 1 : 0;
            for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
                if (isTop && node instanceof ListItem item) {
                    item(item, list instanceof OrderedList ? Math.max(1, number) : 0);
                }
                blocks(node, true);
            }
        }

        private void item(ListItem item, int number) {
            Node first = item.getFirstChild();
            boolean beginsWithText = first instanceof Paragraph;
            int textLast = beginsWithText && first != null ? last(first) : -1;
            if (beginsWithText) {
                paragraphs.add(new Text(first(item), textLast, true));
            }
            int indent = item.getContentIndent() == null ? 0 : item.getContentIndent();
            items.add(new Item(first(item), last(item), lists, number, indent, textLast));
        }

        private void heading(Heading heading, boolean isInItem) {
            int line = first(heading);
            String text = source.line(line);
            boolean isUnderlined = last(heading) > line;
            if (isUnderlined
                    && (last(heading) > line + 1 || TEXT_AS_TITLE.matcher(text).matches())) {
                return; // Text above a rule, without the blank line between them.
            }
            String title = title(text.strip(), isUnderlined);
            headings.add(new Title(
                    line,
                    last(heading),
                    heading.getLevel(),
                    Indents.of(text),
                    isInItem,
                    title,
                    QuestionLine.of(title)));
        }

        private static String title(String line, boolean isUnderlined) {
            int marker = isUnderlined ? 0 : ListMarker.end(line);
            int start = isUnderlined ? -1 : line.indexOf('#', marker);
            if (start < 0) {
                return line;
            }
            int end = start;
            while (end < line.length() && line.charAt(end) == '#') {
                end++;
            }
            String number = marker > 0 && Character.isDigit(line.charAt(0)) ? line.substring(0, marker) : "";
            return number + withoutClosing(line.substring(end).strip());
        }

        private static String withoutClosing(String text) {
            int end = text.length();
            while (end > 0 && text.charAt(end - 1) == '#') {
                end--;
            }
            boolean isClosing = end < text.length() && (end == 0 || Character.isWhitespace(text.charAt(end - 1)));
            return isClosing ? text.substring(0, end).strip() : text;
        }

        private void definition(LinkReferenceDefinition definition) {
            String title = definition.getTitle() == null
                    ? ""
                    : " \"" + definition.getTitle().replace("\"", "\\\"") + '"';
            String written = "[" + definition.getLabel() + "]: <" + definition.getDestination() + ">" + title;
            definitions.putIfAbsent(References.folded(definition.getLabel()), written);
        }

        private static int first(Node node) {
            List<SourceSpan> spans = node.getSourceSpans();
            return spans.isEmpty() ? 0 : spans.get(0).getLineIndex();
        }

        private static int last(Node node) {
            List<SourceSpan> spans = node.getSourceSpans();
            return spans.isEmpty() ? 0 : spans.get(spans.size() - 1).getLineIndex();
        }
    }
}
