package guide.deck.lines;

import guide.deck.text.FileHeadings;
import guide.deck.text.FileHeadings.Heading;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The headings between a file's cards, by their lines. */
final class Headings {
    private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(\\S.*)");
    private static final Pattern CLOSING = Pattern.compile("\\s#+$");
    /** A heading that begins with a word that asks, or ends with a question mark. */
    private static final Pattern QUESTION = Pattern.compile(
            "^#{1,6}\\s+(?:what|why|how|when|which|who|where|explain)\\b|[?？][^\\p{L}\\p{N}]{0,20}$",
            Pattern.CASE_INSENSITIVE);

    private final TreeMap<Integer, Heading> all = new TreeMap<>();

    /** Returns whether a line, which is no code, is a heading. */
    static boolean isHeading(String line) {
        return HEADING.matcher(line).matches();
    }

    /** Returns whether a heading asks something. */
    static boolean isQuestion(String line) {
        return isHeading(line) && QUESTION.matcher(line).find();
    }

    /** Adds a heading, if the text is one. @param line its number, as those of the cards are counted */
    void add(int line, String text) {
        Matcher heading = HEADING.matcher(text);
        if (heading.matches()) {
            String title = CLOSING.matcher(heading.group(2)).replaceFirst("").strip();
            all.put(line, new Heading(line, heading.group(1).length(), title));
        }
    }

    /** Returns the title of the whole file; may be empty. */
    String title() {
        return new FileHeadings(List.copyOf(all.values()))
                .first()
                .map(Heading::title)
                .orElse("");
    }

    /** Returns the title of the part for each of the lines, which ascend; empty where there is none. */
    List<String> sections(List<Integer> lines) {
        return new FileHeadings(List.copyOf(all.values())).parts(lines);
    }
}
