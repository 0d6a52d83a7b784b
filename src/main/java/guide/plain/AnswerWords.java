package guide.plain;

import guide.app.Words;
import guide.app.quiz.CardState;
import guide.app.quiz.QuizAction;
import guide.app.quiz.QuizQuestion;
import guide.bank.Note;
import guide.bank.Question;
import guide.text.Line;
import guide.text.Markdown;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An answer to be heard. The key points come last, unlike on a screen: the user grades by them, and there they are just
 * above the prompt, to be remembered or to be found line by line.
 */
final class AnswerWords {
    private final QuizQuestion quiz;
    private final Question question;
    private final CardState card;
    private final List<Line> lines = new ArrayList<>(List.of(Line.EMPTY));

    private AnswerWords(QuizQuestion quiz) {
        this.quiz = quiz;
        this.question = quiz.question();
        this.card = quiz.card();
    }

    static List<Line> of(QuizQuestion quiz) {
        AnswerWords words = new AnswerWords(quiz);
        if (!quiz.isDrill()) {
            words.answer();
            words.followups();
            words.sources();
            words.typed();
        }
        words.points();
        return words.lines;
    }

    private void answer() {
        say("The answer" + thought() + ":");
        lines.addAll(Markdown.spoken(question.answer(), Dialogue.WIDTH));
        for (Note note : question.notes()) {
            labeled(Words.capital(note.kind().name().toLowerCase(Locale.ROOT)), note.text());
        }
    }

    private String thought() {
        if (card.thoughtMs() < 1000) {
            return "";
        }
        return ", after " + Words.spoken(card.thoughtMs())
                + (quiz.isOver(card.thoughtMs()) ? ", more than it should take" : "");
    }

    private void followups() {
        for (int i = 0; i < question.followups().size(); i++) {
            labeled("Asked next", question.followups().get(i).question());
            if (i < card.gists()) {
                lines.addAll(gist(i));
            }
        }
        if (quiz.hasHiddenGist()) {
            String which = question.followups().size() == 1 ? "its gist." : "the gist of each in turn.";
            say("Answer aloud; " + quiz.context().keymap().key(QuizAction.GIST) + " says " + which);
        }
    }

    /** Returns the follow-up whose gist was asked for last, and that gist. */
    static List<Line> latestGist(QuizQuestion quiz) {
        AnswerWords words = new AnswerWords(quiz);
        int latest = quiz.card().gists() - 1;
        words.labeled("Asked next", quiz.question().followups().get(latest).question());
        words.lines.addAll(words.gist(latest));
        words.lines.add(Line.EMPTY);
        return words.lines.subList(2, words.lines.size());
    }

    private List<Line> gist(int followup) {
        return Markdown.spoken(question.followups().get(followup).answer(), Dialogue.WIDTH);
    }

    private void sources() {
        if (!question.sources().isEmpty()) {
            lines.add(Line.EMPTY);
            String label = question.sources().size() == 1 ? "Source: " : "Sources: ";
            say(label + String.join("; ", question.sources()));
        }
        if (!question.checked().isEmpty()) {
            say("Checked in " + Words.month(question.checked()) + ".");
        }
    }

    /** Next to the points, since a listener compares both from memory. */
    private void typed() {
        quiz.past().earlier().ifPresent(earlier -> {
            lines.add(Line.EMPTY);
            say("You typed " + earlier.when() + ":");
            earlier.text().strip().lines().forEach(this::say);
        });
        List<Line> attempt = new CardWords(quiz).attempt();
        if (!attempt.isEmpty()) {
            lines.add(Line.EMPTY);
            lines.addAll(attempt);
        }
    }

    private void points() {
        if (question.points().isEmpty()) {
            return;
        }
        if (lines.size() > 1) {
            lines.add(Line.EMPTY);
        }
        say("Key points, " + question.points().size() + ":");
        for (int i = 0; i < question.points().size(); i++) {
            Line number = Line.of((i + 1) + ". ");
            lines.addAll(
                    number.withHanging(Markdown.line(question.points().get(i)).wrap(Dialogue.WIDTH - number.width())));
        }
        List<Integer> proposed = card.proposed();
        List<Integer> missing = quiz.missing();
        if (!proposed.isEmpty()) {
            String key = quiz.context().keymap().key(QuizAction.TICK_PROPOSED);
            String them = proposed.size() == 1 ? "it" : "them";
            say("Your answer seems to mention " + named(proposed) + "; you judge. " + key + " ticks " + them + ".");
        }
        if (!missing.isEmpty()) {
            say("Missed last time: " + named(missing) + ".");
        }
    }

    private static String named(List<Integer> points) {
        return (points.size() == 1 ? "point " : "points ") + CardWords.numbers(points);
    }

    /** Not hanging beside its label: a line of Braille has few cells. */
    private void labeled(String label, String markdown) {
        lines.add(Line.EMPTY);
        Line first = Line.of(label + ": ");
        for (Line line : Markdown.spoken(markdown, Dialogue.WIDTH - first.width())) {
            lines.add(first.then(line));
            first = Line.EMPTY;
        }
    }

    private void say(String text) {
        lines.addAll(Line.of(text).wrap(Dialogue.WIDTH));
    }
}
