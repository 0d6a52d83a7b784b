package guide.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The places at which an answer has the words of one key point. */
final class PointMatches {
    /** The words about one point stand within so many telling words: two that are further apart are about two things. */
    private static final int STRETCH = 25;

    /** The weight of a word that another point has used, as a share of its own. */
    private static final double USED = 0.3;

    /** One word alone is enough only for a point that has no more than so many. */
    private static final int BRIEF = 2;

    private final int point;
    private final List<Place> places = new ArrayList<>();
    private int words;
    private double whole;

    /** A word of the point, where the answer has it. */
    private record Place(int at, String stem, double weight) {}

    /**
     * The stretch of an answer that has most of a point.
     *
     * @param share of the point's weight, 0 to 1
     * @param places of its words
     */
    record Stretch(int point, double share, Set<Integer> places) {
        static final Stretch NONE = new Stretch(-1, 0, Set.of());
    }

    /** @param point its index */
    PointMatches(int point) {
        this.point = point;
    }

    int point() {
        return point;
    }

    /** Adds a word of the point, with all places at which the answer has it. */
    void add(ContentWords.Word word, double weight, List<ContentWords.Word> said) {
        words++;
        whole += weight;
        for (int i = 0; i < said.size(); i++) {
            if (word.isSame(said.get(i))) {
                places.add(new Place(i, word.stem(), weight));
            }
        }
        places.sort(Comparator.comparingInt(Place::at));
    }

    /**
     * Returns the best stretch.
     *
     * @param used places that tell of another point
     */
    Stretch best(Set<Integer> used) {
        Stretch best = Stretch.NONE;
        for (int first = 0; first < places.size(); first++) {
            Map<String, Place> within = new HashMap<>();
            for (int i = first; i < places.size() && places.get(i).at - places.get(first).at <= STRETCH; i++) {
                Place place = places.get(i);
                within.merge(place.stem, place, (a, b) -> weight(b, used) > weight(a, used) ? b : a);
            }
            double share = within.values().stream()
                            .mapToDouble(place -> weight(place, used))
                            .sum()
                    / whole;
            if (share > best.share && (within.size() > 1 || words <= BRIEF)) {
                best = new Stretch(
                        point,
                        share,
                        Set.copyOf(within.values().stream().map(Place::at).toList()));
            }
        }
        return best;
    }

    private static double weight(Place place, Set<Integer> used) {
        return used.contains(place.at) ? USED * place.weight : place.weight;
    }
}
