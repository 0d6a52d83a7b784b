package guide.study;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Guesses the key points that a typed answer mentions: a point counts as mentioned if most of its significant words
 * have the same stem as a word of the answer. The guess saves ticks and is never a grade.
 */
public final class MentionedPoints {
    /**
     * The share of a point's significant words that have to match; below it the match is as likely chance as meaning.
     */
    private static final double MOST = 0.6;

    private static final Set<String> IDLE = Set.of(
            "a", "an", "and", "are", "as", "at", "be", "before", "but", "by", "can", "do", "does", "for", "from", "has",
            "have", "how", "if", "in", "into", "is", "it", "its", "more", "most", "never", "no", "not", "of", "on",
            "one", "only", "or", "so", "than", "that", "the", "their", "then", "there", "they", "this", "to", "what",
            "when", "where", "which", "who", "with", "you", "your");

    private MentionedPoints() {}

    /** Returns the indices of the points that the answer seems to mention, in order. */
    public static List<Integer> of(List<String> points, String answer) {
        Set<String> said = stems(answer);
        return IntStream.range(0, points.size())
                .filter(i -> mentions(said, stems(points.get(i))))
                .boxed()
                .toList();
    }

    private static boolean mentions(Set<String> said, Set<String> point) {
        long found = point.stream().filter(said::contains).count();
        return !point.isEmpty() && found >= Math.ceil(MOST * point.size());
    }

    private static Set<String> stems(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
        Set<String> stems = new HashSet<>();
        for (String word : plain.split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty() && !IDLE.contains(word)) {
                stems.add(stem(word));
            }
        }
        return stems;
    }

    /** Removes the endings that English adds to a word; coarser than Porter's stemmer, but enough to compare words. */
    private static String stem(String word) {
        for (String ending : List.of(
                "isation", "ization", "ations", "ation", "ings", "ing", "edly", "ies", "ed", "es", "s", "y", "e")) {
            if (word.endsWith(ending) && word.length() - ending.length() >= 3) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
