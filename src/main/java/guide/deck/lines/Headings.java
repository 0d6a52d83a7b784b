package guide.deck.lines;

import guide.deck.text.FileHeadings;
import guide.deck.text.FileHeadings.Heading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The headings between a file's cards, which are collected line by line. */
final class Headings {
    private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(\\S.*)");
    private static final Pattern CLOSING = Pattern.compile("\\s#+$");
    private static final Set<String> ASKING = Set.of("what", "why", "how", "when", "which", "who", "where", "explain");

    private final List<Heading> all = new ArrayList<>();

    /** Returns whether a line, which is no code, is a heading. */
    static boolean isHeading(String line) {
        return HEADING.matcher(line).matches();
    }

    /** Returns whether a heading asks something. */
    static boolean isQuestion(String line) {
        Matcher heading = HEADING.matcher(line);
        if (!heading.matches()) {
            return false;
        }
        String title = heading.group(2);
        int end = title.length();
        while (end > 0 && !Character.isLetterOrDigit(title.charAt(end - 1))) {
            end--;
        }
        String signs = title.substring(end);
        String first = title.toLowerCase(Locale.ROOT).split("\\W", 2)[0];
        return signs.indexOf('?') >= 0 || signs.indexOf('？') >= 0 || ASKING.contains(first);
    }

    /** Adds the next heading. @param line its number, as those of the cards are counted */
    void add(int line, String text) {
        Matcher heading = HEADING.matcher(text);
        if (heading.matches()) {
            String title = CLOSING.matcher(heading.group(2)).replaceFirst("").strip();
            all.add(new Heading(line, heading.group(1).length(), title));
        }
    }

    /** Returns the title of the whole file; may be empty. */
    String title() {
        return new FileHeadings(all).first().map(Heading::title).orElse("");
    }

    /** Returns the title of the part for each of the lines, which ascend; empty where there is none. */
    List<String> sections(List<Integer> lines) {
        return new FileHeadings(all).parts(lines);
    }
}
