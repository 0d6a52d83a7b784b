package guide.text.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableCell.Alignment;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.jsoup.nodes.Element;

/** Builds a table. One that only places blocks side by side is none. */
final class TableTree {
    /** The most cells of a table, as in Markdown. */
    private static final int MOST_CELLS = 50_000;

    private static final int MOST_COLUMNS = 100;

    private TableTree() {}

    /** Returns the table; empty where its cells hold blocks of code or tables, which a cell cannot show. */
    static Optional<TableBlock> of(Element table, InlineTree inlineTree) {
        List<List<Element>> rows = new ArrayList<>();
        int columns = 0;
        for (Element row : table.select("tr")) {
            List<Element> cells = row.children().stream()
                    .filter(cell ->
                            cell.normalName().equals("td") || cell.normalName().equals("th"))
                    .limit(MOST_COLUMNS)
                    .toList();
            if (!cells.isEmpty()) {
                rows.add(cells);
                columns = Math.max(columns, cells.size());
            }
        }
        boolean holdsBlocks = table.selectFirst("pre, table table") != null;
        if (rows.isEmpty() || holdsBlocks || columns < 2 || (long) rows.size() * columns > MOST_CELLS) {
            return Optional.empty();
        }
        TableHead head = new TableHead();
        TableBody body = new TableBody();
        for (int y = 0; y < rows.size(); y++) {
            (y == 0 ? head : body).appendChild(row(rows.get(y), columns, inlineTree));
        }
        TableBlock block = new TableBlock();
        block.appendChild(head);
        block.appendChild(body);
        return Optional.of(block);
    }

    private static TableRow row(List<Element> cells, int columns, InlineTree inlineTree) {
        TableRow row = new TableRow();
        for (int x = 0; x < columns; x++) {
            TableCell cell = new TableCell();
            if (x < cells.size()) {
                inlineTree.addAll(cells.get(x), cell);
                cell.setAlignment(alignment(cells.get(x)));
            }
            row.appendChild(cell);
        }
        return row;
    }

    private static Alignment alignment(Element cell) {
        String style = cell.attr("style").replace(" ", "");
        String side = style.contains("text-align:right")
                ? "right"
                : style.contains("text-align:center") ? "center" : cell.attr("align");
        return switch (side) {
            case "right" -> Alignment.RIGHT;
            case "center" -> Alignment.CENTER;
            default -> Alignment.LEFT;
        };
    }
}
