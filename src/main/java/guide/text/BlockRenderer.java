package guide.text;

import guide.text.math.Formula;
import guide.text.math.MathBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/**
 * Lays out the blocks of a document as lines, one below the other. A block inside a block gets a narrower layout of its
 * own.
 */
final class BlockRenderer extends AbstractVisitor {
    /** The narrowest room for hanging text, in cells; narrower text starts at the left edge instead. */
    private static final int LEAST_HANGING = 8;

    private static final Style HEADING = Style.ACCENT.bold();

    private final List<Line> lines = new ArrayList<>();
    private final String source;
    private final int width;
    private final Rendering rendering;
    private final Spacing spacing;

    private enum Spacing {
        /** A blank line between blocks. */
        LOOSE,
        /** No blank lines, as in lists of short items. */
        TIGHT
    }

    /**
     * Starts with no lines.
     *
     * @param source the document's Markdown
     * @param width in cells
     * @param medium the reader's medium
     */
    BlockRenderer(String source, int width, Rendering rendering) {
        this(source, width, rendering, Spacing.LOOSE);
    }

    private BlockRenderer(String source, int width, Rendering rendering, Spacing spacing) {
        this.source = source;
        this.width = width;
        this.rendering = rendering;
        this.spacing = spacing;
    }

    List<Line> lines() {
        return lines;
    }

    @Override
    public void visit(Paragraph paragraph) {
        add(paragraph, wrapped(paragraph, Style.TEXT));
    }

    @Override
    public void visit(Heading heading) {
        add(heading, wrapped(heading, HEADING));
    }

    @Override
    public void visit(ThematicBreak rule) {
        add(rule, rendering.rule(width));
    }

    @Override
    public void visit(FencedCodeBlock code) {
        if ("math".equals(code.getInfo())) {
            add(code, rendering.formula(Formula.of(code.getLiteral()), width));
        } else {
            addCode(code, code.getLiteral());
        }
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        addCode(code, code.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
        add(html, Line.wrapAll(html.getLiteral(), width));
    }

    @Override
    public void visit(BlockQuote quote) {
        int inner = width - rendering.quote().width();
        if (inner < LEAST_HANGING) {
            add(quote, inside(quote, width, Spacing.LOOSE));
            return;
        }
        add(quote, rendering.quoted(inside(quote, inner, Spacing.LOOSE)));
    }

    @Override
    public void visit(BulletList list) {
        add(list, items(list, List.of(rendering.bullet())));
    }

    @Override
    public void visit(OrderedList list) {
        Integer first = list.getMarkerStartNumber();
        String delimiter = list.getMarkerDelimiter();
        add(list, items(list, numbers(list, first == null ? 1 : first, delimiter == null ? "." : delimiter)));
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock table) {
            Optional<Table> whole = Table.of(table, source);
            add(
                    table,
                    whole.isPresent()
                            ? rendering.table(whole.get(), width)
                            : Line.wrapAll(Table.text(table, source), width));
        } else if (block instanceof MathBlock math) {
            add(
                    math,
                    math.latex().isEmpty()
                            ? wrapped(math, Style.TEXT)
                            : rendering.formula(Formula.of(math.latex()), width));
        } else {
            visitChildren(block);
        }
    }

    private void addCode(Node block, String code) {
        add(block, rendering.code(code.endsWith("\n") ? code.substring(0, code.length() - 1) : code, width));
    }

    /** Returns a marker for each item, with the numbers aligned on the right. */
    private static List<String> numbers(ListBlock list, int first, String delimiter) {
        List<String> markers = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            markers.add((long) first + markers.size() + delimiter + " ");
        }
        int widest = markers.isEmpty() ? 0 : markers.get(markers.size() - 1).length();
        for (int i = 0; i < markers.size(); i++) {
            markers.set(i, " ".repeat(widest - markers.get(i).length()) + markers.get(i));
        }
        return markers;
    }

    private List<Line> items(ListBlock list, List<String> markers) {
        List<Line> body = new ArrayList<>();
        Spacing inner = list.isTight() ? Spacing.TIGHT : Spacing.LOOSE;
        int index = 0;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (inner == Spacing.LOOSE && !body.isEmpty()) {
                body.add(Line.EMPTY);
            }
            body.addAll(item(item, Line.of(markers.get(Math.min(index, markers.size() - 1))), inner));
            index++;
        }
        return body;
    }

    private List<Line> item(Node item, Line marker, Spacing inner) {
        int room = width - marker.width();
        if (room < LEAST_HANGING) {
            List<Line> body = new ArrayList<>(marker.wrap(width));
            body.addAll(inside(item, width, inner));
            return body;
        }
        return marker.withHanging(inside(item, room, inner));
    }

    private List<Line> inside(Node parent, int width, Spacing spacing) {
        BlockRenderer blockRenderer = new BlockRenderer(source, width, rendering, spacing);
        blockRenderer.visitChildren(parent);
        return blockRenderer.lines;
    }

    private List<Line> wrapped(Node block, Style style) {
        List<Line> body = new ArrayList<>();
        for (List<Span> part : InlineRenderer.parts(block, style)) {
            body.addAll(new WordWrap(part).lines(width));
        }
        return body;
    }

    /** Adds a block, after a blank line unless the block follows a heading, which stays close to its text. */
    private void add(Node block, List<Line> body) {
        if (body.isEmpty()) {
            return;
        }
        boolean apart = spacing == Spacing.LOOSE && !(block.getPrevious() instanceof Heading);
        if (apart && !lines.isEmpty()) {
            lines.add(Line.EMPTY);
        }
        lines.addAll(body);
    }
}
