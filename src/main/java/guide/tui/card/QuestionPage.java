package guide.tui.card;

import guide.app.CardState;
import guide.app.Introduction;
import guide.app.QuizSession;
import guide.app.Stopwatch;
import guide.app.Words;
import guide.bank.Question;
import guide.keys.Size;
import guide.study.Progress;
import guide.study.ReviewState;
import guide.study.StudyDay;
import guide.text.ColorRole;
import guide.text.Line;
import guide.text.Markdown;
import guide.text.Style;
import guide.tui.Frame;
import java.util.ArrayList;
import java.util.List;

/** What stands above and beside an answer: where one is, the question, and how it went last time. */
public final class QuestionPage {
    /** Below this many columns the header keeps to what one cannot do without. */
    private static final int WIDE = 60;

    private QuestionPage() {}

    /** Domain and number, such as {@code RAG Systems · §14}. */
    public static Line where(QuizSession quizSession, Question question) {
        String number = label(question);
        return Line.of(quizSession.desk().domainOf(question).title(), Style.ACCENT.bold())
                .then(Line.of(number.isEmpty() ? "" : " · " + number, Style.DIM));
    }

    /** A question's number as people write it, such as {@code §14} or {@code R3}; empty where it has none. */
    public static String label(Question question) {
        String number = question.number();
        return number.isEmpty() || !Character.isDigit(number.charAt(0)) ? number : "§" + number;
    }

    /** Place in the queue and time, such as {@code 3 of 11 · 4 min}; who thinks for long is told so, and no more. */
    public static Line howFar(QuizSession quizSession, Question question, CardState card, Size size) {
        int place = quizSession.session().stepsTaken() + 1;
        int all = quizSession.session().stepsTaken()
                + quizSession.session().ahead().size();
        String repeat = quizSession.session().isRepeat() ? "again · " : "";
        Line line = Line.of(repeat, Style.of(ColorRole.FAIR)).then(Line.of(place + " of " + all, Style.DIM));
        return size.columns() < WIDE
                ? line
                : clock(quizSession, question, card)
                        .then(line)
                        .then(Line.of(" · " + time(counting(quizSession, card)), Style.DIM));
    }

    /** Without the break that one is in, as the next key will have it. */
    private static QuizSession counting(QuizSession quizSession, CardState card) {
        Stopwatch spent = card.spent();
        return quizSession.without(spent.absent(quizSession.desk().now().millis()) - spent.absent());
    }

    /** How long the session has gone on, or what is left of the time that was set. */
    private static String time(QuizSession quizSession) {
        return quizSession
                .minutesLeft()
                .map(left -> left == 0 ? "last one" : left + " min left")
                .orElseGet(() -> quizSession.minutes() + " min");
    }

    private static Line clock(QuizSession quizSession, Question question, CardState card) {
        long now = quizSession.desk().now().millis();
        if (card.spent().isPaused(now)) {
            return Line.of("paused · ", Style.of(ColorRole.FAIR));
        }
        long thought = card.revealed() ? card.thoughtMs() : card.spent().millis(now);
        if (question.minutes() > 0 && thought > question.minutes() * 60_000L) {
            return Line.of("over " + question.minutes() + " min · ", Style.of(ColorRole.FAIR));
        }
        long seconds = thought / 1000;
        String time = seconds / 60 + ":" + (seconds % 60 < 10 ? "0" : "") + seconds % 60;
        return card.revealed() && seconds > 0 ? Line.of("thought " + time + " · ", Style.DIM) : Line.EMPTY;
    }

    /** The question, wrapped. */
    public static List<Line> question(Question question, int width) {
        return Markdown.line(question.text()).bold().wrap(width);
    }

    /** What to do now, and what is known of the question. */
    public static List<Line> hints(QuizSession quizSession, boolean opensProgram, Question question, Size size) {
        int width = Frame.width(size);
        List<Line> hints = new ArrayList<>();
        boolean first =
                opensProgram && quizSession.session().progress().firstDay().isEmpty();
        for (String sentence :
                first ? Introduction.sentences(quizSession.desk().keymap()) : List.of("Say it aloud, then look.")) {
            hints.addAll(Line.of(sentence, Style.DIM).wrap(width));
        }
        if (question.minutes() > 0) {
            hints.addAll(Line.of("About " + Words.count(question.minutes(), "minute") + ".", Style.DIM)
                    .wrap(width));
        }
        quizSession
                .session()
                .progress()
                .flag(question.id())
                .ifPresent(reason -> hints.addAll(
                        Line.of("⚑ flagged" + (reason.isEmpty() ? "" : ": " + reason), Style.of(ColorRole.FAIR))
                                .wrap(width)));
        quizSession.session().progress().reviewState(question.id()).ifPresent(reviewState -> {
            hints.addAll(lastTime(quizSession.session().progress(), reviewState, question, quizSession.today())
                    .wrap(width));
        });
        return hints;
    }

    /** When it was asked last, how that went, and how many points were missed. */
    public static Line lastTime(Progress progress, ReviewState reviewState, Question question, StudyDay today) {
        String when = Words.ago(reviewState.last(), today);
        Line line =
                Line.of("Last time (" + when + "): " + reviewState.lastGrade().word() + ".", Style.DIM);
        // Which they were would be half of the answer; the points say it themselves once it shows.
        int missed = progress.missed(question).size();
        return missed == 0
                ? line
                : line.then(Line.of(
                        " " + missed + " of " + Words.count(question.points().size(), "point") + " missed.",
                        Style.DIM));
    }
}
