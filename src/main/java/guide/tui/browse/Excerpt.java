package guide.tui.browse;

import guide.bank.search.Query;
import guide.text.Cells;
import guide.text.Line;
import guide.text.Markdown;
import guide.text.Style;
import java.util.List;

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
        List<String> words = List.of(text.split(" "));
        int first = firstFound(words);
        int from = first == words.size() || fits(words, 0, words.size(), cells) ? 0 : start(words, first, cells);
        int to = words.size();
        while (to > from + 1 && !fits(words, from, to, cells - (from > 0 ? 1 : 0) - (to < words.size() ? 2 : 0))) {
            to--;
        }
        String line = (from > 0 ? "…" : "") + join(words, from, to) + (to < words.size() ? " …" : "");
        return Highlight.in(Line.of(fromMatch(line, cells), style).truncate(cells), query);
    }

    /** Returns the line from where its first match shows: a text without spaces may be one word that is wider than the line. */
    private String fromMatch(String line, int cells) {
        List<Query.Range> found = query.matchesIn(line);
        boolean shows = Cells.width(line) <= cells
                || found.isEmpty()
                || Cells.width(line.substring(0, found.get(0).to())) < cells;
        if (shows) {
            return line;
        }
        int start = 0;
        while (Cells.width(line.substring(start, found.get(0).from())) > cells / 3) {
            start = Cells.next(line, start);
        }
        return start == 0 ? line : "…" + line.substring(start);
    }

    /** Returns the index of the first word with a match in it; the number of words where there is none. */
    private int firstFound(List<String> words) {
        int first = 0;
        while (first < words.size() && query.matchesIn(words.get(first)).isEmpty()) {
            first++;
        }
        return first;
    }

    /** Returns where the line starts: with as many words before the match as fit into a third of it, or as fill it. */
    private static int start(List<String> words, int first, int cells) {
        int from = first;
        while (from > 0
                && (fits(words, from - 1, first, cells / 3) || fits(words, from - 1, words.size(), cells - 1))) {
            from--;
        }
        return from;
    }

    private static boolean fits(List<String> words, int from, int to, int cells) {
        return Line.of(join(words, from, to)).width() <= cells;
    }

    private static String join(List<String> words, int from, int to) {
        return String.join(" ", words.subList(from, to));
    }
}
