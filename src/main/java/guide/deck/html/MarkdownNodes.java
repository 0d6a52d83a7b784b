package guide.deck.html;

import guide.text.math.Delimiters;
import guide.text.math.MathBlock;
import guide.text.math.MathInline;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;
import org.commonmark.renderer.markdown.MarkdownWriter;
import org.commonmark.text.Characters;
import org.jspecify.annotations.Nullable;

/**
 * Writes the nodes that the library writes in another way: text with few backslashes, a line break that an editor does not
 * strip, formulas, and emphasis as HTML where Markdown's asterisks would not count.
 */
final class MarkdownNodes implements NodeRenderer {
    private final MarkdownNodeRendererContext context;
    private final MarkdownWriter writer;
    private final boolean isLine;

    private MarkdownNodes(MarkdownNodeRendererContext context, boolean isLine) {
        this.context = context;
        this.writer = context.getWriter();
        this.isLine = isLine;
    }

    /** @param isLine whether all is one line, in which neither marks of blocks nor breaks count */
    static MarkdownNodeRendererFactory factory(boolean isLine) {
        return new MarkdownNodeRendererFactory() {
            @Override
            public NodeRenderer create(MarkdownNodeRendererContext context) {
                return new MarkdownNodes(context, isLine);
            }

            @Override
            public Set<Character> getSpecialCharacters() {
                return Set.of();
            }
        };
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(
                Text.class,
                HardLineBreak.class,
                Emphasis.class,
                StrongEmphasis.class,
                MathInline.class,
                MathBlock.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof Text text) {
            text(text);
        } else if (node instanceof HardLineBreak) {
            lineBreak(node);
        } else if (node instanceof MathInline math) {
            writer.raw(inline(math));
        } else if (node instanceof MathBlock math) {
            block(math);
        } else {
            emphasis(node, node instanceof StrongEmphasis);
        }
    }

    private void text(Text text) {
        String literal = text.getLiteral();
        if (!literal.isEmpty()) {
            boolean isLineStart = !isLine && writer.isAtLineStart() && !isWithin(text, TableCell.class);
            String escaped = TextEscapes.of(literal, isLineStart, isWithin(text, Link.class));
            boolean beginsImage = escaped.endsWith("!") && text.getNext() instanceof Link;
            writer.raw(beginsImage ? escaped.substring(0, escaped.length() - 1) + "\\!" : escaped);
        }
    }

    private void lineBreak(Node node) {
        if (isLine || isWithin(node, Heading.class)) {
            writer.raw(' ');
        } else if (isWithin(node, TableCell.class)) {
            writer.raw("<br>");
        } else {
            writer.raw('\\');
            writer.line();
        }
    }

    private static boolean isWithin(Node node, Class<? extends Node> kind) {
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (kind.isInstance(at)) {
                return true;
            }
        }
        return false;
    }

    private void emphasis(Node node, boolean isStrong) {
        boolean isNested = node.getParent() instanceof Emphasis || node.getParent() instanceof StrongEmphasis;
        String mark = isStrong ? "**" : isNested && node.getPrevious() == null ? "_" : "*";
        String tag = isStrong ? "b" : "i";
        boolean counts = counts(node) && (!mark.equals("_") || node.getNext() == null);
        writer.raw(counts ? mark : "<" + tag + ">");
        NodeCleaner.children(node).forEach(context::render);
        writer.raw(counts ? mark : "</" + tag + ">");
    }

    /** Returns whether asterisks open and close here (CommonMark 0.31, left-flanking and right-flanking delimiter runs). */
    private static boolean counts(Node node) {
        int first = edge(node.getFirstChild(), true);
        int last = edge(node.getLastChild(), false);
        int before = node.getPrevious() == null ? outside(node) : edge(node.getPrevious(), false);
        int after = node.getNext() == null ? outside(node) : edge(node.getNext(), true);
        return flanks(first, before) && flanks(last, after);
    }

    private static boolean flanks(int inner, int outer) {
        return !isBlank(inner)
                && (!Characters.isPunctuationCodePoint(inner)
                        || isBlank(outer)
                        || Characters.isPunctuationCodePoint(outer));
    }

    /** Returns the sign around a node: an asterisk within another emphasis, else a blank. */
    private static int outside(Node node) {
        return node.getParent() instanceof Emphasis || node.getParent() instanceof StrongEmphasis ? '*' : ' ';
    }

    private static int edge(@Nullable Node node, boolean isFirst) {
        if (node == null || node instanceof HardLineBreak) {
            return ' ';
        }
        if (node instanceof Text text) {
            String literal = text.getLiteral();
            return literal.isEmpty()
                    ? ' '
                    : isFirst ? literal.codePointAt(0) : literal.codePointBefore(literal.length());
        }
        return '*';
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Writes a formula with the delimiters that count at its place. */
    private static String inline(MathInline math) {
        String latex = math.latex().strip().replaceAll("\\s*\\n\\s*", " ");
        int before = edge(math.getPrevious(), false);
        int after = math.getNext() == null ? ' ' : edge(math.getNext(), true);
        boolean isApart = math.getPrevious() == null || !Delimiters.isWord(before);
        boolean holdsDollar = latex.indexOf('$') >= 0;
        if (isApart && !holdsDollar && Delimiters.isFormula(latex, after)) {
            return "$" + latex + "$";
        }
        if (Delimiters.isFormulaInParentheses(latex) && !latex.contains("\\)")) {
            return "\\(" + latex + "\\)";
        }
        boolean mayQuote = isApart && !holdsDollar && latex.indexOf('`') < 0;
        return mayQuote ? "$`" + latex + "`$" : TextEscapes.of(latex, false, false);
    }

    private void block(MathBlock math) {
        List<String> lines = math.latex()
                .replace("$$", "")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (isLine) {
            writer.raw("$" + String.join(" ", lines) + "$");
            return;
        }
        writer.raw("$$");
        for (String line : lines) {
            if (lines.size() > 1) {
                writer.line();
            }
            writer.raw(line);
        }
        if (lines.size() > 1) {
            writer.line();
        }
        writer.raw("$$");
        writer.block();
    }

    /** Returns whether a node shows anything that can be read aloud. */
    static boolean isReadable(Node node) {
        return node instanceof Text text && !text.getLiteral().isBlank()
                || node instanceof Code
                || node instanceof MathInline
                || node instanceof MathBlock;
    }
}
