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

/** The days until the current question of a session would come again, by its grade. */
final class ComingBack {
    private final QuizSession session;
    private final Question question;
    /** Made at its first use, since only an answer that shows needs it. */
    private @Nullable Optional<LastRound> lastRound;

    ComingBack(QuizSession session, Question question) {
        this.session = session;
        this.question = question;
    }

    /** Returns the days until the question would come again; 0 means within this session. */
    int days(Grade grade) {
        return inLastRound(grade).orElseGet(() -> scheduled(grade));
    }

    private int scheduled(Grade grade) {
        return session.session().preview(grade, session.context().today());
    }

    /** Returns the days until a plan's last round would ask the question again; empty where it would not, or not sooner. */
    Optional<Integer> inLastRound(Grade grade) {
        Progress progress = session.session().progress();
        if (progress.plans().all().isEmpty()) {
            return Optional.empty(); // as at most sessions
        }
        if (lastRound == null) {
            AppContext context = session.context();
            lastRound = LastRound.of(
                    context.domainOf(question), context.today(), context.bank().domains(), progress);
        }
        return lastRound.flatMap(round -> round.days(question.id(), grade, scheduled(grade)));
    }

    /** Returns what is said once a grade is saved. */
    Line saved(Grade grade) {
        String round = inLastRound(grade).isPresent() ? ", in the last round." : ".";
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
