package guide.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins spans into one line; neighbors in one style become one span. */
final class LineBuilder {
    private final List<Span> spans = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable Style style;

    void add(List<Span> more) {
        for (Span span : more) {
            add(span);
        }
    }

    private void add(Span span) {
        if (style != null && !style.equals(span.style())) {
            flush(style);
        }
        style = span.style();
        text.append(span.text().value());
    }

    Line build() {
        if (style != null) {
            flush(style);
        }
        return new Line(spans);
    }

    private void flush(Style same) {
        if (text.length() > 0) {
            spans.add(new Span(Safe.joined(text), same));
            text.setLength(0);
        }
    }
}
