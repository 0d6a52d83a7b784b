package guide.deck.tree;

import java.io.Reader;

/**
 * Hands a text on at most a line at a time, so that the line that was asked for last is the one that a parser is at. Gson
 * says its place only together with its path, which takes as long as the path is.
 */
final class LineCountingReader extends Reader {
    private final String text;
    private int next;
    private int line;
    private boolean isAtEndOfLine;

    /** @param linesBefore how many lines of the file are before the text */
    LineCountingReader(String text, int linesBefore) {
        this.text = text;
        this.line = linesBefore + 1;
    }

    /** Returns the line of the last character that was handed on, from 1. */
    int line() {
        return line;
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
        if (next == text.length()) {
            return -1;
        }
        line += isAtEndOfLine ? 1 : 0;
        int longest = Math.min(length, text.length() - next);
        int n = 0;
        isAtEndOfLine = false;
        while (n < longest && !isAtEndOfLine) {
            char c = text.charAt(next++);
            buffer[offset + n++] = c;
            isAtEndOfLine = c == '\n';
        }
        return n;
    }

    @Override
    public void close() {
        // A text needs no closing.
    }
}
