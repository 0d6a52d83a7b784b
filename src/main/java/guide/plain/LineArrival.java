package guide.plain;

import guide.app.QuizSession;
import guide.app.SummaryWords;
import guide.app.Words;
import guide.bank.Question;
import guide.study.SessionSummary;
import guide.text.Line;
import guide.text.Markdown;
import guide.tui.Next;
import guide.tui.Screen;
import guide.tui.quiz.QuizScreen;
import guide.tui.quiz.SummaryScreen;
import java.util.List;
import java.util.Optional;

/** Says what has just happened, and then, where another question or the end has come, that. */
final class LineArrival {
    private final Dialogue dialogue;

    LineArrival(Dialogue dialogue) {
        this.dialogue = dialogue;
    }

    /**
     * Arrives at what follows a step.
     *
     * @param before where the step was made; empty at the start
     * @return what follows; an editor has been left then
     */
    Next from(Optional<Screen> before, Next next) {
        Next now = next instanceof Next.Outside outside ? outside.task().get() : next;
        if (now instanceof QuizScreen quiz) {
            notice(quiz.notice());
            if (!before.filter(screen -> isAt(screen, quiz)).isPresent()) {
                question(quiz);
            }
        } else if (now instanceof SummaryScreen summary) {
            notice(summary.notice());
            if (!before.filter(SummaryScreen.class::isInstance).isPresent()) {
                summary(summary.sitting());
            }
        }
        return now;
    }

    /** Whether one is still where one was: at the same question, no earlier and no later. */
    private static boolean isAt(Screen screen, QuizScreen now) {
        return screen instanceof QuizScreen before
                && before.question().equals(now.question())
                && before.sitting().session().stepsTaken()
                        == now.sitting().session().stepsTaken()
                && before.card().revealed() == now.card().revealed();
    }

    private void notice(Optional<Line> notice) {
        notice.ifPresent(line -> dialogue.say(line.wrap(Dialogue.WIDTH)));
    }

    private void question(QuizScreen quiz) {
        CardWords words = new CardWords(quiz);
        dialogue.say(words.question());
        if (quiz.card().revealed()) {
            dialogue.say("Its answer is open" + (quiz.question().points().isEmpty() ? "." : ", " + words.ticks()));
        }
    }

    private void summary(QuizSession quizSession) {
        SessionSummary sessionSummary = SessionSummary.of(quizSession.session());
        dialogue.pause();
        dialogue.say("Done: " + Words.count(sessionSummary.answered(), "answer") + " in "
                + Words.spoken(quizSession.millis()) + "." + grades(sessionSummary));
        SummaryWords words = new SummaryWords(quizSession, sessionSummary);
        words.sentences().forEach(dialogue::say);
        words.questions().forEach((heading, questions) -> {
            dialogue.say(heading + ":");
            questions.forEach(question -> dialogue.say(name(question).wrap(Dialogue.WIDTH)));
        });
    }

    private static String grades(SessionSummary sessionSummary) {
        List<String> grades = sessionSummary.byGrade().entrySet().stream()
                .map(e -> e.getValue() + " " + e.getKey().word())
                .toList();
        return grades.isEmpty() ? "" : " " + Words.all(grades) + ". All saved.";
    }

    /** One knows a question by its words rather than by its id. */
    private static Line name(Question question) {
        String number = question.number().isEmpty() ? "" : question.number() + ": ";
        return Line.of(number).then(Markdown.line(question.text()));
    }
}
