package guide.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Turns text into ASCII for terminals that can draw nothing else: letters lose their accents, and signs become
 * look-alikes of the same width, since the lines are laid out already. Signs that appear on one screen with different
 * meanings have different look-alikes: a truncated text ends with {@code ~}, because a full stop would look like its
 * end.
 */
public final class Ascii {
    /** Each sign, and its look-alike behind it. */
    private static final String PAIRS = """
            • *  ● @  ○ o  · -  … ~  ─ -  ━ -  │ |  ┃ |  ═ =  ║ |  — -  – -  ‑ -  − -  → >  ← <  ↑ ^  ↓ v  ↪ \\
            ↩ <  ⇒ >  ⇐ <  ▸ >  ▾ v  ▶ >  ▼ v  ▲ ^  ◀ <  › >  ‹ <  ✓ +  ✔ +  ✗ x  ✘ x  × x  █ #  ▓ =  ▒ :  ░ .
            ▄ =  ▁ _  ▌ |  ▏ |  ▍ |  ■ #  □ .  ★ *  ☆ .  ⚑ F  ⚠ !  ‘ '  ’ '  “ "  ” "  ⟨ <  ⟩ >  « "  » "  § #
            µ u  μ u  ß s  æ a  œ o  ø o  Ø O  ł l  Ł L  đ d  ı i
            """;

    private static final Map<String, String> SIGNS = new HashMap<>();

    private static final char BOX_DRAWING = '\u2500';
    private static final char BOX_DRAWING_END = '\u257f';

    static {
        String[] signs = PAIRS.strip().split("\\s+");
        for (int i = 0; i < signs.length; i += 2) {
            SIGNS.put(signs[i], signs[i + 1]);
        }
    }

    private Ascii() {}

    /** Returns a text in look-alikes, as wide as it was. */
    public static String of(Safe text) {
        String value = text.value();
        StringBuilder plain = new StringBuilder(value.length());
        for (int start = 0; start < value.length(); ) {
            int end = Cells.next(value, start);
            String cluster = value.substring(start, end);
            boolean already = cluster.length() == 1 && cluster.charAt(0) < 0x7f;
            plain.append(already ? cluster : of(cluster, Cells.width(value, start, end)));
            start = end;
        }
        return plain.toString();
    }

    /**
     * Returns the look-alike of one cluster.
     *
     * @param width the cells that the cluster takes; the result has as many characters
     */
    public static String of(String cluster, int width) {
        String known = SIGNS.getOrDefault(cluster, cluster);
        String bare = Normalizer.normalize(known, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        if (bare.length() == width && bare.chars().allMatch(c -> c >= ' ' && c <= '~')) {
            return bare;
        }
        char first = cluster.charAt(0);
        String unknown = first >= BOX_DRAWING && first <= BOX_DRAWING_END ? "+" : "?";
        return unknown.repeat(width);
    }
}
