package guide.tui;

import guide.app.TypedText;
import guide.keys.Input;
import guide.text.Cells;
import guide.text.Line;
import guide.text.Span;
import guide.text.Style;
import java.util.ArrayList;
import java.util.List;

/**
 * A text that is being typed, with a caret. Rows are broken at spaces; the caret moves from row to row as they show.
 *
 * @param text so far
 * @param caret index of the character behind the caret, 0 to the text's length
 */
public record TextField(String text, int caret) {
    /** Makes a field with the caret at the end. */
    public static TextField of(String text) {
        return new TextField(text, text.length());
    }

    /**
     * Returns the field after an input; the same where that means nothing here. Enter is the caller's.
     *
     * @param width the cells that a row may take, since the caret moves up and down by rows
     */
    public TextField after(Input input, int width) {
        if (input instanceof Input.Text typed) {
            return insert(Character.toString(typed.codePoint()));
        }
        if (input instanceof Input.Paste paste) {
            return insert(paste.text().replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' '));
        }
        return input instanceof Input.Key key ? after(key.name(), width) : this;
    }

    private TextField after(Input.Key.Name key, int width) {
        return switch (key) {
            case BACKSPACE -> erasedFrom(before());
            case ERASE_WORD -> erasedFrom(startOfWord());
            case ERASE_LINE -> erasedFrom(startOfLine());
            case DELETE -> new TextField(text.substring(0, caret) + text.substring(behind()), caret);
            case LEFT -> new TextField(text, before());
            case RIGHT -> new TextField(text, behind());
            case UP -> inRow(-1, width);
            case DOWN -> inRow(1, width);
            case HOME -> new TextField(text, startOfLine());
            case END -> new TextField(text, endOfLine());
            case ENTER, TAB, ESCAPE, PAGE_UP, PAGE_DOWN, INTERRUPT, STOP, REDRAW, END_OF_INPUT -> this;
        };
    }

    /** Inserts text at the caret; characters beyond the limit are left out. */
    TextField insert(String more) {
        String fitting = TypedText.cut(more, TypedText.LONGEST - text.length());
        return new TextField(text.substring(0, caret) + fitting + text.substring(caret), caret + fitting.length());
    }

    /** Returns so many rows of at most {@code width} cells, the caret's among them; the caret is shown in reverse. */
    public List<Line> window(int width, int rows) {
        List<Row> all = rows(width);
        int last = Math.max(0, all.size() - rows);
        int from = Math.min(last, caretRow(all));
        return all.subList(from, Math.min(all.size(), from + rows)).stream()
                .map(this::line)
                .toList();
    }

    /** Returns one row of at most {@code width} cells, which shows the part of a longer text that ends at the caret. */
    public Line row(int width) {
        int from = 0;
        while (from < caret && Cells.width(text.substring(from, caret)) >= width) {
            from = Cells.next(text, from);
        }
        return line(new Row(from, text.length())).truncate(width);
    }

    /** A row: the characters from one index on, up to another. */
    private record Row(int start, int end) {}

    private List<Row> rows(int width) {
        List<Row> rows = new ArrayList<>();
        int start = 0;
        while (true) {
            int end = endOfRow(start, Math.max(1, width - 1));
            rows.add(new Row(start, end));
            if (end >= text.length()) {
                return rows;
            }
            start = text.charAt(end) == '\n' ? end + 1 : end;
        }
    }

    private int caretRow(List<Row> rows) {
        int row = rows.size() - 1;
        while (row > 0 && rows.get(row).start() > caret) {
            row--;
        }
        return row;
    }

    private Line line(Row row) {
        boolean here = caret >= row.start() && (caret < row.end() || caret == row.end() && isLastOf(row.end()));
        if (!here) {
            return Line.of(text.substring(row.start(), row.end()));
        }
        int next = caret < row.end() ? Cells.next(text, caret) : caret;
        String under = caret < row.end() ? text.substring(caret, next) : " ";
        return Line.of(
                Span.of(text.substring(row.start(), caret)),
                Span.of(under, Style.TEXT.with(Style.Attribute.REVERSE)),
                Span.of(text.substring(Math.min(next, row.end()), row.end())));
    }

    /** Behind a row's last character the caret belongs to this row only where the text or the line ends there. */
    private boolean isLastOf(int end) {
        return end == text.length() || text.charAt(end) == '\n';
    }

    private int endOfRow(int start, int width) {
        int used = 0;
        int space = -1;
        for (int at = start; at < text.length(); ) {
            if (text.charAt(at) == '\n') {
                return at;
            }
            int next = Cells.next(text, at);
            used += Cells.width(text, at, next);
            if (used > width) {
                return space > start ? space : Math.max(at, Cells.next(text, start));
            }
            if (text.charAt(at) == ' ') {
                space = next;
            }
            at = next;
        }
        return text.length();
    }

    /** Moves to the same column of another row; to the start or the end of the text where there is no such row. */
    private TextField inRow(int further, int width) {
        List<Row> rows = rows(width);
        int here = caretRow(rows);
        int there = here + further;
        if (there < 0 || there >= rows.size()) {
            return new TextField(text, there < 0 ? 0 : text.length());
        }
        int cells = Cells.width(text.substring(rows.get(here).start(), caret));
        return new TextField(text, atCell(rows.get(there), cells));
    }

    private int atCell(Row row, int cells) {
        int at = row.start();
        for (int left = cells; at < row.end(); ) {
            int next = Cells.next(text, at);
            left -= Cells.width(text, at, next);
            boolean isNextRows = next == row.end() && !isLastOf(next);
            if (left < 0 || isNextRows) {
                break;
            }
            at = next;
        }
        return at;
    }

    private TextField erasedFrom(int start) {
        return new TextField(text.substring(0, start) + text.substring(caret), start);
    }

    private int startOfLine() {
        return text.lastIndexOf('\n', caret - 1) + 1;
    }

    private int endOfLine() {
        int end = text.indexOf('\n', caret);
        return end < 0 ? text.length() : end;
    }

    /** Returns the start of the word before the caret, skipping the spaces behind it. */
    private int startOfWord() {
        int at = caret;
        while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        while (at > 0 && !Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private int before() {
        int at = 0;
        for (int next = 0; next < caret; next = Cells.next(text, next)) {
            at = next;
        }
        return at;
    }

    private int behind() {
        return caret < text.length() ? Cells.next(text, caret) : caret;
    }
}
