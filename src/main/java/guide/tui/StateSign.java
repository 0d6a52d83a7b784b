package guide.tui;

import guide.study.Progress;
import guide.study.Standing;
import guide.study.StudyDay;
import guide.text.Ink;
import guide.text.Line;
import guide.text.Style;

/** How a question stands, in a word or two: {@code new}, {@code read}, {@code ● due}, {@code in 3d}, {@code ✓ strong}. */
final class StateSign {
    private static final Line FLAG = Line.of("⚑ ", Style.of(Ink.FAIR));

    private StateSign() {}

    static Line of(String question, Progress progress, StudyDay today) {
        Line state = state(question, progress, today);
        return progress.flag(question).isPresent() ? FLAG.then(state) : state;
    }

    private static Line state(String question, Progress progress, StudyDay today) {
        if (progress.isSuspended(question)) {
            return Line.of("suspended", Style.DIM);
        }
        return progress.standing(question)
                .map(standing -> graded(standing, today))
                .orElseGet(() -> progress.isReviewed(question) ? Line.of("read", Style.DIM) : Line.of("new"));
    }

    private static Line graded(Standing standing, StudyDay today) {
        if (standing.isDue(today)) {
            return Line.of("● due", Style.of(Ink.FAIR));
        }
        return standing.isStrong()
                ? Line.of("✓ strong", Style.of(Ink.GOOD))
                : Line.of("in " + Words.brief((int) standing.due().since(today)), Style.DIM);
    }
}
