package guide.deck.html;

import guide.deck.Loss.Kind;
import guide.deck.Losses;
import guide.text.html.HtmlMarkup;
import guide.text.math.MathInline;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.jsoup.nodes.Element;

/**
 * A field of a card in HTML, as a browser would read it, turned into Markdown. What looks like Markdown in it is text, and
 * stays so; formulas stay formulas; scripts, styles and sounds go, and are counted.
 */
public final class HtmlText {
    private static final Pattern SOUND = Pattern.compile("\\[(?:sound:|anki:play:)([^]<]{0,500})]");
    private static final Pattern SPEECH = Pattern.compile("\\[/?anki:tts[^]]{0,500}]");

    private static final MarkdownRenderer BLOCKS = renderer(false);
    private static final MarkdownRenderer LINE = renderer(true);
    private final Node document;

    private HtmlText(Node document) {
        this.document = document;
    }

    private static MarkdownRenderer renderer(boolean isLine) {
        return MarkdownRenderer.builder()
                .nodeRendererFactory(MarkdownNodes.factory(isLine))
                .extensions(List.of(TablesExtension.create()))
                .build();
    }

    /** Reads a field. @param losses takes what is left out */
    public static HtmlText of(String html, Losses losses) {
        // A script at the start would go to the page's head, where it would not be counted.
        Element body = HtmlMarkup.body("<body>" + FormulaMarks.in(withoutSounds(html, losses)));
        new PageCleaner(losses).clean(body);
        Node document = HtmlMarkup.document(body);
        NodeCleaner.tidy(document);
        return new HtmlText(document);
    }

    private static String withoutSounds(String html, Losses losses) {
        if (html.indexOf('[') < 0) {
            return html;
        }
        Matcher sound = SOUND.matcher(html);
        while (sound.find()) {
            losses.add(Kind.MEDIA, 0, sound.group(1));
        }
        return SPEECH.matcher(sound.replaceAll("")).replaceAll("");
    }

    /** Returns plain text as HTML that shows it. */
    public static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\n", "<br>");
    }

    /** Returns plain text, such as the name of a field, as one line of Markdown. */
    public static String literal(String text) {
        return TextEscapes.of(text.replaceAll("\\s+", " ").strip(), true, false);
    }

    /** Returns whether there is nothing to show. */
    public boolean isEmpty() {
        return document.getFirstChild() == null;
    }

    /** Returns the whole as Markdown. */
    public String markdown() {
        return markdown(document);
    }

    /** Returns the words alone. */
    public String plain() {
        return plain(document);
    }

    /** Returns whether the first block is a paragraph. */
    public boolean beginsWithText() {
        return document.getFirstChild() instanceof Paragraph;
    }

    /** Returns the same as a question; to be asked for once, and last. */
    public HtmlQuestion front() {
        return HtmlQuestion.of(document);
    }

    static String markdown(Node node) {
        if (node.getFirstChild() == null) {
            return "";
        }
        return BLOCKS.render(node)
                .lines()
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n"))
                .strip();
    }

    static String line(Node node) {
        return LINE.render(node).strip().replaceAll("\\s+", " ");
    }

    /** Returns the words of a node, with line breaks where they are shown or a block ends. */
    static String plain(Node node) {
        StringBuilder words = new StringBuilder();
        addWords(node, words);
        return words.toString().strip();
    }

    private static void addWords(Node node, StringBuilder words) {
        if (node instanceof Text text) {
            words.append(text.getLiteral());
        } else if (node instanceof Code code) {
            words.append(code.getLiteral());
        } else if (node instanceof MathInline math) {
            words.append(math.latex());
        } else if (node instanceof FencedCodeBlock code) {
            words.append(code.getLiteral());
        }
        NodeCleaner.children(node).forEach(child -> addWords(child, words));
        if (node instanceof HardLineBreak || node instanceof Block || node instanceof TableCell) {
            words.append('\n');
        }
    }
}
