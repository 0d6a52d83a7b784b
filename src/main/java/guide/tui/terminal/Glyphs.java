package guide.tui.terminal;

import com.googlecode.lanterna.TerminalTextUtils;
import com.googlecode.lanterna.TextCharacter;
import guide.text.Style;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The characters that Lanterna gets for our clusters, so that it takes every cell for one column.
 *
 * <p>Lanterna judges a cluster's width by its first {@code char} and by the JDK's idea of what a cluster is, and both
 * are wrong for combining marks, emoji and flags. So a cluster that is not one plain narrow character is handed over as
 * a character of the private use area that stands for it, and the second cell of a wide one as a filler that is never
 * drawn; {@link #cluster} gives the cluster back when it is sent.
 */
final class Glyphs {
    private static final char FILLER = '\ue000';
    /** The character for a wide cluster's second cell. */
    static final TextCharacter SECOND_CELL = TextCharacter.DEFAULT_CHARACTER.withCharacter(FILLER);

    private static final char FIRST = '\ue001';
    private static final char LAST = '\uf8ff';
    /** With more stand-ins than this, the next frame begins with an empty book. */
    private static final int CROWDED = (LAST - FIRST) / 2;

    private Theme theme;
    private final Map<String, Character> standIns = new HashMap<>();
    private final List<String> clusters = new ArrayList<>();
    private final Map<Style, Map<String, TextCharacter>> made = new HashMap<>();

    Glyphs(Theme theme) {
        this.theme = theme;
    }

    /** Draws in other colors from now on. */
    void use(Theme other) {
        theme = other;
        made.clear();
    }

    /** Returns the character for the first cell of a cluster that takes {@code width} cells. */
    TextCharacter of(String cluster, int width, Style style) {
        return made.computeIfAbsent(style, absent -> new HashMap<>())
                .computeIfAbsent(
                        cluster, absent -> make(character(cluster, width), theme.pen(style, cluster.charAt(0))));
    }

    boolean isFiller(String sent) {
        return sent.charAt(0) == FILLER;
    }

    /** Returns the cluster that Lanterna's string stands for. */
    String cluster(String sent) {
        int index = sent.charAt(0) - FIRST;
        return index >= 0 && index < clusters.size() ? clusters.get(index) : sent;
    }

    /** Returns true for a character that stands for itself, so that it can be sent again as it is. */
    boolean isPlain(String sent) {
        return sent.length() == 1 && (sent.charAt(0) < FILLER || sent.charAt(0) > LAST);
    }

    boolean crowded() {
        return clusters.size() > CROWDED;
    }

    /** Forgets all characters; what was drawn with them has to be drawn anew. */
    void clear() {
        standIns.clear();
        clusters.clear();
        made.clear();
    }

    private static TextCharacter make(char character, Pen pen) {
        TextCharacter blank = TextCharacter.DEFAULT_CHARACTER;
        return character == ' ' && pen.leavesBlanksBlank()
                ? blank
                : TextCharacter.fromString(
                        String.valueOf(character), pen.ink(), blank.getBackgroundColor(), pen.marks())[0];
    }

    private char character(String cluster, int width) {
        char first = cluster.charAt(0);
        if (width == 1 && isPlain(cluster) && isNarrow(first)) {
            return first;
        }
        return standIns.computeIfAbsent(cluster, this::standIn);
    }

    private char standIn(String cluster) {
        if (FIRST + clusters.size() > LAST) {
            return '?';
        }
        clusters.add(cluster);
        return (char) (FIRST + clusters.size() - 1);
    }

    /** Returns true for characters that Lanterna takes for narrow, too. */
    private static boolean isNarrow(char c) {
        return !Character.isSurrogate(c)
                && TerminalTextUtils.isPrintableCharacter(c)
                && !TerminalTextUtils.isCharDoubleWidth(c);
    }
}
