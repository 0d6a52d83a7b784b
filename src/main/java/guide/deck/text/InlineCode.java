package guide.deck.text;

/** Code within a line, between backticks. */
public final class InlineCode {
    private InlineCode() {}

    /** Returns the place behind the code that begins with the backticks at a place; behind these if nothing closes them. */
    public static int end(String line, int tick) {
        int start = after(line, tick);
        for (int i = line.indexOf('`', start); i >= 0; ) {
            int end = after(line, i);
            if (end - i == start - tick) {
                return end;
            }
            i = line.indexOf('`', end);
        }
        return start;
    }

    /** Returns a line with spaces where its code was. */
    public static String blanked(String line) {
        if (line.indexOf('`') < 0) {
            return line;
        }
        StringBuilder out = new StringBuilder(line);
        int at = line.indexOf('`');
        int unclosed = 0;
        // Each run that nothing closes is looked for to the end of the line; a line of many has no code worth finding.
        while (at >= 0 && unclosed < 100) {
            int end = end(line, at);
            boolean isClosed = end > after(line, at);
            unclosed += isClosed ? 0 : 1;
            for (int i = at; isClosed && i < end; i++) {
                out.setCharAt(i, ' ');
            }
            at = line.indexOf('`', end);
        }
        return out.toString();
    }

    private static int after(String line, int tick) {
        int end = tick;
        while (end < line.length() && line.charAt(end) == '`') {
            end++;
        }
        return end;
    }
}
