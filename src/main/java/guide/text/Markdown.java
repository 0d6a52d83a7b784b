package guide.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Turns Markdown (CommonMark with GFM tables) into styled lines. All text passes the gate after its entities are
 * decoded; HTML and formulas are drawn as what they mean. No text makes this fail: a text that is too large or too deep is shown as it
 * is written.
 */
public final class Markdown {
    /**
     * The longest text that the parser gets, in chars: twice as many {@code <} take it four times as long. A field of a
     * bank has at most 20 kB.
     */
    private static final int MOST_CHARS = 50_000;
    /**
     * The largest table that the parser gets, rows times columns: it adds the cells that rows lack, which can turn a
     * few kB into gigabytes.
     */
    private static final int MOST_CELLS = 50_000;

    private Markdown() {}

    /**
     * Lays out a text of many paragraphs.
     *
     * @param width in cells; less than 1 counts as 1
     * @return lines of at most this width; none for a blank text
     */
    public static List<Line> lines(String markdown, int width) {
        return lines(markdown, width, Rendering.VISUAL);
    }

    /**
     * Lays out a text of many paragraphs to be heard: tables become sentences row by row, code stays as it is written,
     * and there are no frames and no signs that a screen reader spells out.
     *
     * @param width in cells; less than 1 counts as 1
     * @return lines of at most this width, except for code; none for a blank text
     */
    public static List<Line> spoken(String markdown, int width) {
        return lines(markdown, width, Rendering.SPOKEN);
    }

    private static List<Line> lines(String markdown, int width, Rendering rendering) {
        int max = Math.max(1, width);
        boolean tooLarge = markdown.length() > MOST_CHARS || cells(markdown) > MOST_CELLS;
        return tooLarge ? asWritten(markdown, max) : MarkdownParser.lines(markdown, max, rendering);
    }

    /**
     * Lays out a text of one line, such as a question or a key point: emphasis, code and links count, but a number or a
     * dash at the start makes no list. Newlines become spaces.
     *
     * @return the line in full length, for {@link Line#wrap} or {@link Line#truncate}
     */
    public static Line line(String markdown) {
        if (markdown.length() > MOST_CHARS) {
            return flat(List.of(Span.of(markdown.replaceAll("\\R", " "))));
        }
        return flat(MarkdownParser.spans(markdown));
    }

    /** Returns whether a text may hold formulas or HTML, so that what shows has other words than its source. */
    public static boolean holdsMarkup(String markdown) {
        return Markup.mayHoldFormulas(markdown) || Markup.mayHoldTags(markdown);
    }

    private static Line flat(List<Span> spans) {
        return new WordWrap(spans).lines(Integer.MAX_VALUE).get(0);
    }

    private static List<Line> asWritten(String text, int width) {
        List<Line> lines = new ArrayList<>(Line.of("Too large to lay out, so shown as it is written:", Style.DIM)
                .wrap(width));
        lines.addAll(Line.wrapAll(text, width));
        return lines;
    }

    private static long cells(String text) {
        long lines = 1;
        long most = 0;
        long pipes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '|') {
                most = Math.max(most, ++pipes);
            } else if (c == '\n' || c == '\r') {
                lines++;
                pipes = 0;
            }
        }
        return lines * most;
    }
}
