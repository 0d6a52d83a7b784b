package guide.plain;

import guide.app.EventLog;
import guide.app.Quiz;
import guide.app.QuizQuestion;
import guide.app.QuizStep;
import guide.app.QuizSummary;
import guide.app.Words;
import guide.bank.Question;
import guide.text.Line;
import guide.text.Markdown;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Does what a step of the quiz asks for, says what has happened, and then the question or the end that follows. */
final class LineSteps {
    private final Dialogue dialogue;
    private final EventLog eventLog;

    LineSteps(Dialogue dialogue, EventLog eventLog) {
        this.dialogue = dialogue;
        this.eventLog = eventLog;
    }

    /**
     * Goes on after a step.
     *
     * @param before the quiz before the step
     * @return the quiz that follows; empty where the user leaves
     */
    Optional<Quiz> after(Quiz before, QuizStep step) throws IOException {
        QuizStep following = step;
        while (!(following instanceof Quiz quiz)) {
            if (following instanceof QuizStep.Save save) {
                following = save.then().apply(eventLog.perform(save.request()));
            } else if (following instanceof QuizStep.Edit edit) {
                following = edit.task().get();
            } else if (following instanceof QuizStep.Ask ask) {
                following = new LineSheet(dialogue).after(ask);
            } else {
                return Optional.empty();
            }
        }
        say(quiz, isSame(before, quiz));
        return Optional.of(quiz);
    }

    /**
     * Says what has happened, and the quiz.
     *
     * @param isKnown whether the question or the end was said before
     */
    void say(Quiz quiz, boolean isKnown) {
        quiz.notice().ifPresent(line -> dialogue.say(line.wrap(Dialogue.WIDTH)));
        if (isKnown) {
            return;
        }
        if (quiz instanceof QuizQuestion question) {
            question(question);
        } else {
            summary((QuizSummary) quiz);
        }
    }

    /** Returns whether both are the end, or the same question, no earlier and no later. */
    private static boolean isSame(Quiz before, Quiz now) {
        return before instanceof QuizQuestion a && now instanceof QuizQuestion b
                ? a.question().equals(b.question())
                        && a.session().session().stepsTaken()
                                == b.session().session().stepsTaken()
                        && a.card().revealed() == b.card().revealed()
                : before instanceof QuizSummary && now instanceof QuizSummary;
    }

    private void question(QuizQuestion quiz) {
        CardWords words = new CardWords(quiz);
        dialogue.say(words.question());
        if (quiz.card().revealed()) {
            dialogue.say("Its answer is open" + (quiz.question().points().isEmpty() ? "." : ", " + words.ticks()));
        }
    }

    private void summary(QuizSummary quiz) {
        dialogue.pause();
        dialogue.say("Done: " + Words.count(quiz.answered(), "answer") + " in "
                + Words.spoken(quiz.session().millis()) + "." + grades(quiz));
        quiz.sentences().forEach(dialogue::say);
        quiz.questions().forEach((heading, questions) -> {
            dialogue.say(heading + ":");
            questions.forEach(question -> dialogue.say(name(question).wrap(Dialogue.WIDTH)));
        });
    }

    private static String grades(QuizSummary quiz) {
        List<String> grades = quiz.byGrade().entrySet().stream()
                .map(e -> e.getValue() + " " + e.getKey().word())
                .toList();
        return grades.isEmpty() ? "" : " " + Words.all(grades) + ". All saved.";
    }

    /** Users know a question by its words rather than by its id. */
    private static Line name(Question question) {
        String number = question.number().isEmpty() ? "" : question.number() + ": ";
        return Line.of(number).then(Markdown.line(question.text()));
    }
}
