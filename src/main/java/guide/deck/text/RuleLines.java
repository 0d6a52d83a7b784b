package guide.deck.text;

/** Lines that are made of signs only. */
public final class RuleLines {
    private static final int SHORTEST = 3;

    private RuleLines() {}

    /** Returns whether a line is a rule, such as {@code ---} or {@code * * *}. */
    public static boolean isRule(String line) {
        String signs = line.strip();
        if (signs.isEmpty() || "-*_".indexOf(signs.charAt(0)) < 0) {
            return false;
        }
        char sign = signs.charAt(0);
        return signs.chars().allMatch(c -> c == sign || c == ' ' || c == '\t')
                && signs.chars().filter(c -> c == sign).count() >= SHORTEST;
    }

    /** Returns whether a line is made of three or more dashes and nothing else. */
    public static boolean isDashes(String line) {
        String signs = line.strip();
        return signs.length() >= SHORTEST && signs.chars().allMatch(c -> c == '-');
    }

    /** Returns whether a line stands below a table's head. */
    public static boolean isBelowTableHead(String line) {
        return line.indexOf('|') >= 0 && line.indexOf('-') >= 0 && line.chars().allMatch(c -> "|:- \t".indexOf(c) >= 0);
    }
}
