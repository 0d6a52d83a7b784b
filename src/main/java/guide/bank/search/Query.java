package guide.bank.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The words of a search. Each has to be the beginning of a word in the text; upper and lower case and accents make no
 * difference.
 */
public final class Query {
    private final List<String> words;

    private Query(List<String> words) {
        this.words = List.copyOf(words);
    }

    /** Reads words as they were typed; punctuation around them does not count. */
    public static Query of(String typed) {
        List<String> words = Arrays.stream(FoldedText.of(typed).text().split("\\s+"))
                .map(Terms::typed)
                .filter(w -> !w.isEmpty())
                .distinct()
                .toList();
        return new Query(words);
    }

    /** Returns the words, folded, each once. */
    public List<String> words() {
        return words;
    }

    /** Returns whether the query has no words. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Returns the parts of a text that the words match, from left to right; none overlaps or touches another. */
    public List<Range> matchesIn(String text) {
        if (words.isEmpty()) {
            return List.of();
        }
        FoldedText foldedText = FoldedText.of(text);
        List<Range> ranges = new ArrayList<>();
        for (int i = 0; i < foldedText.text().length(); i++) {
            if (Terms.isStart(foldedText.text(), i)) {
                int length = longestAt(foldedText.text(), i);
                if (length > 0) {
                    add(ranges, new Range(foldedText.from(i), foldedText.from(i + length)));
                }
            }
        }
        return ranges;
    }

    /** Returns the words that a text does not contain; empty if it contains all. */
    public Query missingIn(String text) {
        String folded = FoldedText.of(text).text();
        return new Query(words.stream().filter(w -> !holds(folded, w)).toList());
    }

    /** Returns the number of the words that a text contains. */
    int wordsIn(String text) {
        return words.size() - missingIn(text).words.size();
    }

    private static boolean holds(String folded, String word) {
        for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
            if (Terms.isStart(folded, at)) {
                return true;
            }
        }
        return false;
    }

    private int longestAt(String folded, int at) {
        int longest = 0;
        for (String word : words) {
            if (word.length() > longest && folded.startsWith(word, at)) {
                longest = word.length();
            }
        }
        return longest;
    }

    private static void add(List<Range> ranges, Range range) {
        Range last = ranges.isEmpty() ? new Range(-1, -1) : ranges.get(ranges.size() - 1);
        if (range.from() > last.to()) {
            ranges.add(range);
        } else {
            ranges.set(ranges.size() - 1, new Range(last.from(), Math.max(last.to(), range.to())));
        }
    }

    /**
     * A part of a text.
     *
     * @param from the index of its first char
     * @param to the index after its last
     */
    public record Range(int from, int to) {}
}
