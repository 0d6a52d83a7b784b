package guide.cli;

import guide.bank.Query;
import guide.text.Line;
import guide.text.Markdown;
import java.util.ArrayList;
import java.util.List;

/** The place of a match, to be printed in one line. */
final class Excerpt {
    private static final String MARK = "**";

    private final String text;
    private final List<Query.Range> found;

    private Excerpt(String text, List<Query.Range> found) {
        this.text = text;
        this.found = found;
    }

    /** Of one passage of Markdown; its emphasis goes, since the marks are for what was found. */
    static Excerpt of(String markdown, Query query) {
        String text = Markdown.line(markdown).plain();
        return new Excerpt(text, query.in(text));
    }

    /** All of it, without marks. */
    String whole() {
        return text;
    }

    /** What fits into so many cells around the first match, with {@code **} around all that was found. */
    String marked(int cells) {
        String[] words = withMarks().split(" ");
        int first = 0;
        while (first < words.length && !words[first].contains(MARK)) {
            first++;
        }
        int from = first == words.length || fits(words, 0, words.length, cells) ? 0 : start(words, first, cells);
        int to = words.length;
        while (to > from + 1 && !fits(words, from, to, cells - (from > 0 ? 1 : 0) - (to < words.length ? 2 : 0))) {
            to--;
        }
        String line = (from > 0 ? "…" : "") + join(words, from, to) + (to < words.length ? " …" : "");
        return Line.of(line).fit(cells).plain();
    }

    /** As many words before the match as fit into a third of the line, but no fewer than fill it. */
    private static int start(String[] words, int first, int cells) {
        int from = first;
        while (from > 0
                && (fits(words, from - 1, first, cells / 3) || fits(words, from - 1, words.length, cells - 1))) {
            from--;
        }
        return from;
    }

    private static boolean fits(String[] words, int from, int to, int cells) {
        return Line.of(join(words, from, to)).width() <= cells;
    }

    private static String join(String[] words, int from, int to) {
        return String.join(" ", new ArrayList<>(List.of(words).subList(from, to)));
    }

    private String withMarks() {
        StringBuilder marked = new StringBuilder();
        int at = 0;
        for (Query.Range range : found) {
            marked.append(text, at, range.from()).append(MARK);
            marked.append(text, range.from(), range.to()).append(MARK);
            at = range.to();
        }
        return marked.append(text.substring(at)).toString();
    }
}
