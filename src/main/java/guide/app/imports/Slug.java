package guide.app.imports;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Turns any text into a word of {@code [a-z0-9-]}, as ids, tags and names of banks are. */
final class Slug {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern TAGS = Pattern.compile("</?[A-Za-z][^<>]{0,100}>");
    private static final Pattern APOSTROPHES = Pattern.compile("['’]");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ENDS = Pattern.compile("^-|-$");
    private static final int LONGEST = 100;

    private Slug() {}

    /** Returns the word; empty if the text has neither a letter of a-z nor a digit. */
    static String of(String text) {
        String some = TAGS.matcher(text.substring(0, Math.min(text.length(), 10 * LONGEST)))
                .replaceAll(" ")
                .replace("ß", "ss");
        String letters =
                MARKS.matcher(Normalizer.normalize(some, Normalizer.Form.NFD)).replaceAll("");
        String plain = APOSTROPHES.matcher(letters.toLowerCase(Locale.ROOT)).replaceAll("");
        String word = ENDS.matcher(OTHERS.matcher(plain).replaceAll("-")).replaceAll("");
        return word.length() <= LONGEST
                ? word
                : ENDS.matcher(word.substring(0, LONGEST)).replaceAll("");
    }
}
