package guide.tui;

import guide.text.Span;
import guide.text.Style;

/** A canvas that keeps only what stands out as where one is. */
final class ReverseCanvas implements Canvas {
    private final Size size;
    private final StringBuilder text = new StringBuilder();

    ReverseCanvas(Size size) {
        this.size = size;
    }

    @Override
    public Size size() {
        return size;
    }

    @Override
    public void put(int column, int row, Span span) {
        if (span.style().attributes().contains(Style.Attribute.REVERSE)) {
            text.append(span.text().value());
        }
    }

    String text() {
        return text.toString().strip();
    }
}
