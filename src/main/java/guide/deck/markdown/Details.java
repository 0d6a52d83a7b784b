package guide.deck.markdown;

import guide.deck.markdown.QuestionWords.Generic;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A {@code <details>} of a file; all places are in its text.
 *
 * @param open where it begins
 * @param bodyFrom where its summary has ended
 * @param bodyTo where its end begins
 * @param end behind its end
 * @param summary what stands between its summary's tags, perhaps in several lines
 * @param depth in how many others it is
 */
record Details(int open, int bodyFrom, int bodyTo, int end, String summary, int depth) {
    private static final Pattern TAG =
            Pattern.compile("<(/?)(details|summary)\\b[^<>\\n]{0,500}>", Pattern.CASE_INSENSITIVE);
    private static final int DEEPEST = 30;
    private static final int FEWEST_ALIKE = 3;

    /** Returns those of a file in the order of their beginnings; one without an end goes to the next one, or to the end. */
    static List<Details> all(SourceLines source) {
        return new Scan(source.text()).all(source.withoutCode());
    }

    /** Counts how many have each summary, folded. */
    static Map<String, Integer> alike(List<Details> all) {
        Map<String, Integer> alike = new HashMap<>();
        all.forEach(one -> alike.merge(QuestionWords.folded(one.summary), 1, Integer::sum));
        return alike;
    }

    /** Returns whether it hides an answer: its summary says so, or many have that summary, in whatever language. */
    boolean isAnswer(Map<String, Integer> alike) {
        Generic generic = QuestionWords.generic(summary);
        return generic == Generic.ANSWER
                || generic == Generic.HINT
                || generic != Generic.CONTENTS && alike.getOrDefault(QuestionWords.folded(summary), 0) >= FEWEST_ALIKE;
    }

    /** Returns the index of the first that begins at a place or behind it. */
    static int firstFrom(List<Details> all, int place) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).open < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** One that has begun. */
    private static final class Open {
        private final int from;
        private final int index;
        private int summaryFrom = -1;
        private int summaryTo = -1;
        private int bodyFrom;

        Open(int from, int after, int index) {
            this.from = from;
            this.index = index;
            bodyFrom = after;
        }
    }

    private static final class Scan {
        private final String text;
        private final Deque<Open> open = new ArrayDeque<>();
        private final List<Details> all = new ArrayList<>();

        Scan(String text) {
            this.text = text;
        }

        List<Details> all(String withoutCode) {
            Matcher tag = TAG.matcher(withoutCode);
            while (tag.find()) {
                boolean isEnd = !tag.group(1).isEmpty();
                if (tag.group(2).equalsIgnoreCase("details")) {
                    details(tag.start(), tag.end(), isEnd);
                } else if (!open.isEmpty()) {
                    summary(open.element(), tag.start(), tag.end(), isEnd);
                }
            }
            while (!open.isEmpty()) {
                // A missing end is a mistake and no nesting, so the next one shows where this one ends.
                int next = open.element().index + 1;
                int end = next < all.size() ? all.get(next).open : text.length();
                close(Math.max(end, open.element().bodyFrom), Math.max(end, open.element().bodyFrom));
            }
            return all;
        }

        private void details(int from, int to, boolean isEnd) {
            if (isEnd && !open.isEmpty()) {
                close(from, to);
            } else if (!isEnd && open.size() < DEEPEST) {
                open.push(new Open(from, to, all.size()));
                all.add(new Details(from, to, to, to, "", open.size() - 1));
            }
        }

        private static void summary(Open details, int from, int to, boolean isEnd) {
            if (!isEnd && details.summaryFrom < 0) {
                details.summaryFrom = to;
            } else if (isEnd && details.summaryFrom >= 0 && details.summaryTo < 0) {
                details.summaryTo = from;
                details.bodyFrom = to;
            }
        }

        private void close(int bodyTo, int end) {
            Open done = open.pop();
            String summary = done.summaryTo < 0 ? "" : text.substring(done.summaryFrom, done.summaryTo);
            all.set(done.index, new Details(done.from, done.bodyFrom, bodyTo, end, summary, open.size()));
        }
    }
}
