package guide.text;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of styled text, ready to be drawn or printed.
 *
 * @param spans from left to right
 */
public record Line(List<Span> spans) {
    /** A line with nothing on it. */
    public static final Line EMPTY = new Line(List.of());

    /** Our own, so without the gate, which for this sign would load the tables of widths. */
    private static final Safe ELLIPSIS = Safe.joined("…");

    /** Keeps a copy of the list. */
    public Line {
        spans = List.copyOf(spans);
    }

    /** A line of these spans. */
    public static Line of(Span... spans) {
        return new Line(List.of(spans));
    }

    /** A line in one style, passed through the gate. */
    public static Line of(String text, Style style) {
        return of(Span.of(text, style));
    }

    /** A plain line, passed through the gate. */
    public static Line of(String text) {
        return of(text, Style.TEXT);
    }

    /** This line, then that one, side by side. */
    public Line then(Line other) {
        List<Span> all = new ArrayList<>(spans);
        all.addAll(other.spans);
        return new Line(all);
    }

    /** Width in terminal cells. */
    public int width() {
        int cells = 0;
        for (Span span : spans) {
            cells += Cells.width(span.text().value());
        }
        return cells;
    }

    /** The text alone. */
    public String plain() {
        if (spans.size() == 1) {
            return spans.get(0).text().value();
        }
        StringBuilder text = new StringBuilder();
        for (Span span : spans) {
            text.append(span.text().value());
        }
        return text.toString();
    }

    /** This line if it fits into {@code width} cells; else its beginning and {@code …}, at most so wide. */
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

    /** This line with spaces after it, {@code width} cells wide; a wider one stays as it is. */
    public Line pad(int width) {
        int missing = width - width();
        return missing > 0 ? then(spaces(missing)) : this;
    }

    /** This line moved to the right by so many cells; an empty one stays empty. */
    public Line indent(int cells) {
        return cells < 1 || spans.isEmpty() ? this : spaces(cells).then(this);
    }

    /**
     * This line as a paragraph: words wrapped at spaces, and between ideographs; a word is cut only where it is wider than
     * {@code width}. Spaces at the edges go, runs of spaces become one outside code.
     *
     * @param width in cells, at least 1
     * @return lines at most so wide, at least one
     */
    public List<Line> wrap(int width) {
        return new WordWrap(spans).lines(width);
    }

    /** This line in bold. */
    public Line bold() {
        return new Line(
                spans.stream().map(s -> new Span(s.text(), s.style().bold())).toList());
    }

    /** These lines to the right of this one, which stands before the first: a bullet, a label. Alone if there are none. */
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

    /** A line of so many spaces. */
    static Line spaces(int cells) {
        return of(" ".repeat(Math.max(0, cells)));
    }
}
