package guide.tui;

import guide.bank.Question;
import guide.study.Progress;
import guide.study.Standing;
import guide.study.StudyDay;
import guide.text.Ink;
import guide.text.Line;
import guide.text.Markdown;
import guide.text.Style;
import java.util.ArrayList;
import java.util.List;

/** What stands above and beside an answer: where one is, the question, and how it went last time. */
final class QuestionPage {
    /** Below this many columns the header keeps to what one cannot do without. */
    private static final int WIDE = 60;

    private QuestionPage() {}

    /** Domain and number, such as {@code RAG Systems · §14}. */
    static Line where(Sitting sitting, Question question) {
        String number = label(question);
        return Line.of(sitting.desk().domainOf(question).title(), Style.ACCENT.bold())
                .then(Line.of(number.isEmpty() ? "" : " · " + number, Style.DIM));
    }

    /** A question's number as people write it, such as {@code §14} or {@code R3}; empty where it has none. */
    static String label(Question question) {
        String number = question.number();
        return number.isEmpty() || !Character.isDigit(number.charAt(0)) ? number : "§" + number;
    }

    /** Place in the queue and time, such as {@code 3 of 11 · 4 min}; who thinks for long is told so, and no more. */
    static Line howFar(Sitting sitting, Question question, CardState card, Size size) {
        int place = sitting.session().taken() + 1;
        int all = sitting.session().taken() + sitting.session().ahead().size();
        String repeat = sitting.session().isRepeat() ? "again · " : "";
        Line line = Line.of(repeat, Style.of(Ink.FAIR)).then(Line.of(place + " of " + all, Style.DIM));
        return size.columns() < WIDE
                ? line
                : clock(sitting, question, card)
                        .then(line)
                        .then(Line.of(" · " + time(counting(sitting, card)), Style.DIM));
    }

    /** Without the break that one is in, as the next key will have it. */
    private static Sitting counting(Sitting sitting, CardState card) {
        Stopwatch spent = card.spent();
        return sitting.without(spent.absent(sitting.desk().now().millis()) - spent.absent());
    }

    /** How long the session has gone on, or what is left of the time that was set. */
    private static String time(Sitting sitting) {
        return sitting.minutesLeft()
                .map(left -> left == 0 ? "last one" : left + " min left")
                .orElseGet(() -> sitting.minutes() + " min");
    }

    private static Line clock(Sitting sitting, Question question, CardState card) {
        long now = sitting.desk().now().millis();
        if (card.spent().isPaused(now)) {
            return Line.of("paused · ", Style.of(Ink.FAIR));
        }
        long thought = card.revealed() ? card.thoughtMs() : card.spent().millis(now);
        if (question.minutes() > 0 && thought > question.minutes() * 60_000L) {
            return Line.of("over " + question.minutes() + " min · ", Style.of(Ink.FAIR));
        }
        long seconds = thought / 1000;
        String time = seconds / 60 + ":" + (seconds % 60 < 10 ? "0" : "") + seconds % 60;
        return card.revealed() && seconds > 0 ? Line.of("thought " + time + " · ", Style.DIM) : Line.EMPTY;
    }

    /** The question, wrapped. */
    static List<Line> question(Question question, int width) {
        return Markdown.line(question.text()).bold().wrap(width);
    }

    /** What to do now, and what is known of the question. */
    static List<Line> hints(Sitting sitting, boolean opensProgram, Question question, Size size) {
        int width = Frame.width(size);
        List<Line> hints = new ArrayList<>();
        boolean first = opensProgram && sitting.session().progress().begun().isEmpty();
        for (String sentence :
                first ? FirstWords.sentences(sitting.desk().keymap()) : List.of("Say it aloud, then look.")) {
            hints.addAll(Line.of(sentence, Style.DIM).wrap(width));
        }
        if (question.minutes() > 0) {
            hints.addAll(Line.of("About " + Words.count(question.minutes(), "minute") + ".", Style.DIM)
                    .wrap(width));
        }
        sitting.session()
                .progress()
                .flag(question.id())
                .ifPresent(reason ->
                        hints.addAll(Line.of("⚑ flagged" + (reason.isEmpty() ? "" : ": " + reason), Style.of(Ink.FAIR))
                                .wrap(width)));
        sitting.session().progress().standing(question.id()).ifPresent(standing -> {
            hints.addAll(lastTime(sitting.session().progress(), standing, question, sitting.today())
                    .wrap(width));
        });
        return hints;
    }

    /** When it was asked last, how that went, and how many points were missed. */
    static Line lastTime(Progress progress, Standing standing, Question question, StudyDay today) {
        String when = Words.ago(standing.last(), today);
        Line line = Line.of("Last time (" + when + "): " + standing.lastGrade().word() + ".", Style.DIM);
        // Which they were would be half of the answer; the points say it themselves once it shows.
        int missed = progress.missed(question).size();
        return missed == 0
                ? line
                : line.then(Line.of(
                        " " + missed + " of " + Words.count(question.points().size(), "point") + " missed.",
                        Style.DIM));
    }
}
