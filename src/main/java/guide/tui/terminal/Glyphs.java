package guide.tui.terminal;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TerminalTextUtils;
import com.googlecode.lanterna.TextCharacter;
import guide.text.Style;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
    private static final char FIRST = '\ue001';
    private static final char LAST = '\uf8ff';
    /** When so many are in use, the book is begun anew with the next frame. */
    private static final int CROWDED = (LAST - FIRST) / 2;

    private record Look(char character, Style style) {
        /** By hand, as {@link Style}'s. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Look look && character == look.character && style.equals(look.style);
        }

        @Override
        public int hashCode() {
            return 31 * character + style.hashCode();
        }
    }

    private final Theme theme;
    private final Map<String, Character> standIns = new HashMap<>();
    private final List<String> clusters = new ArrayList<>();
    private final Map<Look, TextCharacter> made = new HashMap<>();
    private final TextCharacter filler = TextCharacter.DEFAULT_CHARACTER.withCharacter(FILLER);

    Glyphs(Theme theme) {
        this.theme = theme;
    }

    /** What to put in the first cell of a cluster that takes {@code width} cells. */
    TextCharacter of(String cluster, int width, Style style) {
        if (cluster.equals(" ") && isBlank(style)) {
            return TextCharacter.DEFAULT_CHARACTER;
        }
        return made.computeIfAbsent(new Look(character(cluster, width), style), this::make);
    }

    /** What to put in a wide cluster's second cell. */
    TextCharacter filler() {
        return filler;
    }

    boolean isFiller(String sent) {
        return sent.charAt(0) == FILLER;
    }

    /** The cluster that Lanterna's string stands for. */
    String cluster(String sent) {
        int index = sent.charAt(0) - FIRST;
        return index >= 0 && index < clusters.size() ? clusters.get(index) : sent;
    }

    /** Whether a character stands for itself, so that it can be sent again as it is. */
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

    private static boolean isBlank(Style style) {
        return !style.attributes().contains(Style.Attribute.REVERSE)
                && !style.attributes().contains(Style.Attribute.UNDERLINE);
    }

    private TextCharacter make(Look look) {
        SGR[] marks = Theme.marks(look.style).toArray(new SGR[0]);
        return TextCharacter.fromCharacter(
                look.character,
                theme.colour(look.style.role()),
                TextCharacter.DEFAULT_CHARACTER.getBackgroundColor(),
                marks)[0];
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

    /** Narrow for Lanterna, too. */
    private static boolean isNarrow(char c) {
        return !Character.isSurrogate(c)
                && TerminalTextUtils.isPrintableCharacter(c)
                && !TerminalTextUtils.isCharDoubleWidth(c);
    }
}
