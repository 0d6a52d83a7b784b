package guide.tui;

import guide.text.Safe;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The quiz said in words, line by line: for terminals that cannot place a cursor, for screen readers and for pipes. It
 * goes through the same screens as the full screen, but hears lines instead of keys, and says what they would show: no
 * cursor moves, no colours, no signs that stand for something.
 */
public final class LineQuiz {
    private final Sitting sitting;
    private final Talk talk;

    /**
     * A quiz on these streams.
     *
     * @param out takes a whole line
     * @param prompt takes the start of a line, behind which the user types
     */
    public LineQuiz(Sitting sitting, BufferedReader in, Consumer<Safe> out, Consumer<Safe> prompt) {
        Desk desk = sitting.desk();
        this.sitting = sitting.with(desk.with(desk.habits().with(TypedKeys.of(desk.keymap()))));
        this.talk = new Talk(in, out, prompt);
    }

    /**
     * Asks until the session ends, the user leaves or the input ends.
     *
     * @throws IOException where the input cannot be read
     */
    public void run() throws IOException {
        LineArrival arrival = new LineArrival(talk);
        LineCard card = new LineCard(talk, arrival);
        LineSummary summary = new LineSummary(talk, arrival);
        if (sitting.session().progress().begun().isEmpty()) {
            FirstWords.sentences(sitting.desk().keymap()).forEach(talk::say);
        }
        Next next = arrival.from(Optional.empty(), Quiz.screen(sitting, Way.OUT));
        while (next instanceof Screen screen) {
            next = screen instanceof SummaryScreen end ? summary.turn(end) : card.turn((QuizScreen) screen);
        }
    }
}
