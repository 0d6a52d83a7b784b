package guide.text.math;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Indices and powers: as small letters where Unicode has all of them, otherwise behind {@code _} or {@code ^}. */
public final class Scripts {
    private static final Map<Integer, String> LOW =
            table("0123456789+−-=()aehijklmnoprstuvxβγρφχ", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ");
    private static final Map<Integer, String> HIGH = table(
            "0123456789+−-=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVWβγδθφχ⊤*†‡′",
            "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵝᵞᵟᶿᵠᵡᵀ*†‡′");

    private Scripts() {}

    private static Map<Integer, String> table(String from, String to) {
        Map<Integer, String> table = new HashMap<>();
        for (int i = 0; i < from.length(); i++) {
            table.put((int) from.charAt(i), to.substring(i, i + 1));
        }
        return Map.copyOf(table);
    }

    /** Returns an index, such as {@code ₖ} or {@code _model}. */
    public static String below(String text) {
        // Several letters below are a name more often than a product, as in D_KL.
        return small(text, LOW).orElseGet(() -> "_" + (isWord(text) ? text : enclosed(text)));
    }

    /** Returns a power, such as {@code ²} or {@code ^(x + y)}. */
    public static String above(String text) {
        if (text.equals("∘")) {
            return "°";
        }
        return small(text, HIGH).orElseGet(() -> "^" + enclosed(text));
    }

    private static Optional<String> small(String text, Map<Integer, String> letters) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            String small = letters.get((int) text.charAt(i));
            if (small == null) {
                return Optional.empty();
            }
            out.append(small);
        }
        return Optional.of(out.toString());
    }

    private static boolean isWord(String text) {
        return text.codePoints().allMatch(Character::isLetterOrDigit);
    }

    private static String enclosed(String text) {
        String bare = text.replace("′", "");
        boolean single = bare.codePointCount(0, bare.length()) <= 1
                || text.startsWith("(") && text.indexOf(')') == text.length() - 1
                || text.startsWith("[") && text.indexOf(']') == text.length() - 1
                || text.chars().allMatch(c -> c >= '0' && c <= '9');
        return single ? text : "(" + text + ")";
    }
}
