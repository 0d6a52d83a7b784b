package guide.text;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that the user most likely meant, for "did you mean". */
public final class DidYouMean {
    /** The longest word that is compared: a longer one is no typing mistake, and its distances would take time. */
    private static final int LONGEST = 64;

    /** Fewer letters begin too many words. */
    private static final int SHORTEST_PART = 3;

    private DidYouMean() {}

    /**
     * Returns the known word that is nearest to {@code word} by optimal string alignment: inserting, dropping or
     * changing a letter and swapping two neighbors cost 1 each, and upper and lower case are the same.
     *
     * @return empty if no word is near enough: within 1 for words of up to 5 letters, 2 for up to 8, 3 for longer ones.
     *     Among equally near words the first. Where none is near, the only one of which a part begins with {@code word}, as
     *     {@code session-minutes} has the part {@code minutes}
     */
    public static Optional<String> nearest(String word, Collection<String> known) {
        if (word.length() < 2 || word.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<String> nearest = Optional.empty();
        int best = Integer.MAX_VALUE;
        for (String candidate : known) {
            int allowed = allowed(Math.max(word.length(), candidate.length()));
            if (Math.abs(word.length() - candidate.length()) > allowed) {
                continue;
            }
            int distance = distance(word, candidate);
            if (distance <= allowed && distance < best) {
                best = distance;
                nearest = Optional.of(candidate);
            }
        }
        return nearest.or(() -> withPart(word, known));
    }

    /** Returns the only known word that has a part, between hyphens and not the whole, that begins with these letters. */
    private static Optional<String> withPart(String word, Collection<String> known) {
        String letters = word.toLowerCase(Locale.ROOT);
        Optional<String> only = Optional.empty();
        for (String candidate : known) {
            String lower = candidate.toLowerCase(Locale.ROOT);
            boolean hasPart = lower.contains("-") && ("-" + lower).contains("-" + letters);
            if (hasPart && only.isPresent()) {
                return Optional.empty();
            }
            only = hasPart ? Optional.of(candidate) : only;
        }
        return letters.length() < SHORTEST_PART ? Optional.empty() : only;
    }

    /** Returns {@code , did you mean 'answer'?} with the nearest word; empty if none is near enough. */
    public static String hint(String word, Collection<String> known) {
        return nearest(word, known)
                .map(near -> ", did you mean '" + near + "'?")
                .orElse("");
    }

    /** Returns the same, or other words where none is near enough. */
    public static String hint(String word, Collection<String> known, String otherwise) {
        String hint = hint(word, known);
        return hint.isEmpty() ? otherwise : hint;
    }

    /** Returns a message with its full stop, unless it ends with such a question. */
    public static String sentence(String message) {
        return message.endsWith("?") ? message : message + ".";
    }

    private static int allowed(int length) {
        if (length <= 5) {
            return 1;
        }
        return length <= 8 ? 2 : 3;
    }

    /** Keeps three rows of the usual matrix, because swapping neighbors needs the row before the last. */
    private static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = same(a, i - 1, b, j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(last[j] + 1, row[j - 1] + 1), last[j - 1] + change);
                if (i > 1 && j > 1 && same(a, i - 1, b, j - 2) && same(a, i - 2, b, j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }

    private static boolean same(String a, int i, String b, int j) {
        return Character.toLowerCase(a.charAt(i)) == Character.toLowerCase(b.charAt(j));
    }
}
