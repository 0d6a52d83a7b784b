package guide.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableCell.Alignment;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** A table's cells, drawn as columns if there is room, otherwise row by row as "name: value". */
final class Table {
    private static final int INDENT = 2;
    /** The narrowest width, in cells, with an indent. */
    private static final int LEAST_INDENTED = 16;

    private final List<Cell> head;
    private final List<List<Cell>> rows;

    /**
     * One cell.
     *
     * @param parts its text, one list for each line that a break ends
     * @param side the alignment that the column's mark asks for
     */
    record Cell(List<List<Span>> parts, Alignment side) {
        /** Returns the text on one line. */
        List<Span> spans() {
            List<Span> spans = new ArrayList<>();
            for (List<Span> part : parts) {
                if (!spans.isEmpty() && !part.isEmpty()) {
                    spans.add(Span.of(" "));
                }
                spans.addAll(part);
            }
            return spans;
        }
    }

    private Table(List<Cell> head, List<List<Cell>> rows) {
        this.head = head;
        this.rows = rows;
    }

    /**
     * Reads the parser's table.
     *
     * @param source the document's Markdown
     * @return empty if the parser dropped cells: GFM ignores those beyond the head's
     */
    static Optional<Table> of(TableBlock block, String source) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Node section = block.getFirstChild(); section != null; section = section.getNext()) {
            for (Node row = section.getFirstChild(); row != null; row = row.getNext()) {
                rows.add(cells(row));
                if (rows.get(0).isEmpty()
                        || cellsIn(text(row, source)) > rows.get(0).size()) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(new Table(rows.get(0), rows.subList(1, rows.size())));
    }

    /** Returns a block's lines as they are written. */
    static String text(Node block, String source) {
        StringBuilder text = new StringBuilder();
        for (SourceSpan span : block.getSourceSpans()) {
            int start = span.getInputIndex();
            text.append(text.isEmpty() ? "" : "\n").append(source, start, start + span.getLength());
        }
        return text.toString();
    }

    private static int cellsIn(String row) {
        String text = row.strip();
        int cells = 0;
        boolean open = false;
        for (int i = text.startsWith("|") ? 1 : 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '|' && text.charAt(Math.max(0, i - 1)) != '\\';
            cells += ends ? 1 : 0;
            open = !ends;
        }
        return open ? cells + 1 : cells;
    }

    List<Line> lines(int width) {
        List<List<Cell>> all = new ArrayList<>();
        all.add(head.stream().map(Table::bold).toList());
        all.addAll(rows);
        Optional<List<Line>> columns = TableColumns.lines(all, width);
        return columns.isPresent() ? columns.get() : list(width);
    }

    /** Returns the table as sentences, for the ear. */
    List<Line> sentences(int width) {
        return new SpokenTable(head, rows).lines(width);
    }

    private List<Line> list(int width) {
        List<Line> lines = new ArrayList<>();
        if (rows.isEmpty()) {
            for (Cell name : head) {
                lines.addAll(new WordWrap(name.spans()).lines(width));
            }
        }
        for (List<Cell> row : rows) {
            if (!lines.isEmpty()) {
                lines.add(Line.EMPTY);
            }
            lines.addAll(entry(head.get(0), bold(row.get(0)), width));
            int indent = width < LEAST_INDENTED ? 0 : INDENT;
            for (int i = 1; i < row.size(); i++) {
                for (Line line : entry(head.get(i), row.get(i), width - indent)) {
                    lines.add(line.indent(indent));
                }
            }
        }
        return lines;
    }

    /** Returns "name: value", with its further lines indented. */
    private static List<Line> entry(Cell name, Cell value, int width) {
        List<Span> spans = new ArrayList<>();
        if (!name.spans().isEmpty()) {
            for (Span span : name.spans()) {
                spans.add(new Span(span.text(), span.style().withRole(ColorRole.DIM)));
            }
            spans.add(Span.of(": ", Style.DIM));
        }
        spans.addAll(value.spans());
        WordWrap wordWrap = new WordWrap(spans);
        if (width < LEAST_INDENTED || wordWrap.width() <= width) {
            return wordWrap.lines(width);
        }
        List<Line> lines = new ArrayList<>();
        for (Line line : wordWrap.lines(width - INDENT)) {
            lines.add(lines.isEmpty() ? line : line.indent(INDENT));
        }
        return lines;
    }

    private static Cell bold(Cell cell) {
        return new Cell(
                cell.parts().stream().map(part -> new Line(part).bold().spans()).toList(), cell.side());
    }

    private static List<Cell> cells(Node row) {
        List<Cell> cells = new ArrayList<>();
        for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
            cells.add(new Cell(InlineRenderer.parts(node, Style.TEXT), side(node)));
        }
        return cells;
    }

    private static Alignment side(Node node) {
        return node instanceof TableCell cell && cell.getAlignment() != null ? cell.getAlignment() : Alignment.LEFT;
    }
}
