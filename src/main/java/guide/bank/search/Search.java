package guide.bank.search;

import guide.bank.Bank;
import guide.bank.Question;
import guide.text.DidYouMean;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds questions by their words. Every text of a question is searched, and every word of a query has to occur in it,
 * as the beginning of a word. The texts are read once, when the search is created.
 *
 * <p>The order is that of BM25 (Robertson and Zaragoza: The Probabilistic Relevance Framework, 2009) with a weight for
 * each field, so that a word in the question outweighs one in a footnote. Equal scores stay in the bank's order.
 */
public final class Search {
    /** The saturation k1: the lower, the sooner further occurrences stop counting; the usual value. */
    private static final double SATURATION = 1.2;
    /**
     * The length normalization b, 0 to 1: the higher, the less a word in a long text counts; half, since long answers
     * are long for a reason.
     */
    private static final double LENGTH = 0.5;
    /** The weight of a term that begins with the word, relative to the word itself. */
    private static final double BEGINNING = 0.6;

    private final List<Question> questions;
    private final Index index;
    private final double averageLength;

    private Search(List<Question> questions) {
        this.questions = questions;
        this.index = Index.of(questions);
        this.averageLength = index.averageLength();
    }

    /** Reads all texts of a bank. */
    public static Search of(Bank bank) {
        return new Search(bank.questions().toList());
    }

    /**
     * Returns the ids of the questions that contain every word, in the order of {@link #best}; all ids if the query is
     * empty.
     */
    public Set<String> matching(Query query) {
        return ranked(query).map(Question::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * Returns the questions that contain every word, best first; a question whose id or number is the query comes
     * before all others.
     */
    public List<Hit> hits(Query query) {
        return ranked(query).map(q -> new Hit(q, place(q, query))).toList();
    }

    private Stream<Question> ranked(Query query) {
        double[] scores = new double[questions.size()];
        BitSet found = new BitSet(questions.size());
        found.set(0, questions.size());
        query.words().forEach(word -> score(word, scores, found));
        BitSet named = named(query);
        return found.stream()
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> !named.get(i)).thenComparing(i -> -scores[i]))
                .map(questions::get);
    }

    /** Returns the words of a query that no question contains. */
    public List<String> unknownWords(Query query) {
        return query.words().stream()
                .filter(word -> !index.begins(index.first(word), word))
                .toList();
    }

    /** Returns the word of the bank that was most likely meant; among equally near words the most common one. */
    public Optional<String> nearest(String word) {
        List<Integer> known = IntStream.range(0, index.size())
                .filter(t -> isPlainWord(index.term(t)))
                .boxed()
                .sorted(Comparator.comparing(t -> -index.postings(t).size()))
                .toList();
        return DidYouMean.nearest(word, known.stream().map(index::term).toList());
    }

    /** Adds a word's score to each question, and drops questions without the word from those that were found. */
    private void score(String word, double[] scores, BitSet found) {
        double[] weights = new double[questions.size()];
        for (int t = index.first(word); index.begins(t, word); t++) {
            double share = index.term(t).length() == word.length() ? 1 : BEGINNING;
            Index.Postings postings = index.postings(t);
            for (int i = 0; i < postings.size(); i++) {
                weights[postings.question(i)] += share * postings.weight(i);
            }
        }
        long holding =
                IntStream.range(0, weights.length).filter(i -> weights[i] > 0).count();
        double rarity = Math.log(1 + (questions.size() - holding + 0.5) / (holding + 0.5));
        for (int i = 0; i < weights.length; i++) {
            found.set(i, found.get(i) && weights[i] > 0);
            double length = 1 - LENGTH + LENGTH * index.length(i) / averageLength;
            scores[i] += rarity * weights[i] * (SATURATION + 1) / (weights[i] + SATURATION * length);
        }
    }

    /** Returns the questions whose id or number is the query, regardless of their texts. */
    private BitSet named(Query query) {
        BitSet named = new BitSet(questions.size());
        if (query.words().size() == 1) {
            String word = query.words().get(0);
            IntStream.range(0, questions.size())
                    .filter(i -> questions.get(i).id().equals(word)
                            || questions.get(i).hasNumber(word))
                    .forEach(named::set);
        }
        return named;
    }

    /** Returns the passage that contains most of the words; the question if only its id or number contains them. */
    private static Passage place(Question question, Query query) {
        return Passage.best(
                Passage.of(question).stream().filter(p -> !isName(p)).toList(), query);
    }

    private static boolean isName(Passage passage) {
        return passage.field() == Passage.Field.ID || passage.field() == Passage.Field.NUMBER;
    }

    private static boolean isPlainWord(String term) {
        return term.codePoints().allMatch(Character::isLetterOrDigit);
    }

    /**
     * A question that was found.
     *
     * @param place the passage that contains most of the words; among equals the most telling one
     */
    public record Hit(Question question, Passage place) {}
}
