package guide.tui.browse;

import guide.bank.search.Query;
import guide.text.Cells;
import guide.text.Line;
import guide.text.Markdown;
import guide.text.Style;

/**
 * The place of a match, to be shown in one line.
 *
 * @param text a passage without its Markdown: its emphasis goes, since emphasis marks what was found
 * @param query the words that were looked for
 */
public record Excerpt(String text, Query query) {
    /** Returns the excerpt of one passage of Markdown. */
    public static Excerpt of(String markdown, Query query) {
        return new Excerpt(Markdown.line(markdown).plain(), query);
    }

    /** Returns all of the text, with everything marked that was found. */
    public Line whole(Style style) {
        return Highlight.in(Line.of(text, style), query);
    }

    /** Returns what fits into so many cells around the first match, with everything marked that was found. */
    public Line within(int cells, Style style) {
        int start = Cells.width(text) <= cells ? 0 : start(cells);
        Line shown = Line.of((start > 0 ? "…" : "") + text.substring(start), style);
        return Highlight.in(shown.truncate(cells), query);
    }

    /** Returns where the line starts: with as many words before the match as fit into a third of it, or as fill it. */
    private int start(int cells) {
        int match = query.matchesIn(text).stream()
                .findFirst()
                .map(Query.Range::from)
                .orElse(0);
        int start = match;
        while (start > 0) {
            int before = text.lastIndexOf(' ', start - 2) + 1;
            boolean fits = Cells.width(text.substring(before, match)) <= cells / 3
                    || Cells.width(text.substring(before)) < cells;
            if (!fits) {
                return start;
            }
            start = before;
        }
        return start;
    }
}
