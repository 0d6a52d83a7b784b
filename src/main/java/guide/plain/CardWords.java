package guide.plain;

import guide.app.Words;
import guide.app.quiz.QuizQuestion;
import guide.app.quiz.QuizSession;
import guide.bank.Question;
import guide.study.Grade;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A question to be heard, with what the user has done about it. */
final class CardWords {
    private final QuizQuestion quiz;

    CardWords(QuizQuestion quiz) {
        this.quiz = quiz;
    }

    /** Returns the place in the bank and in the session. */
    String heading() {
        Question question = quiz.question();
        String number = question.number().isEmpty() ? "" : ", question " + question.number();
        return quiz.context().domainOf(question).title() + number + ", " + place() + ".";
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

    /** Returns what is known of the question, in sentences. */
    List<String> known() {
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

    /** Returns the points with these indices by name, such as {@code points 1 and 4}. */
    static String points(Collection<Integer> indices) {
        return (indices.size() == 1 ? "point " : "points ") + numbers(indices);
    }
}
