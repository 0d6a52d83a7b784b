package guide.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Recognises text without any markup, so that it can be shown without loading a parser. When in doubt it says no. */
final class PlainParagraphs {
    /** What may be markup wherever it stands. */
    private static final String MARKUP = "*`\\";
    /** What may begin a heading, a quote, a list, a rule, a fence, a definition, a table or HTML at the start of a line. */
    private static final String STARTS = "#>-+=_~[<:|";

    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();

    private PlainParagraphs() {}

    /**
     * The text's paragraphs, their lines joined by spaces.
     *
     * @return empty where a parser has to look
     */
    static Optional<List<String>> paragraphs(String text) {
        if (mayHoldMarkup(text)) {
            return Optional.empty();
        }
        PlainParagraphs plainParagraphs = new PlainParagraphs();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && text.charAt(i) != '\n') {
                continue;
            }
            String line = text.substring(start, i);
            if (mayBeBlock(line)) {
                return Optional.empty();
            }
            plainParagraphs.add(line);
            start = i + 1;
        }
        plainParagraphs.endParagraph();
        return Optional.of(plainParagraphs.paragraphs);
    }

    private void add(String line) {
        String text = trimmed(line);
        if (text.isEmpty()) {
            endParagraph();
            return;
        }
        paragraph.append(paragraph.isEmpty() ? "" : " ").append(text);
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph.toString());
            paragraph.setLength(0);
        }
    }

    private static boolean mayHoldMarkup(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean suspect = (c < ' ' && c != '\n')
                    || MARKUP.indexOf(c) >= 0
                    || (c == '_' && !isWithinWord(text, i))
                    || (c == '[' && text.indexOf("](", i) >= 0)
                    || (c == '|' && text.indexOf('\n') >= 0)
                    || (c == '<' && text.indexOf('>', i) >= 0)
                    || (c == '&' && text.indexOf(';', i) >= 0);
            if (suspect) {
                return true;
            }
        }
        return false;
    }

    /** An underscore within an identifier never means emphasis. */
    private static boolean isWithinWord(String text, int at) {
        return at > 0 && at + 1 < text.length() && isLetter(text.charAt(at - 1)) && isLetter(text.charAt(at + 1));
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private static boolean mayBeBlock(String line) {
        String text = trimmed(line);
        if (text.isEmpty()) {
            return false;
        }
        if (line.startsWith("    ") || line.endsWith("  ")) {
            return true;
        }
        return STARTS.indexOf(text.charAt(0)) >= 0 || startsWithNumber(text);
    }

    /** Only of spaces: rarer blanks may be there to deceive, so they go to the gate. */
    private static String trimmed(String line) {
        int start = 0;
        int end = line.length();
        while (start < end && line.charAt(start) == ' ') {
            start++;
        }
        while (end > start && line.charAt(end - 1) == ' ') {
            end--;
        }
        return line.substring(start, end);
    }

    private static boolean startsWithNumber(String text) {
        int digits = 0;
        while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        return digits > 0 && digits < text.length() && (text.charAt(digits) == '.' || text.charAt(digits) == ')');
    }
}
