package guide.journal.line;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Moves over a JSON value in an array of bytes. It reads only what a journal needs, and makes few objects; every method
 * leaves {@link #at} behind what it read.
 */
final class JsonCursor {
    /** No number of 18 digits has this value. */
    static final long NO_INTEGER = Long.MIN_VALUE;

    private final RepeatedTexts repeatedTexts = new RepeatedTexts();
    private byte[] bytes = new byte[0];
    private int at;
    private int end;

    void over(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        this.at = from;
        this.end = to;
    }

    int at() {
        return at;
    }

    /** Returns the next byte after blanks without taking it; 0 at the end. */
    int peek() {
        while (at < end) {
            byte b = bytes[at];
            if (b != ' ' && b != '\t' && b != '\r') {
                return b;
            }
            at++;
        }
        return 0;
    }

    boolean takeIf(char c) {
        if (peek() != c) {
            return false;
        }
        at++;
        return true;
    }

    void take(char c) throws MalformedException {
        if (!takeIf(c)) {
            throw new MalformedException("no " + c);
        }
    }

    /**
     * Reads a key of ASCII letters, packed as {@link #pack} does. Of a key longer than eight letters only the last eight are
     * packed, which differs from every key of up to seven. Returns -1 for any other key.
     */
    long key() throws MalformedException {
        int start = open();
        long packed = 0;
        int i = start;
        while (i < end && bytes[i] != '"' && bytes[i] != '\\' && bytes[i] >= ' ') {
            packed = packed << 8 | bytes[i++];
        }
        if (i < end && bytes[i] == '"') {
            at = i + 1;
        } else {
            at = start - 1;
            text();
            packed = -1;
        }
        take(':');
        return packed;
    }

    /** Packs a key of up to seven letters into a number, so that fields are compared without making strings. */
    static long pack(String key) {
        long packed = 0;
        for (int i = 0; i < key.length(); i++) {
            packed = packed << 8 | key.charAt(i);
        }
        return packed;
    }

    boolean isInteger() {
        int next = peek();
        return next == '-' || next >= '0' && next <= '9';
    }

    /** Reads a whole number. Returns {@link #NO_INTEGER}, and takes nothing, for a fraction, an exponent or over 18 digits. */
    long integer() {
        peek();
        int before = at;
        boolean negative = takeIf('-');
        int start = at;
        long value = 0;
        int i = start;
        for (; i < end; i++) {
            int digit = bytes[i] - '0';
            if (digit < 0 || digit > 9) {
                break;
            }
            value = value * 10 + digit;
        }
        // 18 digits always fit into a long.
        if (i == start || i - start > 18 || isMoreOfNumber(i)) {
            at = before;
            return NO_INTEGER;
        }
        at = i;
        return negative ? -value : value;
    }

    private boolean isMoreOfNumber(int i) {
        return i < end && (bytes[i] == '.' || bytes[i] == 'e' || bytes[i] == 'E');
    }

    /** Reads a text that is likely to be repeated, such as a question's id. */
    String name() throws MalformedException {
        int start = open();
        int hash = 0;
        for (int i = start; i < end; i++) {
            byte b = bytes[i];
            if (b == '"') {
                at = i + 1;
                return repeatedTexts.of(bytes, start, i - start, hash);
            }
            if (b == '\\' || b < ' ') {
                break;
            }
            hash = 31 * hash + b;
        }
        at = start - 1;
        return text();
    }

    String text() throws MalformedException {
        int start = open();
        for (int i = start; i < end; i++) {
            byte b = bytes[i];
            if (b == '"') {
                at = i + 1;
                return new String(bytes, start, i - start, StandardCharsets.UTF_8);
            }
            if (b == '\\') {
                at = i;
                return escaped(new StringBuilder(new String(bytes, start, i - start, StandardCharsets.UTF_8)));
            }
            if (b >= 0 && b < ' ') {
                throw new MalformedException("a control character in a text");
            }
        }
        throw new MalformedException("an open text");
    }

    private int open() throws MalformedException {
        take('"');
        return at;
    }

    private String escaped(StringBuilder text) throws MalformedException {
        while (at < end) {
            int start = at;
            while (at < end && bytes[at] != '"' && bytes[at] != '\\') {
                at++;
            }
            text.append(new String(bytes, start, at - start, StandardCharsets.UTF_8));
            if (takeIf('"')) {
                return text.toString();
            }
            at++;
            text.append(escape());
        }
        throw new MalformedException("an open text");
    }

    private char escape() throws MalformedException {
        int letter = at < end ? bytes[at++] : 0;
        return switch (letter) {
            case '"', '\\', '/' -> (char) letter;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> throw new MalformedException("an unknown escape");
        };
    }

    private char unicode() throws MalformedException {
        int value = 0;
        for (int i = 0; i < 4; i++) {
            int digit = at < end ? Character.digit(bytes[at++], 16) : -1;
            if (digit < 0) {
                throw new MalformedException("an escape without its four digits");
            }
            value = value << 4 | digit;
        }
        return (char) value;
    }

    /** Reads a list of whole numbers from 0 on; skips any other list and returns an empty one. */
    List<Integer> numbers() throws MalformedException {
        int start = at;
        take('[');
        if (takeIf(']')) {
            return List.of();
        }
        List<Integer> numbers = new ArrayList<>(4);
        while (isInteger()) {
            long number = integer();
            if (number < 0 || number > Integer.MAX_VALUE) {
                break;
            }
            numbers.add((int) number);
            if (takeIf(']')) {
                return numbers;
            }
            if (!takeIf(',')) {
                break;
            }
        }
        at = start;
        skip();
        return List.of();
    }

    /** Reads a list of texts; skips any other list and returns an empty one. */
    List<String> texts() throws MalformedException {
        int start = at;
        take('[');
        List<String> texts = new ArrayList<>(4);
        while (peek() == '"') {
            texts.add(text());
            if (!takeIf(',')) {
                break;
            }
        }
        if (takeIf(']')) {
            return texts;
        }
        at = start;
        skip();
        return List.of();
    }

    /** Skips any value, however deep: brackets are counted, without recursion. */
    void skip() throws MalformedException {
        int depth = 0;
        do {
            int next = peek();
            if (next == '"') {
                text();
            } else if (next == '{' || next == '[') {
                depth++;
                at++;
            } else if (next == '}' || next == ']') {
                depth--;
                at++;
            } else if (next == ',' || next == ':') {
                at++;
            } else {
                literal();
            }
            if (depth < 0) {
                throw new MalformedException("a value is missing");
            }
        } while (depth > 0);
    }

    private void literal() throws MalformedException {
        int start = at;
        while (at < end && (Character.isLetterOrDigit(bytes[at]) || "+-.".indexOf(bytes[at]) >= 0)) {
            at++;
        }
        if (at == start) {
            throw new MalformedException("no value");
        }
    }
}
