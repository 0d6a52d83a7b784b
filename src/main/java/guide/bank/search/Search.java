package guide.bank.search;

import guide.bank.Bank;
import guide.bank.IdSyntax;
import guide.bank.Question;
import guide.text.DidYouMean;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds questions by their words. All that one can read of a question can be found; every word of a query has to be in
 * it, as the beginning of a word. The texts are read once, when this is made.
 *
 * <p>The order is BM25's (Robertson and Zaragoza: The Probabilistic Relevance Framework, 2009) with a weight for each
 * field, so that a word in the question outweighs one in a footnote. Equal scores stay in the bank's order.
 */
public final class Search {
    /** How soon more occurrences stop counting; the usual value. */
    private static final double SATURATION = 1.2;
    /** How much a long text is held against it, 0 to 1; half, since long answers are long for a reason. */
    private static final double LENGTH = 0.5;
    /** What only begins with the word counts less than the word itself. */
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

    /** The ids of the questions that hold every word, in the order of {@link #best}; all where the query is empty. */
    public Set<String> matching(Query query) {
        Set<String> ids = new LinkedHashSet<>();
        ranked(query).map(Question::id).forEach(ids::add);
        return ids;
    }

    /** The questions that hold every word, best first; one whose id or number is the query before all. */
    public List<Hit> hits(Query query) {
        return ranked(query).map(q -> new Hit(q, place(q, query))).toList();
    }

    private Stream<Question> ranked(Query query) {
        double[] scores = new double[questions.size()];
        query.words().forEach(word -> score(word, scores));
        BitSet named = named(query);
        return found(query).stream()
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> !named.get(i)).thenComparing(i -> -scores[i]))
                .map(questions::get);
    }

    /** The query's words that no question holds. */
    public List<String> unknownWords(Query query) {
        return query.words().stream()
                .filter(word -> !index.begins(index.first(word), word))
                .toList();
    }

    /** The word of the bank that somebody most likely meant, the commonest of equally near ones. */
    public Optional<String> nearest(String word) {
        List<Integer> known = IntStream.range(0, index.size())
                .filter(t -> isPlainWord(index.term(t)))
                .boxed()
                .sorted(Comparator.comparing(t -> -index.postings(t).size()))
                .toList();
        return DidYouMean.nearest(word, known.stream().map(index::term)::iterator);
    }

    private BitSet found(Query query) {
        BitSet found = new BitSet(questions.size());
        found.set(0, questions.size());
        for (String word : query.words()) {
            BitSet holding = new BitSet(questions.size());
            for (int t = index.first(word); index.begins(t, word); t++) {
                Index.Postings postings = index.postings(t);
                for (int i = 0; i < postings.size(); i++) {
                    holding.set(postings.question(i));
                }
            }
            found.and(holding);
        }
        return found;
    }

    private void score(String word, double[] scores) {
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
            double length = 1 - LENGTH + LENGTH * index.length(i) / averageLength;
            scores[i] += rarity * weights[i] * (SATURATION + 1) / (weights[i] + SATURATION * length);
        }
    }

    /** Whose id or number is the query, whatever else is found. */
    private BitSet named(Query query) {
        BitSet named = new BitSet(questions.size());
        if (query.words().size() == 1) {
            String word = query.words().get(0);
            String number = IdSyntax.canonical(word);
            IntStream.range(0, questions.size())
                    .filter(i -> isNamed(questions.get(i), word, number))
                    .forEach(named::set);
        }
        return named;
    }

    private static boolean isNamed(Question question, String id, String number) {
        return question.id().equals(id)
                || !question.number().isEmpty()
                        && IdSyntax.canonical(question.number()).equals(number);
    }

    /** The passage with the most of the words; the question where only its id or number has them. */
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
     * @param place where most of the words are, of several places the one that tells most
     */
    public record Hit(Question question, Passage place) {}
}
