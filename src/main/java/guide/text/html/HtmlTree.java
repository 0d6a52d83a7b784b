package guide.text.html;

import guide.text.math.MathBlock;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Builds Markdown's blocks from those of HTML; what stands beside blocks without one of its own becomes a paragraph. */
final class HtmlTree {
    /** The depth below which elements become their text. */
    private static final int DEEPEST = 40;

    private final InlineTree inlineTree = new InlineTree();
    private int depth;

    Node document(Element body) {
        Document document = new Document();
        blocks(body, document);
        return document;
    }

    private void blocks(Element parent, Node target) {
        if (++depth > DEEPEST) {
            Paragraph all = new Paragraph();
            all.appendChild(new Text(parent.text()));
            target.appendChild(all);
        } else {
            children(parent, target);
        }
        depth--;
    }

    private void children(Element parent, Node target) {
        Paragraph open = new Paragraph();
        for (org.jsoup.nodes.Node child : parent.childNodes()) {
            boolean blank = child instanceof TextNode text && text.isBlank();
            if (child instanceof Element element && isBlock(element)) {
                close(open, target);
                open = new Paragraph();
                block(element, target);
            } else if (!blank || open.getFirstChild() != null) {
                inlineTree.add(child, open);
            }
        }
        close(open, target);
    }

    /** An inline element around a block is as good as none. */
    private static boolean isBlock(Element element) {
        String name = element.normalName();
        return Tags.BLOCKS.contains(name)
                || !Tags.HIDDEN.contains(name) && element.stream().anyMatch(e -> Tags.BLOCKS.contains(e.normalName()));
    }

    private static void close(Paragraph open, Node target) {
        if (open.getFirstChild() != null) {
            target.appendChild(open);
        }
    }

    private void block(Element element, Node target) {
        switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                Heading heading = new Heading();
                heading.setLevel(element.normalName().charAt(1) - '0');
                inline(element, heading, target);
            }
            case "p" -> inline(element, new Paragraph(), target);
            case "summary", "dt", "legend", "figcaption", "caption" -> strong(element, target);
            case "hr" -> target.appendChild(new ThematicBreak());
            case "pre", "listing", "xmp" -> target.appendChild(code(element));
            case "blockquote" -> container(element, new BlockQuote(), target);
            case "ul", "menu", "dir" -> list(element, new BulletList(), target);
            case "ol" -> list(element, ordered(element), target);
            case "table" ->
                TableTree.of(element, inlineTree).ifPresentOrElse(target::appendChild, () -> blocks(element, target));
            case HtmlMarkup.MATH_BLOCK -> target.appendChild(new MathBlock(element.wholeText()));
            default -> blocks(element, target);
        }
    }

    private void inline(Element element, Block block, Node target) {
        inlineTree.addAll(element, block);
        if (block.getFirstChild() != null) {
            target.appendChild(block);
        }
    }

    private void strong(Element element, Node target) {
        StrongEmphasis strong = new StrongEmphasis("**");
        inlineTree.addAll(element, strong);
        Paragraph paragraph = new Paragraph();
        paragraph.appendChild(strong);
        target.appendChild(paragraph);
    }

    private void container(Element element, Block block, Node target) {
        blocks(element, block);
        if (block.getFirstChild() != null) {
            target.appendChild(block);
        }
    }

    private void list(Element element, ListBlock list, Node target) {
        list.setTight(true);
        for (Element child : element.children()) {
            boolean isItem = child.normalName().equals("li");
            if (isItem || !child.text().isBlank()) {
                ListItem item = new ListItem();
                if (isItem) {
                    blocks(child, item);
                } else {
                    block(child, item);
                }
                list.appendChild(item);
                if (child.children().stream().anyMatch(e -> e.normalName().equals("p"))) {
                    list.setTight(false);
                }
            }
        }
        if (list.getFirstChild() != null) {
            target.appendChild(list);
        }
    }

    private static OrderedList ordered(Element element) {
        OrderedList list = new OrderedList();
        String start = element.attr("start");
        boolean isNumber = start.matches("[0-9]{1,9}");
        list.setMarkerStartNumber(isNumber ? Integer.valueOf(start) : Integer.valueOf(1));
        list.setMarkerDelimiter(".");
        return list;
    }

    private static FencedCodeBlock code(Element element) {
        FencedCodeBlock code = new FencedCodeBlock();
        String text = element.wholeText();
        code.setLiteral(text.endsWith("\n") ? text : text + "\n");
        Element inner = element.selectFirst("code[class^=language-]");
        if (inner != null) {
            code.setInfo(inner.className().replaceFirst("language-", "").replaceFirst("\\s.*", ""));
        }
        return code;
    }
}
