package guide.app.quiz;

import guide.app.AppContext;
import guide.app.Words;
import guide.bank.Question;
import guide.study.Grade;
import guide.study.Progress;
import guide.study.outlook.LastRound;
import guide.text.ColorRole;
import guide.text.Line;
import guide.text.Style;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The days until a question would come again, by its grade: as the schedule says, or in a plan's last round. */
public final class ComingBack {
    private final AppContext context;
    private final Progress progress;
    private final Question question;
    /** Made at its first use, since only an answer that shows needs it. */
    private @Nullable Optional<LastRound> lastRound;

    /** Makes the days of a question that is answered now. */
    public ComingBack(AppContext context, Progress progress, Question question) {
        this.context = context;
        this.progress = progress;
        this.question = question;
    }

    /** Returns the days until the question would come again; 0 means within this session, or the next one. */
    public int days(Grade grade) {
        return inLastRound(grade).orElseGet(() -> scheduled(grade));
    }

    private int scheduled(Grade grade) {
        return progress.rules().preview(question.id(), progress.reviewState(question.id()), context.today(), grade);
    }

    /** Returns whether a plan's last round would ask the question again, sooner than the schedule. */
    public boolean isInLastRound(Grade grade) {
        return inLastRound(grade).isPresent();
    }

    private Optional<Integer> inLastRound(Grade grade) {
        if (progress.plans().all().isEmpty()) {
            return Optional.empty(); // as at most sessions
        }
        if (lastRound == null) {
            lastRound = LastRound.of(
                    context.domainOf(question), context.today(), context.bank().domains(), progress);
        }
        return lastRound.flatMap(round -> round.days(question.id(), grade, scheduled(grade)));
    }

    /** Returns what is said once a grade is saved. */
    Line saved(Grade grade) {
        String round = isInLastRound(grade) ? ", in the last round." : ".";
        String back = Words.capital(grade.word()) + ", back " + Words.again(days(grade)) + round;
        return Line.of("Saved. ", Style.of(ColorRole.GOOD)).then(Line.of(back, Style.DIM));
    }

    /** Returns what grades are for where all passes give the same day, as after a lapse; empty where they differ. */
    Optional<Line> explanation() {
        int days = days(Grade.GOOD);
        return days(Grade.HARD) != days || days(Grade.EASY) != days
                ? Optional.empty()
                : Optional.of(Line.of(
                        "Any pass brings it back " + Words.again(days) + "; the grade decides how soon after that.",
                        Style.DIM));
    }
}
