package guide.study;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Splits a text into the words that tell what it is about, each as its stem and with whether the text denies it: in "never
 * quantize the cache" both are denied.
 */
final class ContentWords {
    /** A denial reaches over so many telling words, or to the next sign that ends a clause. */
    private static final int DENIED = 3;

    /** Two words are the same if one of them is the beginning of the other, from so many letters on. */
    private static final int SHORTEST_BEGINNING = 3;

    /** Two words are the same if so many of their letters are, from the first on: {@code deploy} and {@code deployment}. */
    private static final int ALIKE = 5;

    private static final String ENDS_OF_CLAUSES = ".,;:!?()>\n";

    private static final Set<String> DENIALS = Set.of(
            "no",
            "not",
            "never",
            "without",
            "nor",
            "neither",
            "none",
            "nothing",
            "hardly",
            "avoid",
            "instead",
            "dont",
            "doesnt",
            "didnt",
            "isnt",
            "arent",
            "wasnt",
            "cant",
            "cannot",
            "couldnt",
            "shouldnt",
            "wont",
            "wouldnt");

    private static final Set<String> IDLE = Set.of(
            "a", "about", "all", "also", "an", "and", "any", "are", "as", "at", "be", "been", "before", "being", "but",
            "by", "can", "could", "did", "do", "does", "done", "each", "for", "from", "has", "have", "he", "here",
            "how", "i", "if", "in", "into", "is", "it", "its", "just", "may", "me", "might", "more", "most", "must",
            "my", "of", "on", "one", "only", "or", "our", "really", "shall", "she", "should", "so", "some", "such",
            "than", "that", "the", "their", "then", "there", "these", "they", "this", "those", "to", "us", "very",
            "was", "we", "were", "what", "when", "where", "which", "who", "will", "with", "would", "you", "your");

    private static final List<String> ENDINGS =
            List.of("isation", "ization", "ations", "ation", "ings", "ing", "edly", "ies", "ed", "es", "s", "y", "e");

    /** A word's stem, and whether the text denies it. */
    record Word(String stem, boolean isDenied) {
        /** Returns whether two words are forms of one, as far as their beginnings tell: {@code param} and {@code parameter}. */
        boolean isSame(Word other) {
            int shorter = Math.min(stem.length(), other.stem.length());
            int alike = 0;
            while (alike < shorter && stem.charAt(alike) == other.stem.charAt(alike)) {
                alike++;
            }
            boolean isBeginning = alike == shorter && shorter >= SHORTEST_BEGINNING;
            return isDenied == other.isDenied && (isBeginning || alike >= ALIKE || stem.equals(other.stem));
        }
    }

    private final List<Word> words = new ArrayList<>();
    private int denied;

    private ContentWords() {}

    /** Returns the telling words of a text in their order, repeats included. */
    static List<Word> of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        ContentWords telling = new ContentWords();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                word.append(c);
            } else if (!isWithinAWord(c)) {
                telling.add(word.toString());
                word.setLength(0);
                telling.denied = ENDS_OF_CLAUSES.indexOf(c) >= 0 ? 0 : telling.denied;
            }
        }
        telling.add(word.toString());
        return telling.words;
    }

    /** Returns whether a character changes nothing of a word: an accent, or the apostrophe of "don't". */
    private static boolean isWithinAWord(char c) {
        return c == '\'' || c == '’' || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private void add(String word) {
        if (DENIALS.contains(word)) {
            denied = DENIED;
        } else if (word.equals("but")) {
            denied = 0;
        } else if (!word.isEmpty() && !IDLE.contains(word)) {
            words.add(new Word(stem(word), denied > 0));
            denied = Math.max(0, denied - 1);
        }
    }

    /**
     * Removes the endings that English adds to a word. On the typed answers of the tests a longer list, with doubled letters, finds
     * no more; and a kept library with a stemmer, such as Lucene, brings a whole search engine along.
     */
    private static String stem(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= 3) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
