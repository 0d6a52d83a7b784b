package guide.plain;

import guide.app.Words;
import guide.app.quiz.CardState;
import guide.app.quiz.QuizAction;
import guide.app.quiz.QuizQuestion;
import guide.bank.Followup;
import guide.bank.Note;
import guide.bank.Question;
import guide.keys.Keymap;
import guide.text.Line;
import guide.text.Markdown;
import java.util.List;

/**
 * Says an answer. The key points come last, unlike on a screen: the user grades by them, and there they are just above the
 * prompt, to be remembered or to be found line by line.
 */
final class AnswerWords {
    private final Dialogue dialogue;
    private final QuizQuestion quiz;
    private final Question question;
    private final CardState card;

    AnswerWords(Dialogue dialogue, QuizQuestion quiz) {
        this.dialogue = dialogue;
        this.quiz = quiz;
        this.question = quiz.question();
        this.card = quiz.card();
    }

    /** Says all that shows of the answer; of a question whose missed points are asked for, only those. */
    void say() {
        dialogue.pause();
        if (!quiz.isDrill()) {
            answer();
            followups();
            sources();
            typed();
        }
        if (!question.points().isEmpty()) {
            points();
        }
    }

    private void answer() {
        dialogue.say("The answer" + thought() + ":");
        dialogue.read(question.answer());
        for (Note note : question.notes()) {
            dialogue.pause();
            labeled(note.kind().label(), note.text());
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
        List<Followup> followups = question.followups();
        for (int i = 0; i < followups.size(); i++) {
            dialogue.pause();
            followup(followups.get(i), i < card.gists());
        }
        if (quiz.hasHiddenGist()) {
            String which = followups.size() == 1 ? "its gist." : "the gist of each in turn.";
            dialogue.say("Answer aloud; " + keymap().key(QuizAction.GIST) + " says " + which);
        }
    }

    private void followup(Followup followup, boolean hasGist) {
        labeled("Asked next", followup.question());
        if (hasGist) {
            dialogue.read(followup.answer());
        }
    }

    /** Says the follow-up whose gist was asked for last, and that gist. */
    void latestGist() {
        followup(question.followups().get(card.gists() - 1), true);
        dialogue.pause();
    }

    private void sources() {
        if (!question.sources().isEmpty()) {
            dialogue.pause();
            String label = question.sources().size() == 1 ? "Source: " : "Sources: ";
            dialogue.say(label + String.join("; ", question.sources()));
        }
        if (!question.checked().isEmpty()) {
            dialogue.say("Checked in " + Words.month(question.checked()) + ".");
        }
    }

    /** Next to the points, since a listener compares both from memory. */
    private void typed() {
        quiz.past().earlier().ifPresent(earlier -> {
            dialogue.pause();
            dialogue.typed(" " + earlier.when(), earlier.text());
        });
        if (!card.attempt().isBlank()) {
            dialogue.pause();
            dialogue.typed("", card.attempt());
        }
    }

    private void points() {
        if (!quiz.isDrill()) {
            dialogue.pause();
        }
        dialogue.points(question.points(), card.proposed(), keymap().key(QuizAction.TICK_PROPOSED));
        List<Integer> missing = quiz.missing();
        if (!missing.isEmpty()) {
            dialogue.say("Missed last time: " + CardWords.points(missing) + ".");
        }
    }

    private Keymap keymap() {
        return quiz.context().keymap();
    }

    /** Not hanging beside its label: a line of Braille has few cells. */
    private void labeled(String label, String markdown) {
        Line first = Line.of(label + ": ");
        for (Line line : Markdown.spoken(markdown, Dialogue.WIDTH - first.width())) {
            dialogue.say(List.of(first.then(line)));
            first = Line.EMPTY;
        }
    }
}
