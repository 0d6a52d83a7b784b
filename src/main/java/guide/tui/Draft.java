package guide.tui;

import guide.text.Cells;
import guide.text.Line;
import guide.text.Span;
import guide.text.Style;
import java.util.ArrayList;
import java.util.List;

/**
 * Text that somebody types, with a caret.
 *
 * @param text what is typed so far
 * @param caret index of the character behind the caret, 0 to the text's length
 */
record Draft(String text, int caret) {
    /** More than anybody says in an interview; it keeps a journal's line within its limit. */
    private static final int MOST = 8_000;

    static final Draft EMPTY = of("");

    /** With the caret at the end. */
    static Draft of(String text) {
        return new Draft(text, text.length());
    }

    /** After an input; the same where it means nothing here. Enter is the caller's. */
    Draft after(Input input) {
        if (input instanceof Input.Text typed) {
            return insert(Character.toString(typed.codePoint()));
        }
        if (input instanceof Input.Paste paste) {
            return insert(paste.text().replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' '));
        }
        return input instanceof Input.Key key ? after(key.name()) : this;
    }

    private Draft after(Input.Key.Name key) {
        return switch (key) {
            case BACKSPACE -> new Draft(text.substring(0, before()) + text.substring(caret), before());
            case DELETE -> new Draft(text.substring(0, caret) + text.substring(behind()), caret);
            case LEFT -> new Draft(text, before());
            case RIGHT -> new Draft(text, behind());
            case HOME -> new Draft(text, text.lastIndexOf('\n', caret - 1) + 1);
            case END -> new Draft(text, endOfLine());
            default -> this;
        };
    }

    /** With more text at the caret; what is beyond the limit is left out. */
    Draft insert(String more) {
        String fitting = more.substring(0, Math.max(0, Math.min(more.length(), MOST - text.length())));
        return new Draft(text.substring(0, caret) + fitting + text.substring(caret), caret + fitting.length());
    }

    /** In lines of at most {@code width} cells, broken at spaces where there are any; the caret is shown in reverse. */
    List<Line> lines(int width) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (true) {
            int end = endOfRow(start, Math.max(1, width - 1));
            lines.add(row(start, end));
            boolean newline = end < text.length() && text.charAt(end) == '\n';
            if (end >= text.length()) {
                return lines;
            }
            start = newline ? end + 1 : end;
        }
    }

    private Line row(int start, int end) {
        boolean here = caret >= start && (caret < end || caret == end && isLastOf(end));
        if (!here) {
            return Line.of(text.substring(start, end));
        }
        int next = caret < end ? Cells.next(text, caret) : caret;
        String under = caret < end ? text.substring(caret, next) : " ";
        return Line.of(
                Span.of(text.substring(start, caret)),
                Span.of(under, Style.TEXT.with(Style.Attribute.REVERSE)),
                Span.of(text.substring(Math.min(next, end), end)));
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

    private int endOfLine() {
        int end = text.indexOf('\n', caret);
        return end < 0 ? text.length() : end;
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
