package guide.text.html;

import guide.text.math.MathInline;
import guide.text.math.Scripts;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Builds what stands within a line: emphasis, code, links, line breaks. Blocks there, as in a table's cell, break lines. */
final class InlineTree {
    private static final int DEEPEST = 40;
    /** The places in the source where tokens began. */
    private final Set<Integer> tokens = new HashSet<>();

    private int depth;

    void addAll(Element parent, Node target) {
        if (++depth > DEEPEST) {
            text(parent.text(), target);
        } else {
            parent.childNodes().forEach(child -> add(child, target));
        }
        depth--;
    }

    void add(org.jsoup.nodes.Node node, Node target) {
        if (node instanceof TextNode text) {
            text(text.getWholeText().replaceAll("\\s+", " "), target);
        } else if (node instanceof Element element) {
            element(element, target);
        }
    }

    private static void text(String text, Node target) {
        if (!text.isEmpty()) {
            target.appendChild(new Text(text));
        }
    }

    private void element(Element element, Node target) {
        String name = element.normalName();
        if (Tags.HIDDEN.contains(name)) {
            return;
        }
        if (!Tags.isKnown(name)) {
            unknown(element, target);
            return;
        }
        switch (name) {
            case "br" -> target.appendChild(new HardLineBreak());
            case "b", "strong", "mark" -> within(element, new StrongEmphasis("**"), target);
            case "i", "em", "cite", "dfn", "var" -> within(element, new Emphasis("*"), target);
            case "code", "kbd", "samp", "tt" -> {
                String text = element.wholeText().replaceAll("\\s*\\n\\s*", " ");
                if (!text.isEmpty()) {
                    target.appendChild(new Code(text));
                }
            }
            case "sub", "sup" -> script(element, target);
            case "a" -> link(element, target);
            case "img" -> image(element, target);
            case "audio", "video", "iframe" -> media(element, target);
            case "s", "del", "strike" -> deleted(element, target);
            case "q" -> enclosed("“", element, "”", target);
            case "rt" -> enclosed("(", element, ")", target);
            case "input" -> {
                if (element.attr("type").equalsIgnoreCase("checkbox")) {
                    text(element.hasAttr("checked") ? "[x] " : "[ ] ", target);
                }
            }
            case "math" -> math(element, target);
            case HtmlMarkup.MATH, HtmlMarkup.MATH_BLOCK -> target.appendChild(new MathInline(element.wholeText()));
            case "li" -> onItsOwn("• ", element, target);
            case HtmlMarkup.LINE -> onItsOwn("", element, target);
            default -> {
                if (Tags.BLOCKS.contains(name)) {
                    onItsOwn("", element, target);
                } else {
                    addAll(element, target);
                }
            }
        }
    }

    /** Keeps text that only looks like a tag; a tag with attributes is one, of something that is not known here. */
    private void unknown(Element element, Node target) {
        boolean isText = element.attributesSize() == 0;
        String name = element.tagName();
        text(isText ? "<" + name + ">" : "", target);
        addAll(element, target);
        text(isText && isClosed(element) ? "</" + name + ">" : "", target);
    }

    private static boolean isClosed(Element element) {
        return !element.endSourceRange().isImplicit();
    }

    /** Adds deleted text. An {@code <s>} without an end begins a sequence in texts about language models, and stays. */
    private void deleted(Element element, Node target) {
        boolean isToken = element.normalName().equals("s") && !isClosed(element);
        // Where an element has no end, the parser opens it again in what follows.
        boolean isNew = tokens.add(element.sourceRange().startPos());
        enclosed(isToken ? isNew ? "<s>" : "" : "~~", element, isToken ? "" : "~~", target);
    }

    private void enclosed(String before, Element element, String after, Node target) {
        text(before, target);
        addAll(element, target);
        text(after, target);
    }

    private void within(Element element, Node node, Node target) {
        addAll(element, node);
        if (node.getFirstChild() != null) {
            target.appendChild(node);
        }
    }

    /** Adds an index or a power, which is one word; longer text is only small print. */
    private void script(Element element, Node target) {
        String text = element.text();
        if (text.isBlank() || text.contains(" ") || !element.children().isEmpty()) {
            addAll(element, target);
            return;
        }
        String plain = text.replace('-', '−');
        text(element.normalName().equals("sub") ? Scripts.below(plain) : Scripts.above(plain), target);
    }

    private void link(Element element, Node target) {
        String to = element.attr("href").strip();
        String scheme = to.toLowerCase(Locale.ROOT);
        boolean leads = !to.isEmpty()
                && !to.startsWith("#")
                && !scheme.startsWith("javascript:")
                && !scheme.startsWith("data:");
        if (leads && !element.text().isBlank()) {
            within(element, new Link(to, title(element)), target);
        } else {
            addAll(element, target);
        }
    }

    private static @Nullable String title(Element element) {
        String title = element.attr("title").replaceAll("\\s+", " ");
        return title.isBlank() ? null : title;
    }

    private static void image(Element element, Node target) {
        String source = element.attr("src");
        String alt = element.attr("alt").replaceAll("\\s+", " ").strip();
        Image image = new Image(source, title(element));
        if (!alt.isEmpty() || source.isEmpty() || source.startsWith("data:")) {
            image.appendChild(new Text(alt.isEmpty() ? "(image)" : alt));
        }
        target.appendChild(image);
    }

    private void media(Element element, Node target) {
        Element within = element.hasAttr("src") ? element : element.selectFirst("source[src]");
        Link link = new Link(within == null ? "" : within.attr("src"), title(element));
        link.appendChild(
                new Text("(" + (element.normalName().equals("iframe") ? "frame" : element.normalName()) + ")"));
        target.appendChild(link);
        addAll(element, target);
    }

    private static void math(Element element, Node target) {
        Element latex = element.selectFirst("annotation[encoding=application/x-tex]");
        target.appendChild(latex == null ? new Text(element.text()) : new MathInline(latex.wholeText()));
    }

    private void onItsOwn(String mark, Element element, Node target) {
        if (target.getLastChild() != null && !(target.getLastChild() instanceof HardLineBreak)) {
            target.appendChild(new HardLineBreak());
        }
        text(mark, target);
        addAll(element, target);
        if (element.nextSibling() != null && !(target.getLastChild() instanceof HardLineBreak)) {
            target.appendChild(new HardLineBreak());
        }
    }
}
