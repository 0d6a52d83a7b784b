package guide.app;

import guide.study.Progress;
import guide.study.ReviewState;
import guide.study.StudyDay;
import guide.text.ColorRole;
import guide.text.Line;
import guide.text.Style;

/** The state of a question in a word or two: {@code new}, {@code read}, {@code ● due}, {@code in 3d}, {@code ✓ strong}. */
public final class StateSign {
    private static final Line FLAG = Line.of("⚑ ", Style.of(ColorRole.FAIR));

    private StateSign() {}

    public static Line of(String question, Progress progress, StudyDay today) {
        Line state = state(question, progress, today);
        return progress.flag(question).isPresent() ? FLAG.then(state) : state;
    }

    private static Line state(String question, Progress progress, StudyDay today) {
        if (progress.isSuspended(question)) {
            return Line.of("suspended", Style.DIM);
        }
        return progress.reviewState(question)
                .map(reviewState -> graded(reviewState, today))
                .orElseGet(() -> progress.isReviewed(question) ? Line.of("read", Style.DIM) : Line.of("new"));
    }

    private static Line graded(ReviewState reviewState, StudyDay today) {
        if (reviewState.isDue(today)) {
            return Line.of("● due", Style.of(ColorRole.FAIR));
        }
        return reviewState.isStrong()
                ? Line.of("✓ strong", Style.of(ColorRole.GOOD))
                : Line.of("in " + Words.brief((int) reviewState.due().since(today)), Style.DIM);
    }
}
