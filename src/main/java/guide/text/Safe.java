package guide.text;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of text that passed the gate: it holds no control character and nothing invisible, so a terminal only ever
 * draws it. Hidden characters are shown, for example as {@code ⟨U+001B⟩}. Clusters (see {@link Cells}) are 1 or 2 cells
 * wide and carry at most 8 marks.
 */
public final class Safe {
    private static final int TAB = 4;

    private final String value;

    private Safe(String value) {
        this.value = value;
    }

    /**
     * Passes any text through the gate. A tab becomes a space; a newline does not belong in a line and becomes visible.
     */
    public static Safe of(String raw) {
        return new Safe(Gate.pass(raw));
    }

    /**
     * Passes a text of several lines through the gate. Lines end at LF, CR LF or CR; tabs expand to stops of 4 cells.
     *
     * @return one line more than there are line ends, so at least one
     */
    public static List<Safe> lines(String raw) {
        List<Safe> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c != '\n' && c != '\r') {
                continue;
            }
            lines.add(of(withoutTabs(raw.substring(start, i))));
            if (c == '\r' && i + 1 < raw.length() && raw.charAt(i + 1) == '\n') {
                i++;
            }
            start = i + 1;
        }
        lines.add(of(withoutTabs(raw.substring(start))));
        return List.copyOf(lines);
    }

    private static String withoutTabs(String line) {
        if (line.indexOf('\t') < 0) {
            return line;
        }
        StringBuilder out = new StringBuilder();
        int start = 0;
        int cells = 0;
        for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', start)) {
            String before = line.substring(start, tab);
            cells += Cells.width(Gate.pass(before));
            int gap = TAB - cells % TAB;
            out.append(before).append(" ".repeat(gap));
            cells += gap;
            start = tab + 1;
        }
        out.append(line, start, line.length());
        return out.toString();
    }

    /** Returns a part of this text, cut between clusters, so it need not pass the gate again. */
    public Safe slice(int start, int end) {
        return start == 0 && end == value.length() ? this : new Safe(value.substring(start, end));
    }

    /** Returns this text followed by another one. No safe text starts with a mark, so neither changes the other. */
    Safe plus(Safe other) {
        return new Safe(value.concat(other.value));
    }

    /** Joins pieces of texts that passed the gate already. */
    static Safe joined(CharSequence pieces) {
        return new Safe(pieces.toString());
    }

    /** Returns the text, safe to draw or print. */
    public String value() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Safe that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
