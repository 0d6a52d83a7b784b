package guide.study;

import guide.bank.Bank;
import guide.bank.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Guesses the key points that a typed answer mentions. A word weighs the more the fewer points of the bank, and of the
 * question, have it (inverse document frequency); a point counts as mentioned if the answer has enough of its weight. A
 * word that one of the two denies and the other does not is no match. The guess saves ticks and is never a grade.
 */
public final class MentionedPoints {
    /**
     * The share of a point's weight that has to match, chosen on one half of the typed answers of the tests: at 0.25 two more are
     * wrongly proposed for each that is found, at 0.35 three are lost for each that is no longer wrong.
     */
    private static final double ENOUGH = 0.3;

    /** One word alone is enough only for a point that has no more than so many. */
    private static final int BRIEF = 2;

    /** A typed beginning of a point's word is that word if it has so many letters, such as {@code param}. */
    private static final int SHORTEST_BEGINNING = 4;

    private final Map<String, Integer> pointsWith = new HashMap<>();
    private int points;

    private MentionedPoints() {}

    /** Counts the words of a bank's key points. */
    public static MentionedPoints in(Bank bank) {
        MentionedPoints counted = new MentionedPoints();
        bank.questions().forEach(question -> question.points().forEach(counted::count));
        return counted;
    }

    private void count(String point) {
        points++;
        words(point).keySet().forEach(stem -> pointsWith.merge(stem, 1, Integer::sum));
    }

    /**
     * Returns the indices of the points that an answer seems to mention, in order.
     *
     * @param question of the bank whose words were counted
     */
    public List<Integer> of(Question question, String answer) {
        Set<TellingWords.Word> said = new HashSet<>(TellingWords.of(answer));
        Map<String, Integer> within = new HashMap<>();
        List<Map<String, Boolean>> all =
                question.points().stream().map(MentionedPoints::words).toList();
        all.forEach(point -> point.keySet().forEach(stem -> within.merge(stem, 1, Integer::sum)));
        List<Integer> mentioned = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (mentions(said, all.get(i), within, all.size())) {
                mentioned.add(i);
            }
        }
        return mentioned;
    }

    /** Returns the stems of a point, each with whether it is denied. */
    private static Map<String, Boolean> words(String point) {
        Map<String, Boolean> words = new LinkedHashMap<>();
        TellingWords.of(point).forEach(word -> words.put(word.stem(), word.isDenied()));
        return words;
    }

    /** @param within in how many of the question's points each stem is */
    private boolean mentions(
            Set<TellingWords.Word> said, Map<String, Boolean> point, Map<String, Integer> within, int siblings) {
        double whole = 0;
        double matched = 0;
        int matches = 0;
        for (var word : point.entrySet()) {
            double rarity = rarity(points, pointsWith.getOrDefault(word.getKey(), 1))
                    * rarity(siblings, within.getOrDefault(word.getKey(), 1))
                    / rarity(siblings, 1);
            whole += rarity;
            if (isSaid(word.getKey(), word.getValue(), said)) {
                matched += rarity;
                matches++;
            }
        }
        return matched > 0 && matched >= ENOUGH * whole && (matches > 1 || point.size() <= BRIEF);
    }

    private static double rarity(int all, int having) {
        return Math.log((all + 1.0) / having);
    }

    private static boolean isSaid(String stem, boolean isDenied, Set<TellingWords.Word> said) {
        for (int end = Math.min(SHORTEST_BEGINNING, stem.length()); end <= stem.length(); end++) {
            if (said.contains(new TellingWords.Word(stem.substring(0, end), isDenied))) {
                return true;
            }
        }
        return false;
    }
}
