package guide.tui;

import guide.bank.Note;
import guide.bank.Question;
import guide.journal.NotSavedException;
import guide.study.Grade;
import guide.study.Session;
import guide.study.Summary;
import guide.text.Line;
import guide.text.Markdown;
import guide.text.Safe;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * The quiz said in words, line by line: for terminals that cannot place a cursor, for screen readers and for pipes. No
 * cursor moves and no colours; every prompt says what may be typed.
 */
public final class LineQuiz {
    private static final int WIDTH = 76;

    private final BufferedReader in;
    private final Consumer<Safe> out;
    private final Consumer<Safe> prompt;
    private Sitting sitting;

    /**
     * A quiz on these streams.
     *
     * @param out takes a whole line
     * @param prompt takes the start of a line, behind which the user types
     */
    public LineQuiz(Sitting sitting, BufferedReader in, Consumer<Safe> out, Consumer<Safe> prompt) {
        this.sitting = sitting;
        this.in = in;
        this.out = out;
        this.prompt = prompt;
    }

    /**
     * Asks until the session ends, the user leaves or the input ends.
     *
     * @throws IOException where the input cannot be read
     */
    public void run() throws IOException {
        while (sitting.current().isPresent()) {
            Question question = sitting.current().get();
            Stopwatch spent = Stopwatch.started(sitting.desk().now().millis());
            ask(question);
            Optional<String> reply = reply("Enter to reveal, s to skip, u to undo, q to leave: ");
            if (reply.isEmpty() || reply.get().equals("q")) {
                return;
            }
            switch (reply.get()) {
                case "s" -> sitting = sitting.skip();
                case "u" -> undo();
                default -> {
                    reveal(question);
                    if (!grade(question, spent)) {
                        return;
                    }
                }
            }
        }
        summary();
    }

    private void ask(Question question) {
        int place = sitting.session().taken() + 1;
        int all = sitting.session().taken() + sitting.session().ahead().size();
        String number = question.number().isEmpty() ? "" : ", question " + question.number();
        String again = sitting.session().isRepeat() ? ", again" : "";
        say("");
        say(sitting.desk().domainOf(question).title() + number + ", " + place + " of " + all + again + ".");
        say(Markdown.line(question.text()).wrap(WIDTH));
    }

    private void reveal(Question question) {
        say("");
        say(Markdown.lines(question.answer(), WIDTH));
        for (Note note : question.notes()) {
            say("");
            say(Words.capital(note.kind().name().toLowerCase(Locale.ROOT)) + ":");
            say(Markdown.lines(note.text(), WIDTH));
        }
        if (!question.points().isEmpty()) {
            say("");
            say("Key points, " + question.points().size() + ":");
            for (int i = 0; i < question.points().size(); i++) {
                say(Line.of((i + 1) + ". ")
                        .before(Markdown.line(question.points().get(i)).wrap(WIDTH - 4)));
            }
        }
        say("");
    }

    /** Asks for the grade until it is saved; false where the user leaves or the input ends. */
    private boolean grade(Question question, Stopwatch spent) throws IOException {
        SortedSet<Integer> ticked = Collections.emptySortedSet();
        while (true) {
            Optional<String> reply = reply(grades());
            if (reply.isEmpty() || reply.get().equals("q")) {
                return false;
            }
            if (reply.get().equals("s")) {
                sitting = sitting.skip();
                return true;
            }
            if (reply.get().equals("u")) {
                undo();
                return true;
            }
            if (reply.get().startsWith("x")) {
                ticked = ticked(question, reply.get(), ticked);
                continue;
            }
            Optional<Grade> grade = Grade.named(reply.get());
            if (grade.isEmpty()) {
                say("Type 1, 2, 3 or 4; x 1 3 ticks the key points that you said; s skips, u undoes, q leaves.");
            } else if (saved(
                    grade.get(), ticked, spent.millis(sitting.desk().now().millis()))) {
                return true;
            }
        }
    }

    /** The points whose numbers stand behind the x, as the user counts them. */
    private SortedSet<Integer> ticked(Question question, String reply, SortedSet<Integer> before) {
        int points = question.points().size();
        SortedSet<Integer> ticked = new TreeSet<>(before);
        for (String number : reply.substring(1).strip().split("[ ,]+")) {
            if (!number.matches("[0-9]{1,2}") || Integer.parseInt(number) < 1 || Integer.parseInt(number) > points) {
                say(
                        points == 0
                                ? "This question has no key points."
                                : "Points are 1 to " + points + ", such as x 1 3.");
                return before;
            }
            ticked.add(Integer.parseInt(number) - 1);
        }
        say(ticked.size() + " of " + points + " ticked.");
        return ticked;
    }

    private boolean saved(Grade grade, SortedSet<Integer> ticked, long spentMs) {
        int days = sitting.session().preview(grade, sitting.today());
        try {
            sitting = sitting.grade(grade, ticked, spentMs);
            say("Saved. " + Words.capital(grade.word()) + ", back " + Words.again(days) + ".");
            return true;
        } catch (NotSavedException e) {
            say("NOT saved: " + e.getMessage() + " Type the grade again to try once more, or q to leave.");
            return false;
        }
    }

    private String grades() {
        StringBuilder text = new StringBuilder();
        for (Grade grade : Grade.values()) {
            int days = sitting.session().preview(grade, sitting.today());
            String when = days == 0 ? "" : " (" + Words.count(days, "day") + ")";
            text.append(grade.value())
                    .append(' ')
                    .append(grade.word())
                    .append(when)
                    .append(", ");
        }
        return text + "u undo, q leave: ";
    }

    private void undo() {
        Optional<Session.Step> last = sitting.session().last();
        if (last.isEmpty()) {
            say("Nothing to undo.");
            return;
        }
        try {
            sitting = sitting.undo();
            say("Taken back: " + last.get().question() + ".");
        } catch (NotSavedException e) {
            say("NOT taken back: " + e.getMessage());
        }
    }

    private void summary() {
        Summary summary = Summary.of(sitting.session());
        say("");
        say("Done: " + Words.count(summary.answered(), "answer") + " in " + Words.count(sitting.minutes(), "minute")
                + ".");
        summary.byGrade().forEach((grade, n) -> say(grade.word() + ": " + n));
        summary.next().forEach((day, n) -> say(n + " back " + Words.day(day, sitting.today()) + "."));
        if (summary.left() > 0) {
            say("Time is up; " + Words.count(summary.left(), "question") + " left for the next session.");
        }
    }

    private Optional<String> reply(String text) throws IOException {
        prompt.accept(Safe.of(text));
        return Optional.ofNullable(in.readLine()).map(String::strip);
    }

    private void say(List<Line> lines) {
        lines.forEach(line -> say(line.plain()));
    }

    private void say(String line) {
        out.accept(Safe.of(line));
    }
}
