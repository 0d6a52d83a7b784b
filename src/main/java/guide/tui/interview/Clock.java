package guide.tui.interview;

import guide.app.Words;
import guide.app.interview.InterviewQuestion;
import guide.app.interview.InterviewWords;
import guide.app.interview.Stage;
import guide.keys.Size;
import guide.text.ColorRole;
import guide.text.Line;
import guide.text.Style;
import java.time.Duration;
import java.util.Optional;

/**
 * The clock of what the user does now. It is the only time on the screen that shows seconds, so that a second on a slow link
 * costs a few bytes.
 */
record Clock(InterviewQuestion interview) {
    private static final long SECOND_MS = 1000;
    /** How often the place in the interview is kept for a link that drops, in seconds. */
    private static final long KEPT_EVERY = 5;

    private static final long MINUTE_MS = 60_000;
    /** Below this many columns the time of the whole interview is left out. */
    private static final int WIDE = 60;

    static Clock of(InterviewQuestion interview) {
        return new Clock(interview);
    }

    boolean runs() {
        return interview.turn().stage() != Stage.SCORING && !interview.isPaused();
    }

    /** Returns the time until the next second; empty where the clock stands. */
    Optional<Duration> changesIn() {
        return runs() ? Optional.of(Duration.ofMillis(SECOND_MS - interview.stageMs() % SECOND_MS)) : Optional.empty();
    }

    /** Returns whether the place in the interview is to be kept at this second. */
    boolean isToKeep() {
        return runs() && interview.stageMs() / SECOND_MS % KEPT_EVERY == 0;
    }

    /** Returns the clock, the place and the time of the whole, such as {@code 1:48 of 3 min · 2 of 4 · 11 of 30 min}. */
    Line howFar(Size size) {
        boolean isWide = size.columns() >= WIDE;
        boolean isScoring = interview.turn().stage() == Stage.SCORING;
        Line clock = isScoring && !isWide ? Line.of("stopped", Style.DIM) : line();
        int minutes = interview.session().minutes();
        String all = " · " + interview.talkMs() / MINUTE_MS + (minutes == 0 ? " min" : " of " + minutes + " min");
        return clock.then(Line.of(" · " + interview.place() + (isWide ? all : ""), Style.DIM));
    }

    /** Returns the time beside the time that this may take, such as {@code 1:48 of 3 min}. */
    Line line() {
        if (interview.turn().stage() == Stage.SCORING) {
            return Line.of("clock stopped", Style.DIM);
        }
        if (!runs()) {
            return Line.of("paused", Style.of(ColorRole.FAIR));
        }
        String limit = InterviewWords.limit(interview);
        Style style = InterviewWords.overTime(interview).isPresent() ? Style.of(ColorRole.FAIR) : Style.TEXT;
        return Line.of(Words.clock(interview.stageMs()), style)
                .then(Line.of(limit.isEmpty() ? "" : " of " + limit, Style.DIM));
    }
}
