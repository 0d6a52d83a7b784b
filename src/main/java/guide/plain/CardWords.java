package guide.plain;

import guide.app.Words;
import guide.app.quiz.QuizQuestion;
import guide.app.quiz.QuizSession;
import guide.bank.Question;
import guide.study.Grade;
import guide.text.Line;
import guide.text.Markdown;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A question to be heard, with what the user has done about it. */
final class CardWords {
    private final QuizQuestion quiz;

    CardWords(QuizQuestion quiz) {
        this.quiz = quiz;
    }

    /** Returns the place in the bank and in the session, the question with what it shows, and what is known of it. */
    List<Line> question() {
        Question question = quiz.question();
        List<Line> lines = new ArrayList<>(List.of(Line.EMPTY));
        String number = question.number().isEmpty() ? "" : ", question " + question.number();
        lines.addAll(wrapped(quiz.context().domainOf(question).title() + number + ", " + place() + "."));
        lines.addAll(Markdown.line(question.text()).wrap(Dialogue.WIDTH));
        lines.addAll(Markdown.spoken(question.context(), Dialogue.WIDTH));
        String known = String.join(" ", known());
        if (!known.isEmpty()) {
            lines.addAll(wrapped(known));
        }
        return lines;
    }

    /** Returns the place in the queue, and what is left of the time that was set, such as {@code 3 of 11, again, 5 minutes left}. */
    String place() {
        QuizSession session = quiz.session();
        String again = session.session().isRepeat() ? ", again" : "";
        String time = session.minutesLeft()
                .map(left -> left == 0 ? ", the last one" : ", " + Words.count(left, "minute") + " left")
                .orElse("");
        return session.place() + again + time;
    }

    private List<String> known() {
        if (quiz.isDrill()) {
            return List.of(quiz.asksFor());
        }
        List<String> known = new ArrayList<>();
        quiz.minutes().ifPresent(minutes -> known.add("About " + Words.count(minutes, "minute") + "."));
        quiz.flag().ifPresent(reason -> known.add("Flagged" + (reason.isEmpty() ? "" : ": " + reason) + "."));
        quiz.past().lastTime().ifPresent(known::add);
        List<String> before = quiz.past().grades().stream().map(Grade::word).toList();
        if (before.size() > 1) {
            known.add("Before that: " + String.join(", ", before.subList(0, before.size() - 1)) + ".");
        }
        quiz.past().effort().ifPresent(known::add);
        return known;
    }

    /** Returns the typed answer; no line where there is none. */
    List<Line> attempt() {
        String attempt = quiz.card().attempt();
        if (attempt.isBlank()) {
            return List.of();
        }
        List<Line> lines = new ArrayList<>(wrapped("You typed:"));
        attempt.strip().lines().forEach(line -> lines.addAll(wrapped(line)));
        return lines;
    }

    /** Returns how many points are ticked, and which. */
    String ticks() {
        Collection<Integer> ticked = quiz.card().ticked();
        String which = ticked.isEmpty() ? "" : ": " + numbers(ticked);
        return ticked.size() + " of " + quiz.question().points().size() + " ticked" + which + ".";
    }

    /** Returns indices as people count, such as {@code 1 and 4}. */
    static String numbers(Collection<Integer> indices) {
        return Words.all(indices.stream().map(i -> String.valueOf(i + 1)).toList());
    }

    private static List<Line> wrapped(String text) {
        return Line.of(text).wrap(Dialogue.WIDTH);
    }
}
