package guide.deck.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The headings between a file's cards. Those of the highest level that has several are its parts; a single one above them is
 * the title.
 */
final class Headings {
    private static final int LEVELS = 6;
    private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(\\S.*)");
    private static final Pattern CLOSING = Pattern.compile("\\s#+$");
    private static final Set<String> ASKING = Set.of("what", "why", "how", "when", "which", "who", "where", "explain");

    private final List<Heading> all = new ArrayList<>();

    private record Heading(int line, int level, String title) {}

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

    /** Returns the title of the whole: that of a heading at the start that has no other beside it; may be empty. */
    String title() {
        if (all.isEmpty()) {
            return "";
        }
        Heading first = all.get(0);
        return count(first.level()) == 1 && level() > first.level() ? first.title() : "";
    }

    /** Returns the title of the part for each of the lines, which ascend; empty where there is none. */
    List<String> sections(List<Integer> lines) {
        int level = level();
        List<String> sections = new ArrayList<>();
        String section = "";
        int next = 0;
        for (int line : lines) {
            while (next < all.size() && all.get(next).line() <= line) {
                Heading heading = all.get(next++);
                if (heading.level() <= level) {
                    section = heading.level() == level ? heading.title() : "";
                }
            }
            sections.add(section);
        }
        return sections;
    }

    /** Returns the level of the parts; below all levels if there are no parts. */
    private int level() {
        for (int level = 1; level <= LEVELS; level++) {
            if (count(level) > 1) {
                return level;
            }
        }
        return LEVELS + 1;
    }

    private long count(int level) {
        return all.stream().filter(heading -> heading.level() == level).count();
    }
}
