package guide.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One line of styled text, ready to be drawn or printed.
 *
 * @param spans from left to right
 */
public record Line(List<Span> spans) {
    /** A line with nothing on it. */
    public static final Line EMPTY = new Line(List.of());

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
        return spans.stream().mapToInt(s -> Cells.width(s.text().value())).sum();
    }

    /** The text alone. */
    public String plain() {
        return spans.stream().map(s -> s.text().value()).collect(Collectors.joining());
    }
}
