package guide.tui.browse;

import guide.bank.search.Query;
import guide.text.Cells;
import guide.text.Line;
import guide.text.Span;
import guide.text.Style;
import java.util.ArrayList;
import java.util.List;

/** Marks what a search found: underlined and bold, so that it shows without color and within a selected row. */
public final class Highlight {
    private Highlight() {}

    /** Returns the line with everything marked that the query matches. */
    public static Line in(Line line, Query query) {
        List<Query.Range> found = query.matchesIn(line.plain());
        if (found.isEmpty()) {
            return line;
        }
        List<Span> spans = new ArrayList<>();
        int at = 0;
        for (Span span : line.spans()) {
            spans.addAll(cut(span, at, found));
            at += span.text().value().length();
        }
        return new Line(spans);
    }

    /** Cuts a span where a match begins or ends, at clusters' edges. */
    private static List<Span> cut(Span span, int at, List<Query.Range> found) {
        List<Span> spans = new ArrayList<>();
        String text = span.text().value();
        for (int start = 0, end; start < text.length(); start = end) {
            boolean isFound = isIn(found, at + start);
            end = Cells.next(text, start);
            while (end < text.length() && isIn(found, at + end) == isFound) {
                end = Cells.next(text, end);
            }
            Style style = isFound ? span.style().bold().with(Style.Attribute.UNDERLINE) : span.style();
            spans.add(Span.of(text.substring(start, end), style));
        }
        return spans;
    }

    private static boolean isIn(List<Query.Range> ranges, int index) {
        return ranges.stream().anyMatch(r -> r.from() <= index && index < r.to());
    }
}
