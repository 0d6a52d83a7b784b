package guide.tui.quiz;

import guide.app.Words;
import guide.app.quiz.CardState;
import guide.app.quiz.QuizQuestion;
import guide.app.quiz.QuizSession;
import guide.keys.Size;
import guide.text.ColorRole;
import guide.text.Line;
import guide.text.Style;

/** The right end of the header while a question is asked or answered: its place in the session, and the time. */
final class QuizHeader {
    /** Below this many columns the header leaves the times out. */
    private static final int WIDE = 60;

    private QuizHeader() {}

    /** Returns the place in the queue and the time, such as {@code 3 of 11 · 4 min so far}; a long time to think shows, and no more. */
    static Line howFar(QuizQuestion quiz, Size size) {
        QuizSession session = quiz.session();
        String repeat = session.session().isRepeat() ? "again · " : "";
        Line line = Line.of(repeat, Style.of(ColorRole.FAIR)).then(Line.of(session.place(), Style.DIM));
        return size.columns() < WIDE
                ? line
                : clock(quiz).then(line).then(Line.of(" · " + time(counting(quiz)), Style.DIM));
    }

    /** Returns the session without a break that lasts, as the next key will have it. */
    private static QuizSession counting(QuizQuestion quiz) {
        long absent = quiz.card().spent().absent(now(quiz));
        return quiz.session().without(absent - quiz.card().spent().absent());
    }

    /** Returns how long the session has gone on, or what is left of the time that was set. */
    private static String time(QuizSession session) {
        return session.minutesLeft()
                .map(left -> left == 0 ? "last one" : left + " min left")
                .orElseGet(() -> session.millis() / 60_000 + " min so far");
    }

    private static Line clock(QuizQuestion quiz) {
        CardState card = quiz.card();
        if (card.spent().isPaused(now(quiz))) {
            return Line.of("paused · ", Style.of(ColorRole.FAIR));
        }
        long thought = card.revealed() ? card.thoughtMs() : card.spent().millis(now(quiz));
        if (quiz.isOver(thought)) {
            return Line.of("over " + quiz.question().time().minutes() + " min · ", Style.of(ColorRole.FAIR));
        }
        return card.revealed() && thought >= 1000
                ? Line.of("thought " + Words.clock(thought) + " · ", Style.DIM)
                : Line.EMPTY;
    }

    private static long now(QuizQuestion quiz) {
        return quiz.context().studyClock().millis();
    }
}
