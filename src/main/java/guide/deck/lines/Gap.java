package guide.deck.lines;

/**
 * A part of a text that is asked for.
 *
 * @param start the index of its first char in the text without marks
 * @param end the index behind its last char
 * @param hint what shows in its place; empty for dots
 */
record Gap(int start, int end, String hint) {
    private static final String DOTS = "[…]";

    /** Returns the text with the gap covered. */
    String covered(String text) {
        return text.substring(0, start) + sign() + text.substring(end);
    }

    private String sign() {
        return hint.isBlank() ? DOTS : "[" + hint.strip().replace('\n', ' ') + "]";
    }

    /** Returns the whole text with the gap in bold; where nothing can be bold, the gap stands before the text. */
    String answer(String text) {
        String inner = text.substring(start, end);
        String core = inner.strip();
        return switch (core.contains("\n") ? Place.BLOCK : Place.of(text, start)) {
            case TEXT -> text.substring(0, start) + bold(text, inner, core) + text.substring(end);
            case CODE -> CodeSpan.of(core) + "\n\n" + text;
            case BLOCK -> (core.contains("\n") ? core : CodeSpan.of(core)) + "\n\n" + text;
            case FORMULA -> "$" + core + "$\n\n" + text;
        };
    }

    /** Stars are read as bold only where blanks, signs and letters around them allow it; a tag is read everywhere. */
    private String bold(String text, String inner, String core) {
        boolean isPlain = isWord(core.charAt(0)) && isWord(core.charAt(core.length() - 1)) && !core.contains("*");
        boolean isApart = (start == 0 || Character.isWhitespace(text.charAt(start - 1)))
                && (end == text.length() || Character.isWhitespace(text.charAt(end)));
        boolean isStarred = isPlain || isApart && !core.contains("*");
        String marked = isStarred ? "**" + core + "**" : "<b>" + core + "</b>";
        int lead = inner.indexOf(core);
        return inner.substring(0, lead) + marked + inner.substring(lead + core.length());
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c);
    }
}
