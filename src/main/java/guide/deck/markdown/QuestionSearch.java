package guide.deck.markdown;

import guide.deck.DeckFault;
import guide.deck.markdown.Shape.Wanted;
import guide.deck.markdown.Splitter.Parts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Chooses how a file marks its questions: the way in which most of them have an answer, and most read like questions. */
final class QuestionSearch {
    private static final int LEVELS = 6;

    private final MarkdownFile page;

    /** The choice. @param parts the parts of each question @param answered how many have an answer */
    record Result(Candidate candidate, List<Parts> parts, int answered) {}

    QuestionSearch(MarkdownFile page) {
        this.page = page;
    }

    /** @throws DeckFault if there are no questions */
    Result best(Optional<Wanted> wanted) {
        List<Candidate> candidates = new ArrayList<>();
        for (Shape shape : Shape.values()) {
            if (wanted.isEmpty() || wanted.get().shape() == shape) {
                add(shape, wanted.map(Wanted::level).orElse(0), wanted.isPresent(), candidates);
            }
        }
        candidates.removeIf(one -> one.found().isEmpty() || !one.likely());
        // One after the other: what belongs to the questions of a large file takes as much memory as the file.
        Optional<Result> asking = Optional.empty();
        Optional<Result> plain = Optional.empty();
        for (Candidate one : candidates) {
            if (candidates.stream().noneMatch(other -> isLeftTo(one, other))) {
                Result result = result(one);
                asking = one.asks() ? better(asking, result) : asking;
                plain = one.asks() ? plain : better(plain, result);
            }
        }
        Optional<Result> other = plain;
        Optional<Result> chosen = asking.filter(one -> other.isEmpty() || 2 * one.answered >= other.get().answered);
        return chosen.or(() -> other).orElseThrow(() -> nothing(wanted));
    }

    private static Optional<Result> better(Optional<Result> best, Result result) {
        return best.filter(other -> !isBetter(result, other)).or(() -> Optional.of(result));
    }

    private static boolean isBetter(Result one, Result other) {
        int more = Integer.compare(one.answered, other.answered);
        return more > 0
                || more == 0
                        && one.candidate.found().size()
                                > other.candidate.found().size();
    }

    /**
     * Returns whether headings are to be left to those of another level: numbered parts of the answers to real questions are no
     * questions, and neither are numbered parts of the file that hold real ones.
     */
    private static boolean isLeftTo(Candidate one, Candidate other) {
        if (one.shape() != Shape.HEADINGS || other.shape() != Shape.HEADINGS || one.isStrong() || !other.isStrong()) {
            return false;
        }
        return one.level() > other.level()
                ? other.found().size() > 1 && other.holds(one)
                : one.level() < other.level()
                        && other.found().size() >= one.found().size()
                        && one.holds(other);
    }

    private void add(Shape shape, int level, boolean isWanted, List<Candidate> to) {
        switch (shape) {
            case QA -> to.add(Candidate.of(shape, 0, new QaFinder(page).marks(), false, true));
            case SEPARATORS -> to.add(Candidate.of(shape, 0, new SeparatorFinder(page).marks(), false, isWanted));
            case DETAILS -> to.add(Candidate.of(shape, 0, DetailsFinder.of(page), false, isWanted));
            case HEADINGS -> headings(level, isWanted, to);
            case BOLD -> to.add(Candidate.of(shape, 0, BoldFinder.of(page), true, isWanted));
            case LIST -> to.add(Candidate.of(shape, 0, new ListFinder(page).marks(isWanted), false, isWanted));
            case SIDES -> {
                if (isWanted || page.outline().headings().isEmpty()) {
                    to.add(Candidate.of(shape, 0, SideFinder.of(page), false, isWanted));
                }
            }
        }
    }

    private void headings(int level, boolean isWanted, List<Candidate> to) {
        HeadingFinder finder = new HeadingFinder(page);
        if (level > 0) {
            to.add(Candidate.of(Shape.HEADINGS, level, finder.ofLevel(level), false, true));
            return;
        }
        int only = finder.onlyLevelBelowTheTitle();
        for (int i = 1; i <= LEVELS; i++) {
            List<QuestionPlace> marks = finder.ofLevel(i);
            to.add(Candidate.of(Shape.HEADINGS, i, marks, false, i == only && marks.size() > 1));
        }
        if (isWanted
                && to.stream().noneMatch(one -> one.likely() && !one.found().isEmpty())) {
            for (int i = LEVELS; i > 1; i--) {
                to.add(Candidate.of(Shape.HEADINGS, i, finder.ofLevel(i), false, true));
            }
        }
    }

    private Result result(Candidate candidate) {
        boolean percentsPart = candidate.shape() == Shape.HEADINGS;
        Splitter splitter = new Splitter(page.source(), page.details(), candidate.found(), percentsPart);
        List<Parts> parts = candidate.found().stream().map(splitter::of).toList();
        int answered =
                (int) parts.stream().filter(one -> !one.answer().isEmpty()).count();
        return new Result(candidate, parts, answered);
    }

    private static DeckFault nothing(Optional<Wanted> wanted) {
        if (wanted.isPresent()) {
            Wanted one = wanted.get();
            String what = one.level() > 0
                    ? "no headings of level " + one.level()
                    : "none of " + one.shape().named();
            return DeckFault.inOptions(
                    "it has " + what + " to take as questions; give another one of " + Shape.words() + ".");
        }
        return DeckFault.inFile(
                "no questions were found: neither headings nor bold lines, summaries or lists in it are mostly"
                        + " questions. Say what its questions are with --questions and one of " + Shape.words() + ".");
    }
}
