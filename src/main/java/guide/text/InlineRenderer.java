package guide.text;

import guide.text.Style.Attribute;
import guide.text.math.Formula;
import guide.text.math.MathInline;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Turns the content of a paragraph, a heading or a cell into styled spans. */
final class InlineRenderer extends AbstractVisitor {
    private final List<List<Span>> parts = new ArrayList<>();
    private List<Span> spans = new ArrayList<>();
    private Style style;

    private InlineRenderer(Style style) {
        this.style = style;
        parts.add(spans);
    }

    /** Returns the spans within {@code block}, with one list for each part that a hard break ends. */
    static List<List<Span>> parts(Node block, Style style) {
        InlineRenderer inlineRenderer = new InlineRenderer(style);
        inlineRenderer.visitChildren(block);
        return inlineRenderer.parts;
    }

    /** Returns the spans of all paragraphs within {@code parent}, with spaces for breaks. */
    static List<Span> flat(Node parent) {
        List<Span> all = new ArrayList<>();
        for (List<Span> part : parts(parent, Style.TEXT)) {
            all.addAll(part);
            all.add(Span.of(" "));
        }
        return all;
    }

    @Override
    public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
        startPart();
    }

    @Override
    public void visit(Text text) {
        String shown = text.getLiteral();
        // A link that is marked as a footnote, [[src](…)], shows its address in parentheses, and needs no brackets as
        // well.
        if (isBetweenBrackets(text.getNext())) {
            shown = shown.substring(0, shown.length() - 1);
        }
        if (isBetweenBrackets(text.getPrevious())) {
            shown = shown.substring(1);
        }
        add(shown);
    }

    private static boolean isBetweenBrackets(@Nullable Node node) {
        return node instanceof Link
                && node.getPrevious() instanceof Text before
                && node.getNext() instanceof Text after
                && before.getLiteral().endsWith("[")
                && after.getLiteral().startsWith("]");
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        add(" ");
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        startPart();
    }

    @Override
    public void visit(Code code) {
        spans.add(Span.of(code.getLiteral(), style.withRole(ColorRole.CODE)));
    }

    /** Within a line, as where a text in HTML stands for a question. */
    @Override
    public void visit(FencedCodeBlock code) {
        spans.add(Span.of(code.getLiteral().strip().replace('\n', ' '), style.withRole(ColorRole.CODE)));
    }

    @Override
    public void visit(HtmlInline html) {
        add(html.getLiteral().replace('\n', ' '));
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof MathInline math) {
            add(Formula.of(math.latex()).text());
        } else {
            visitChildren(node);
        }
    }

    @Override
    public void visit(Emphasis emphasis) {
        within(emphasis, Attribute.ITALIC);
    }

    @Override
    public void visit(StrongEmphasis strong) {
        within(strong, Attribute.BOLD);
    }

    @Override
    public void visit(Link link) {
        int before = spans.size();
        visitChildren(link);
        String shown = new Line(spans.subList(Math.min(before, spans.size()), spans.size())).plain();
        remark(link.getDestination(), link.getTitle(), shown);
    }

    @Override
    public void visit(Image image) {
        boolean described = image.getFirstChild() != null;
        visitChildren(image);
        remark(described ? "" : image.getDestination(), image.getTitle(), "");
    }

    /** Adds the destination of a link in parentheses, unless the link's text says it already. */
    private void remark(String destination, @Nullable String title, String shown) {
        boolean known = destination.isEmpty() || destination.equals(shown) || destination.equals("mailto:" + shown);
        String remark = known ? "" : destination;
        if (title != null && !title.isBlank()) {
            remark = (remark.isEmpty() ? "" : remark + " ") + '"' + title.replace('\n', ' ') + '"';
        }
        if (remark.isEmpty()) {
            return;
        }
        String space = spans.isEmpty() ? "" : " ";
        spans.add(Span.of(space + '(' + remark + ')', style.withRole(ColorRole.DIM)));
    }

    private void within(Node node, Attribute attribute) {
        Style outer = style;
        style = outer.with(attribute);
        visitChildren(node);
        style = outer;
    }

    private void add(String text) {
        spans.add(Span.of(text, style));
    }

    private void startPart() {
        spans = new ArrayList<>();
        parts.add(spans);
    }
}
