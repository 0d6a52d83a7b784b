package guide.tui.browse;

import guide.bank.search.Query;
import guide.text.Cells;
import guide.text.Line;
import guide.text.Span;
import guide.text.Style;
import java.util.ArrayList;
import java.util.List;

/** Marks what a search found: underlined and bold, so that it shows without color and within a selected row. */
final class Highlight {
    private final List<Query.Range> ranges;
    private final List<Span> spans = new ArrayList<>();
    private int at;

    private Highlight(List<Query.Range> ranges) {
        this.ranges = ranges;
    }

    /** Returns the line with everything marked that the query matches. */
    static Line in(Line line, Query query) {
        List<Query.Range> ranges = query.matchesIn(line.plain());
        if (ranges.isEmpty()) {
            return line;
        }
        Highlight highlight = new Highlight(ranges);
        line.spans().forEach(highlight::add);
        return new Line(highlight.spans);
    }

    /** Cuts a span where a match begins or ends, at clusters' edges. */
    private void add(Span span) {
        String text = span.text().value();
        int start = 0;
        for (int i = 0; i < text.length(); ) {
            int end = Cells.next(text, i);
            if (end == text.length() || isMarked(at + end) != isMarked(at + i)) {
                Style style = isMarked(at + start) ? mark(span.style()) : span.style();
                spans.add(Span.of(text.substring(start, end), style));
                start = end;
            }
            i = end;
        }
        at += text.length();
    }

    private boolean isMarked(int index) {
        return ranges.stream().anyMatch(r -> r.from() <= index && index < r.to());
    }

    private static Style mark(Style style) {
        return style.bold().with(Style.Attribute.UNDERLINE);
    }
}
