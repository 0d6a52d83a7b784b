package guide.text.math;

import java.util.Optional;

/** Indices and powers: as small letters where Unicode has all of them, otherwise behind {@code _} or {@code ^}. */
public final class Scripts {
    private static final String LOW = "0123456789+−-=()aehijklmnoprstuvxβγρφχ";
    private static final String LOW_SIGNS = "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ";
    private static final String HIGH = "0123456789+−-=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVWβγδθφχ⊤*†‡′";
    private static final String HIGH_SIGNS = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵝᵞᵟᶿᵠᵡᵀ*†‡′";

    private Scripts() {}

    /** Returns an index, such as {@code ₖ} or {@code _model}. */
    public static String below(String text) {
        // Several letters below are a name more often than a product, as in D_KL.
        return small(text, LOW, LOW_SIGNS).orElseGet(() -> "_" + (isWord(text) ? text : enclosed(text)));
    }

    /** Returns a power, such as {@code ²} or {@code ^(x + y)}. */
    public static String above(String text) {
        if (text.equals("∘")) {
            return "°";
        }
        return small(text, HIGH, HIGH_SIGNS).orElseGet(() -> "^" + enclosed(text));
    }

    private static Optional<String> small(String text, String letters, String signs) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            int at = letters.indexOf(text.charAt(i));
            if (at < 0) {
                return Optional.empty();
            }
            out.append(signs.charAt(at));
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
