package guide.text.html;

import guide.text.math.MathBlock;
import guide.text.math.MathInline;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;

/**
 * Turns a document of Markdown that holds HTML into one that holds none. A tag may open in one block and close in another,
 * with Markdown between them, so the whole document becomes HTML, is read by jsoup as a browser would read it, and comes
 * back as Markdown's nodes. jsoup is loaded with the first text that holds a tag.
 */
public final class HtmlMarkup {
    /** The element whose text is a formula within a line. */
    public static final String MATH = "x-math";
    /** The element whose text is a formula in a paragraph of its own. */
    public static final String MATH_BLOCK = "x-math-block";
    /** The element that is a line between others, without a gap around it. */
    public static final String LINE = "x-line";

    private HtmlMarkup() {}

    /**
     * Returns the element of a page that holds its text. Names keep their case, and places are known, because text that
     * only looks like a tag is shown as it is written.
     */
    public static Element body(String html) {
        Parser parser = Parser.htmlParser().settings(ParseSettings.preserveCase).setTrackPosition(true);
        return Jsoup.parse(html, "", parser).body();
    }

    /** Returns Markdown's nodes that mean the same as an element's content. */
    public static Node document(Element body) {
        return new HtmlTree().document(body);
    }

    /** Returns a document without HTML that means the same; the very same one if it holds none. */
    public static Node resolved(Node document) {
        Finder finder = new Finder();
        document.accept(finder);
        return finder.isFound ? Renderer.resolved(document) : document;
    }

    private static final class Finder extends AbstractVisitor {
        private boolean isFound;

        @Override
        public void visit(HtmlBlock html) {
            isFound = true;
        }

        @Override
        public void visit(HtmlInline html) {
            isFound = true;
        }
    }

    /** A renderer that is loaded with the first text that holds a tag. */
    private static final class Renderer {
        private static final HtmlRenderer HTML = HtmlRenderer.builder()
                .extensions(List.of(TablesExtension.create()))
                .nodeRendererFactory(Formulas::new)
                .build();

        static Node resolved(Node document) {
            return document(body(HTML.render(document)));
        }
    }

    /** Hands formulas through: their signs mean nothing to HTML. */
    private record Formulas(HtmlNodeRendererContext context) implements NodeRenderer {
        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(MathInline.class, MathBlock.class);
        }

        @Override
        public void render(Node node) {
            HtmlWriter out = context.getWriter();
            if (node instanceof MathInline math) {
                within(MATH, out, writer -> writer.text(math.latex()));
            } else if (node instanceof MathBlock math && !math.latex().isEmpty()) {
                within(MATH_BLOCK, out, writer -> writer.text(math.latex()));
            } else {
                within("p", out, writer -> children(node));
            }
        }

        private void children(Node parent) {
            for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
                context.render(child);
            }
        }

        private static void within(String tag, HtmlWriter out, Consumer<HtmlWriter> content) {
            out.tag(tag);
            content.accept(out);
            out.tag("/" + tag);
        }
    }
}
