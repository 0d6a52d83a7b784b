package guide.deck.text;

/** Writes code in Markdown, between as many backticks as it needs. */
public final class MarkdownCode {
    private static final int SHORTEST_FENCE = 3;

    private MarkdownCode() {}

    /** Returns code within a line. */
    public static String inLine(String code) {
        int longest = longestTicks(code);
        String ticks = "`".repeat(longest + 1);
        return longest == 0 ? ticks + code + ticks : ticks + " " + code + " " + ticks;
    }

    /** Returns lines of code as a block. @param language may be empty */
    public static String block(String language, String code) {
        String fence = "`".repeat(fenceLength(code));
        return fence + language + "\n" + code + "\n" + fence;
    }

    /** Returns how many backticks a fence around code needs. */
    public static int fenceLength(String code) {
        return Math.max(SHORTEST_FENCE, longestTicks(code) + 1);
    }

    private static int longestTicks(String code) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < code.length(); i++) {
            run = code.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
