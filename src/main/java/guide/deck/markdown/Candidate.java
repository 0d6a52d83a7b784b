package guide.deck.markdown;

import java.util.List;

/**
 * A way to find the questions of a file.
 *
 * @param level of headings; 0 for other shapes
 * @param found what is taken for a question
 * @param likely whether most of what is marked so reads like a question
 * @param strong how many of those that are taken ask by their words, not by a number alone
 * @param numbered how many of them have a number
 */
record Candidate(Shape shape, int level, List<QuestionPlace> found, boolean likely, int strong, int numbered) {
    /**
     * Returns the questions among what is marked in one way. Where most have a number, others need to ask by their words.
     *
     * @param onlyAsked whether only what reads like a question is one
     * @param isWanted whether the user says that they are questions
     */
    static Candidate of(Shape shape, int level, List<QuestionPlace> marked, boolean onlyAsked, boolean isWanted) {
        long asked = marked.stream().filter(found -> found.asked().isAsked()).count();
        long numbers =
                marked.stream().filter(found -> found.asked().isNumbered()).count();
        boolean mostNumbered = 5 * numbers >= 3L * marked.size();
        List<QuestionPlace> taken = marked.stream()
                .filter(found -> isWanted || found.asked().isAsked() || !onlyAsked && !mostNumbered)
                .toList();
        return new Candidate(
                shape,
                level,
                taken,
                isWanted || 5 * asked >= 3L * marked.size(),
                (int) taken.stream()
                        .filter(found -> QuestionWords.ask(found.asked().text()))
                        .count(),
                (int) taken.stream().filter(found -> found.asked().isNumbered()).count());
    }

    String named() {
        boolean isNumbered = 5 * numbered >= 3 * found.size();
        return shape == Shape.HEADINGS
                ? "the " + (isNumbered ? "numbered " : "") + "headings of level " + level
                        + (asks() ? "" : ", none of which reads like one (--questions names another way)")
                : shape.named();
    }

    /** Returns whether any of it reads like a question, rather than like the front of a card. */
    boolean asks() {
        return strong + numbered > 0;
    }

    boolean isStrong() {
        return 5 * strong >= 3 * found.size();
    }

    /** Returns whether most questions of another one lie within the answers of this one. */
    boolean holds(Candidate other) {
        int within = 0;
        int i = 0;
        for (QuestionPlace one : other.found) {
            while (i + 1 < found.size() && found.get(i + 1).line() <= one.line()) {
                i++;
            }
            QuestionPlace outer = found.get(i);
            within += outer.line() < one.line() && one.from() <= outer.to() ? 1 : 0;
        }
        return 5 * within >= 3 * other.found.size();
    }
}
