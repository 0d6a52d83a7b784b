package guide.text.math;

import java.util.regex.Pattern;

/** The source of a formula, read from left to right. */
final class Source {
    private static final Pattern CONTROLS = Pattern.compile("[\\x00-\\x1F\\x7F-\\x9F]");

    private final String text;
    private int at;

    Source(String text) {
        // They are no part of a formula, and a text that is kept as it is written must not pass them on.
        this.text = CONTROLS.matcher(text).replaceAll(" ");
    }

    boolean hasMore() {
        return at < text.length();
    }

    /** Returns the next char; a blank at the end. */
    char peek() {
        return hasMore() ? text.charAt(at) : ' ';
    }

    boolean isNext(String expected) {
        return text.startsWith(expected, at);
    }

    /** Reads one code point; a blank at the end. */
    int next() {
        if (!hasMore()) {
            return ' ';
        }
        int codePoint = text.codePointAt(at);
        at += Character.charCount(codePoint);
        return codePoint;
    }

    void skipBlanks() {
        while (hasMore() && (Character.isWhitespace(peek()))) {
            at++;
        }
    }

    /** Returns how many letters follow, at most two. */
    int lettersAhead() {
        int letters = 0;
        while (letters < 2 && at + letters < text.length() && isLetter(text.charAt(at + letters))) {
            letters++;
        }
        return letters;
    }

    static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Reads a command's name behind its backslash: letters, or one sign; empty at the end. */
    String command() {
        int start = at;
        while (hasMore() && isLetter(peek())) {
            at++;
        }
        return at > start ? text.substring(start, at) : hasMore() ? Character.toString(next()) : "";
    }

    /** Reads a number with its point, and with the commas between its thousands. */
    String number() {
        int start = at;
        while (hasMore()
                && (isDigit(peek()) || peek() == '.' && digits(at + 1) > 0 || peek() == ',' && digits(at + 1) == 3)) {
            at++;
        }
        return text.substring(start, at);
    }

    private int digits(int from) {
        int count = 0;
        while (count < 4 && from + count < text.length() && isDigit(text.charAt(from + count))) {
            count++;
        }
        return count;
    }

    /** Reads a group as it is written, without its braces; one sign where there is no group. */
    String raw() {
        skipBlanks();
        return peek() == '{' ? enclosed('{', '}') : hasMore() ? Character.toString(next()) : "";
    }

    /** Reads what stands in brackets; empty where nothing does. */
    String option() {
        skipBlanks();
        return peek() == '[' ? enclosed('[', ']') : "";
    }

    /** Reads all groups that follow at once, as they are written. */
    String groups() {
        int start = at;
        while (peek() == '{') {
            enclosed('{', '}');
        }
        return text.substring(start, at);
    }

    private String enclosed(char open, char close) {
        int start = ++at;
        for (int depth = 1; hasMore(); at++) {
            if (peek() == '\\') {
                at++;
            } else if (peek() == open) {
                depth++;
            } else if (peek() == close && --depth == 0) {
                return text.substring(start, at++);
            }
        }
        at = text.length();
        return text.substring(Math.min(start, at));
    }
}
