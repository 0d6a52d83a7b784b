package guide.bank.search;

import guide.bank.Question;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An inverted index: the questions that contain each term, and the term's weight there. The terms are sorted, so that
 * all terms with the same beginning lie side by side; each letter that is typed narrows them down, without another look
 * at the texts.
 */
final class Index {
    private final String[] terms;
    private final Postings[] postings;
    /** The number of terms in each question. */
    private final int[] lengths;

    private Index(String[] terms, Postings[] postings, int[] lengths) {
        this.terms = terms;
        this.postings = postings;
        this.lengths = lengths;
    }

    static Index of(List<Question> questions) {
        Map<String, Postings> byTerm = new HashMap<>();
        int[] lengths = new int[questions.size()];
        for (int i = 0; i < questions.size(); i++) {
            int question = i;
            for (Passage passage : Passage.of(questions.get(i))) {
                Terms.each(FoldedText.of(passage.text()).text(), term -> {
                    lengths[question]++;
                    byTerm.computeIfAbsent(term, t -> new Postings())
                            .add(question, passage.field().weight());
                });
            }
        }
        String[] terms = byTerm.keySet().toArray(new String[0]);
        Arrays.sort(terms);
        Postings[] postings = Arrays.stream(terms).map(byTerm::get).toArray(Postings[]::new);
        return new Index(terms, postings, lengths);
    }

    /** Returns the index of the first term that is not before this word. */
    int first(String word) {
        int found = Arrays.binarySearch(terms, word);
        return found >= 0 ? found : -found - 1;
    }

    /** Returns whether a term exists and begins with this word. */
    boolean begins(int term, String word) {
        return term < terms.length && terms[term].startsWith(word);
    }

    String term(int term) {
        return terms[term];
    }

    Postings postings(int term) {
        return postings[term];
    }

    /** Returns the number of terms. */
    int size() {
        return terms.length;
    }

    /** Returns the number of terms in a question, repeats included. */
    int length(int question) {
        return lengths[question];
    }

    double averageLength() {
        return Math.max(1, Arrays.stream(lengths).average().orElse(1));
    }

    /** The questions that contain a term, in their order, each with the term's weight there. */
    static final class Postings {
        private int[] questions = new int[2];
        private float[] weights = new float[2];
        private int size;

        /** Adds an occurrence; questions come in their order. */
        void add(int question, float weight) {
            if (size > 0 && questions[size - 1] == question) {
                weights[size - 1] += weight;
                return;
            }
            if (size == questions.length) {
                questions = Arrays.copyOf(questions, 2 * size);
                weights = Arrays.copyOf(weights, 2 * size);
            }
            questions[size] = question;
            weights[size++] = weight;
        }

        int size() {
            return size;
        }

        int question(int i) {
            return questions[i];
        }

        float weight(int i) {
            return weights[i];
        }
    }
}
