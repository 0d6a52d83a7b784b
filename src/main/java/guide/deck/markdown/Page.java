package guide.deck.markdown;

import java.util.BitSet;
import java.util.List;
import java.util.Map;

/** A file as far as it is understood before its questions are found. */
record Page(SourceLines source, HeadingOutline outline, List<Details> details) {
    static Page of(SourceLines source) {
        List<Details> details = Details.all(source);
        return new Page(source, HeadingOutline.of(source).without(hidden(source, details)), details);
    }

    /** Returns the lines within answers that hide: what is marked there marks no question. */
    private static BitSet hidden(SourceLines source, List<Details> details) {
        Map<String, Integer> alike = Details.alike(details);
        BitSet lines = new BitSet();
        for (Details one : details) {
            if (one.isAnswer(alike) || QuestionWords.ask(one.summary())) {
                lines.set(source.lineAt(one.open()) + 1, source.lineAt(one.bodyTo()) + 1);
            }
        }
        return lines;
    }

    /** Returns the text of a heading, with the number of the item that it begins. */
    String title(HeadingOutline.Title title) {
        String line = source.line(title.line()).strip();
        if (title.last() > title.line()) {
            return line;
        }
        int marker = ListMarker.end(line);
        String number = marker > 0 && Character.isDigit(line.charAt(0)) ? line.substring(0, marker) : "";
        int start = line.indexOf('#', marker);
        if (start < 0) {
            return line;
        }
        int end = start;
        while (end < line.length() && line.charAt(end) == '#') {
            end++;
        }
        return number + withoutClosing(line.substring(end).strip());
    }

    private static String withoutClosing(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '#') {
            end--;
        }
        boolean isClosing = end < text.length() && (end == 0 || Character.isWhitespace(text.charAt(end - 1)));
        return isClosing ? text.substring(0, end).strip() : text;
    }

    /** Returns the first line that is not blank from a line on, perhaps the one behind the last. */
    int firstText(int line) {
        int i = line;
        while (i < source.lines() && source.isBlank(i)) {
            i++;
        }
        return i;
    }
}
