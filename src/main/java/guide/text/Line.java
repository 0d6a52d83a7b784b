package guide.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of styled text, ready to be drawn or printed.
 *
 * @param spans from left to right
 */
public record Line(List<Span> spans) {
    /** A line with nothing on it. */
    public static final Line EMPTY = new Line(List.of());

    /** Skips the gate, which for this sign would load the tables of widths. */
    private static final Safe ELLIPSIS = Safe.joined("…");

    /** Keeps a copy of the list. */
    public Line {
        spans = List.copyOf(spans);
    }

    /** Returns a line of these spans. */
    public static Line of(Span... spans) {
        return new Line(List.of(spans));
    }

    /** Returns a line in one style, passed through the gate. */
    public static Line of(String text, Style style) {
        return of(Span.of(text, style));
    }

    /** Returns a plain line, passed through the gate. */
    public static Line of(String text) {
        return of(text, Style.TEXT);
    }

    /** Returns a line of these spans in which neighbors in one style have become one span. */
    static Line joined(List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < spans.size(); i++) {
            Style style = spans.get(i).style();
            text.append(spans.get(i).text().value());
            if (i + 1 == spans.size() || !style.equals(spans.get(i + 1).style())) {
                joined.add(new Span(Safe.joined(text), style));
                text.setLength(0);
            }
        }
        return new Line(joined);
    }

    /** Returns this line with the other one to its right. */
    public Line then(Line other) {
        List<Span> all = new ArrayList<>(spans);
        all.addAll(other.spans);
        return new Line(all);
    }

    /** Returns the width in terminal cells. */
    public int width() {
        int cells = 0;
        for (Span span : spans) {
            cells += Cells.width(span.text().value());
        }
        return cells;
    }

    /** Returns the text without its styles. */
    public String plain() {
        StringBuilder text = new StringBuilder();
        for (Span span : spans) {
            text.append(span.text().value());
        }
        return text.toString();
    }

    /**
     * Returns this line if it fits into {@code width} cells; otherwise its beginning and {@code …}, at most that wide.
     */
    public Line truncate(int width) {
        if (width() <= width) {
            return this;
        }
        if (width < 1) {
            return EMPTY;
        }
        List<Span> kept = new ArrayList<>();
        int left = width - 1;
        for (Span span : spans) {
            Safe text = span.text();
            int end = Cells.fitting(text.value(), 0, left);
            if (end < text.value().length()) {
                kept.add(new Span(text.slice(0, end).plus(ELLIPSIS), span.style()));
                break;
            }
            left -= Cells.width(text.value());
            kept.add(span);
        }
        return new Line(kept);
    }

    /** Returns this line padded with spaces to {@code width} cells; a wider one stays as it is. */
    public Line pad(int width) {
        int missing = width - width();
        return missing > 0 ? then(spaces(missing)) : this;
    }

    /** Returns this line at the right end of {@code width} cells; a wider one stays as it is. */
    public Line padLeft(int width) {
        int missing = width - width();
        return missing > 0 ? spaces(missing).then(this) : this;
    }

    /** Returns this line moved to the right by {@code cells}; an empty one stays empty. */
    public Line indent(int cells) {
        return cells < 1 || spans.isEmpty() ? this : spaces(cells).then(this);
    }

    /**
     * Wraps this line as a paragraph: at spaces, and between ideographs. A word is cut only if it is wider than {@code
     * width}. Spaces at the edges go, and runs of spaces outside code become one.
     *
     * @param width in cells, at least 1
     * @return lines of at most this width, at least one
     */
    public List<Line> wrap(int width) {
        return new WordWrap(spans).lines(width);
    }

    /** Wraps each line of a text that is shown as it is written. */
    static List<Line> wrapAll(String text, int width) {
        return Safe.lines(text).stream()
                .flatMap(line -> of(new Span(line, Style.TEXT)).wrap(width).stream())
                .toList();
    }

    /** Returns this line in bold. */
    public Line bold() {
        return new Line(
                spans.stream().map(s -> new Span(s.text(), s.style().bold())).toList());
    }

    /**
     * Hangs lines to the right of this one, which stands before the first of them, as a bullet or a label does. Returns
     * this line alone if there are none.
     */
    public List<Line> withHanging(List<Line> lines) {
        if (lines.isEmpty()) {
            return List.of(this);
        }
        int cells = width();
        List<Line> hanging = new ArrayList<>(lines.size());
        for (Line line : lines) {
            hanging.add(hanging.isEmpty() ? then(line) : line.indent(cells));
        }
        return hanging;
    }

    /** Returns a line of {@code cells} spaces. */
    static Line spaces(int cells) {
        return of(" ".repeat(Math.max(0, cells)));
    }
}
