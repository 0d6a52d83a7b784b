package guide.deck.lines;

/** Writes code within a line of Markdown. */
final class CodeSpan {
    private CodeSpan() {}

    /** Returns the code between as many backticks as it needs. */
    static String of(String code) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < code.length(); i++) {
            run = code.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        String ticks = "`".repeat(longest + 1);
        return longest == 0 ? ticks + code + ticks : ticks + " " + code + " " + ticks;
    }
}
