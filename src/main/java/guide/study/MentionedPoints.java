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
import java.util.TreeSet;

/**
 * Guesses the key points that a typed answer mentions. A word weighs the more the fewer points of the bank, and of the
 * question, have it (inverse document frequency); a point counts as mentioned if one stretch of the answer has enough of its
 * weight. A word that one of the two denies and the other does not is no match. The best match comes first, and what it has
 * used weighs little for the points after it. The guess saves ticks and is never a grade.
 */
public final class MentionedPoints {
    /**
     * The share of a point's weight that has to match, chosen on one half of the typed answers of the tests: there as many points
     * are found as by words that may stand anywhere in the answer, and a quarter fewer others.
     */
    private static final double ENOUGH = 0.3;

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
        List<PointMatches> left = matches(question, ContentWords.of(answer));
        Set<Integer> used = new HashSet<>();
        Set<Integer> mentioned = new TreeSet<>();
        while (!left.isEmpty()) {
            PointMatches.Stretch best = PointMatches.Stretch.NONE;
            for (PointMatches point : left) {
                PointMatches.Stretch stretch = point.best(used);
                best = stretch.share() > best.share() ? stretch : best;
            }
            if (best.share() < ENOUGH) {
                break;
            }
            int point = best.point();
            mentioned.add(point);
            used.addAll(best.places());
            left.removeIf(other -> other.point() == point);
        }
        return List.copyOf(mentioned);
    }

    private List<PointMatches> matches(Question question, List<ContentWords.Word> said) {
        List<Map<String, Boolean>> all =
                question.points().stream().map(MentionedPoints::words).toList();
        Map<String, Integer> within = new HashMap<>();
        all.forEach(point -> point.keySet().forEach(stem -> within.merge(stem, 1, Integer::sum)));
        List<PointMatches> matches = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            PointMatches match = new PointMatches(i);
            for (var word : all.get(i).entrySet()) {
                double weight = rarity(points, pointsWith.getOrDefault(word.getKey(), 1))
                        * rarity(all.size(), within.getOrDefault(word.getKey(), 1))
                        / rarity(all.size(), 1);
                match.add(new ContentWords.Word(word.getKey(), word.getValue()), weight, said);
            }
            matches.add(match);
        }
        return matches;
    }

    /** Returns the stems of a point, each with whether it is denied. */
    private static Map<String, Boolean> words(String point) {
        Map<String, Boolean> words = new LinkedHashMap<>();
        ContentWords.of(point).forEach(word -> words.put(word.stem(), word.isDenied()));
        return words;
    }

    private static double rarity(int all, int having) {
        return Math.log((all + 1.0) / having);
    }
}
