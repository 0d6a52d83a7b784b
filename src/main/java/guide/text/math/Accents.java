package guide.text.math;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;

/** Marks above and below letters, as combining characters. */
final class Accents {
    private static final Map<String, String> MARKS = Map.ofEntries(
            Map.entry("hat", "\u0302"),
            Map.entry("widehat", "\u0302"),
            Map.entry("tilde", "\u0303"),
            Map.entry("widetilde", "\u0303"),
            Map.entry("bar", "\u0304"),
            Map.entry("overline", "\u0305"),
            Map.entry("vec", "\u20D7"),
            Map.entry("overrightarrow", "\u20D7"),
            Map.entry("dot", "\u0307"),
            Map.entry("ddot", "\u0308"),
            Map.entry("check", "\u030C"),
            Map.entry("breve", "\u0306"),
            Map.entry("acute", "\u0301"),
            Map.entry("grave", "\u0300"),
            Map.entry("mathring", "\u030A"),
            Map.entry("underline", "\u0332"));
    /** The most letters that each take the mark; above more of them a name reads better. */
    private static final int MOST = 3;

    private Accents() {}

    static boolean isAccent(String command) {
        return MARKS.containsKey(command);
    }

    /** Returns a text with its mark; one of many signs becomes {@code hat(x + y)}. */
    static String with(String command, String text) {
        String mark = Optional.ofNullable(MARKS.get(command)).orElseThrow();
        int[] letters = text.codePoints().toArray();
        long bases = text.codePoints().filter(Accents::isBase).count();
        boolean first = letters.length > 0 && isBase(letters[0]);
        if (!first || bases > MOST || !text.codePoints().allMatch(c -> isBase(c) || isSmall(c))) {
            return command + "(" + text + ")";
        }
        StringBuilder out = new StringBuilder();
        for (int letter : letters) {
            out.appendCodePoint(letter).append(isBase(letter) ? mark : "");
        }
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }

    private static boolean isBase(int letter) {
        return (Character.isLetterOrDigit(letter) || letter == '∇') && !isSmall(letter);
    }

    /** Returns whether a sign belongs to the letter before it: an index, a power, another mark. */
    private static boolean isSmall(int letter) {
        int type = Character.getType(letter);
        return type == Character.MODIFIER_LETTER
                || type == Character.NON_SPACING_MARK
                || letter >= 0x2070 && letter <= 0x209C
                || letter == '²'
                || letter == '³'
                || letter == '¹'
                || letter == '′'
                || letter >= 0x1D62 && letter <= 0x1D6A;
    }
}
