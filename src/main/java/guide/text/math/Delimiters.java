package guide.text.math;

import java.util.regex.Pattern;

/** Tells formulas from what only looks like one: prices, variables of a shell, escaped brackets. */
public final class Delimiters {
    private static final Pattern SIGNS = Pattern.compile("[\\\\^_{}=<>+*|≤≥≠≈∑∏∫√∞∂∇→⇒∈×·±Α-ω]");
    private static final Pattern WORDS_BEHIND_A_NUMBER =
            Pattern.compile("\\d.*\\s[\\p{Alpha}]{2,}.*|\\d.*[\\p{Alpha}]{3,}.*\\s.*");
    private static final Pattern PROSE = Pattern.compile("(?s).*\\b\\p{Alpha}{4,}\\b.*\\b\\p{Alpha}{4,}\\b.*");
    private static final String UNFINISHED = ":/-,=.";

    private Delimiters() {}

    /**
     * Returns whether what stands between two dollars is a formula.
     *
     * @param after the code point behind the second one
     */
    public static boolean isFormula(String inner, int after) {
        if (inner.isBlank() || after >= '0' && after <= '9' || after == '{' || inner.indexOf('`') >= 0) {
            return false;
        }
        char last = inner.charAt(inner.length() - 1);
        if (isWord(after) && UNFINISHED.indexOf(last) >= 0) {
            return false;
        }
        return hasSigns(inner)
                || !WORDS_BEHIND_A_NUMBER.matcher(inner.replace('\n', ' ')).matches()
                        && !PROSE.matcher(inner).matches();
    }

    /** Returns whether what stands between escaped parentheses is a formula; Markdown has the same escapes. */
    public static boolean isFormulaInParentheses(String inner) {
        return !inner.isBlank() && (hasSigns(inner) || !PROSE.matcher(inner).matches());
    }

    /** Returns whether a text has signs that prose has not. */
    static boolean hasSigns(String text) {
        return SIGNS.matcher(text).find();
    }

    /** Returns whether a code point is a letter or a digit of ASCII; scripts without spaces have none beside a formula. */
    public static boolean isWord(int codePoint) {
        return codePoint < 0x80 && Character.isLetterOrDigit(codePoint);
    }
}
