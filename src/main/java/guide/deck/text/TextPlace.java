package guide.deck.text;

import java.util.List;

/** What a place of a Markdown text is part of. */
public enum TextPlace {
    /** Text, where marks such as bold are read. */
    TEXT,
    /** Code within a line. */
    CODE,
    /** A fenced block of code. */
    BLOCK,
    /** A formula. */
    FORMULA;

    /** Returns what a place is part of; the sign with which code or a formula starts is none yet. */
    public static TextPlace of(String text, int at) {
        List<String> lines = List.of(text.split("\n", -1));
        int line = 0;
        int start = 0;
        int paragraph = 0;
        while (start + lines.get(line).length() < at) {
            start += lines.get(line).length() + 1;
            paragraph = lines.get(line).isBlank() ? start : paragraph;
            line++;
        }
        if (CodeFences.code(lines).get(line)) {
            return BLOCK;
        }
        int end = text.indexOf("\n\n", at);
        return within(text.substring(paragraph, end < 0 ? text.length() : end), at - paragraph);
    }

    private static TextPlace within(String paragraph, int place) {
        CodeAndFormulas verbatim = new CodeAndFormulas(paragraph);
        int i = 0;
        while (i < place) {
            int end = verbatim.end(i);
            if (place < end) {
                return paragraph.charAt(i) == '`' ? CODE : FORMULA;
            }
            i = end > i ? end : i + verbatim.step(i);
        }
        return TEXT;
    }
}
