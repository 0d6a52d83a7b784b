package guide.tui;

import guide.text.ColorRole;
import guide.text.Line;
import guide.text.Span;
import guide.text.Style;

/** The look of the row that is chosen, the same on all screens: reversed, with an arrow before it. Both show without colors. */
public final class ChosenRow {
    /** The arrow in the margin. */
    public static final Line MARK = Line.of("▸", Style.ACCENT.bold());

    private ChosenRow() {}

    /** Returns a row as it looks while it is chosen: reversed, in one color, bold and underlined where it was so before. */
    public static Line row(Line line) {
        return new Line(line.spans().stream()
                .map(span -> new Span(
                        span.text(), span.style().withRole(ColorRole.TEXT).with(Style.Attribute.REVERSE)))
                .toList());
    }
}
