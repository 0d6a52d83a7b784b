package guide.plain;

import guide.app.CardState;
import guide.app.QuizSession;
import guide.app.Words;
import guide.bank.Question;
import guide.study.Progress;
import guide.text.Line;
import guide.text.Markdown;
import guide.tui.card.QuestionPage;
import guide.tui.quiz.QuizScreen;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A question to be heard, with what one has done about it. */
final class CardWords {
    private final QuizSession quizSession;
    private final Question question;
    private final CardState card;

    CardWords(QuizScreen quiz) {
        this.quizSession = quiz.sitting();
        this.question = quiz.question();
        this.card = quiz.card();
    }

    /** Where one is, the question, and what is known of it. */
    List<Line> question() {
        List<Line> lines = new ArrayList<>(List.of(Line.EMPTY));
        String number = question.number().isEmpty() ? "" : ", question " + question.number();
        lines.addAll(wrapped(quizSession.desk().domainOf(question).title() + number + ", " + place() + "."));
        lines.addAll(Markdown.line(question.text()).wrap(Dialogue.WIDTH));
        String known = String.join(" ", known());
        if (!known.isEmpty()) {
            lines.addAll(wrapped(known));
        }
        return lines;
    }

    /** Place in the queue, and what is left of the time that was set, such as {@code 3 of 11, again, 5 minutes left}. */
    String place() {
        int place = quizSession.session().stepsTaken() + 1;
        int all = quizSession.session().stepsTaken()
                + quizSession.session().ahead().size();
        String again = quizSession.session().isRepeat() ? ", again" : "";
        String time = quizSession
                .minutesLeft()
                .map(left -> left == 0 ? ", the last one" : ", " + Words.count(left, "minute") + " left")
                .orElse("");
        return place + " of " + all + again + time;
    }

    private List<String> known() {
        Progress progress = quizSession.session().progress();
        List<String> known = new ArrayList<>();
        if (question.minutes() > 0) {
            known.add("About " + Words.count(question.minutes(), "minute") + ".");
        }
        progress.flag(question.id())
                .ifPresent(reason -> known.add("Flagged" + (reason.isEmpty() ? "" : ": " + reason) + "."));
        progress.reviewState(question.id())
                .ifPresent(reviewState ->
                        known.add(QuestionPage.lastTime(progress, reviewState, question, quizSession.today())
                                .plain()));
        return known;
    }

    /** What was typed as an answer; nothing where nobody typed. */
    List<Line> attempt() {
        if (card.attempt().isBlank()) {
            return List.of();
        }
        List<Line> lines = new ArrayList<>(wrapped("You typed:"));
        card.attempt().strip().lines().forEach(line -> lines.addAll(wrapped(line)));
        return lines;
    }

    /** How many points are ticked, and which. */
    String ticks() {
        String which = card.ticked().isEmpty() ? "" : ": " + numbers(card.ticked());
        return card.ticked().size() + " of " + question.points().size() + " ticked" + which + ".";
    }

    /** Indices as people count, such as {@code 1 and 4}. */
    static String numbers(Collection<Integer> indices) {
        return Words.all(indices.stream().map(i -> String.valueOf(i + 1)).toList());
    }

    private static List<Line> wrapped(String text) {
        return Line.of(text).wrap(Dialogue.WIDTH);
    }
}
