package guide.text;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;

/** A table's cells, drawn as columns where there is room, else row by row as "name: value". */
final class Table {
    private final List<Cell> head;
    private final List<List<Cell>> rows;

    /** Where a column's text stands. */
    enum Side {
        LEFT,
        CENTER,
        RIGHT
    }

    /**
     * One cell.
     *
     * @param spans its text
     * @param side as its column's mark says
     */
    record Cell(List<Span> spans, Side side) {
        Flow flow() {
            return new Flow(spans);
        }
    }

    private Table(List<Cell> head, List<List<Cell>> rows) {
        this.head = head;
        this.rows = rows;
    }

    static Table of(TableBlock block) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Node section = block.getFirstChild(); section != null; section = section.getNext()) {
            for (Node row = section.getFirstChild(); row != null; row = row.getNext()) {
                rows.add(cells(row));
            }
        }
        return new Table(rows.get(0), rows.subList(1, rows.size()));
    }

    List<Line> lines(int width) {
        List<List<Cell>> all = new ArrayList<>();
        all.add(bold(head));
        all.addAll(rows);
        return Columns.of(all, width).map(columns -> columns.lines(all)).orElseGet(() -> list(width));
    }

    private List<Line> list(int width) {
        List<Line> lines = new ArrayList<>();
        if (rows.isEmpty()) {
            head.forEach(name -> lines.addAll(name.flow().lines(width)));
        }
        for (List<Cell> row : rows) {
            if (!lines.isEmpty()) {
                lines.add(Line.EMPTY);
            }
            lines.addAll(entry(head.get(0), bold(row).get(0), 0, width));
            for (int i = 1; i < row.size(); i++) {
                lines.addAll(entry(head.get(i), row.get(i), 2, width));
            }
        }
        return lines;
    }

    private static List<Line> entry(Cell name, Cell value, int indent, int width) {
        List<Span> spans = new ArrayList<>();
        if (!name.spans().isEmpty()) {
            name.spans()
                    .forEach(
                            span -> spans.add(new Span(span.text(), span.style().in(Ink.DIM))));
            spans.add(Span.of(": ", Style.DIM));
        }
        spans.addAll(value.spans());
        int room = width < 3 * indent + 4 ? 0 : indent;
        List<Line> lines = new ArrayList<>();
        for (Line line : new Flow(spans).lines(width - room)) {
            lines.add(line.indent(room));
        }
        return lines;
    }

    private static List<Cell> bold(List<Cell> cells) {
        List<Cell> bold = new ArrayList<>();
        for (Cell cell : cells) {
            List<Span> spans = new ArrayList<>();
            cell.spans()
                    .forEach(
                            span -> spans.add(new Span(span.text(), span.style().bold())));
            bold.add(new Cell(spans, cell.side()));
        }
        return bold;
    }

    private static List<Cell> cells(Node row) {
        List<Cell> cells = new ArrayList<>();
        for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
            List<Span> spans = new ArrayList<>();
            Inlines.parts(node, Style.TEXT).forEach(spans::addAll);
            cells.add(new Cell(spans, node instanceof TableCell cell ? side(cell) : Side.LEFT));
        }
        return cells;
    }

    private static Side side(TableCell cell) {
        TableCell.Alignment alignment = cell.getAlignment();
        if (alignment == null) {
            return Side.LEFT;
        }
        return switch (alignment) {
            case LEFT -> Side.LEFT;
            case CENTER -> Side.CENTER;
            case RIGHT -> Side.RIGHT;
        };
    }
}
