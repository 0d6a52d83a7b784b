package guide.tui;

import guide.bank.Question;
import guide.study.Summary;
import guide.text.Line;
import guide.text.Markdown;
import java.util.List;
import java.util.Optional;

/** Says what has just happened, and then, where another question or the end has come, that. */
final class LineArrival {
    private final Talk talk;

    LineArrival(Talk talk) {
        this.talk = talk;
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
                && before.sitting().session().taken() == now.sitting().session().taken()
                && before.card().revealed() == now.card().revealed();
    }

    private void notice(Optional<Line> notice) {
        notice.ifPresent(line -> talk.say(line.wrap(Talk.WIDTH)));
    }

    private void question(QuizScreen quiz) {
        CardWords words = new CardWords(quiz);
        talk.say(words.question());
        if (quiz.card().revealed()) {
            talk.say("Its answer is open" + (quiz.question().points().isEmpty() ? "." : ", " + words.ticks()));
        }
    }

    private void summary(Sitting sitting) {
        Summary summary = Summary.of(sitting.session());
        talk.pause();
        talk.say("Done: " + Words.count(summary.answered(), "answer") + " in " + Words.spoken(sitting.millis()) + "."
                + grades(summary));
        SummaryWords words = new SummaryWords(sitting, summary);
        words.sentences().forEach(talk::say);
        words.questions().forEach((heading, questions) -> {
            talk.say(heading + ":");
            questions.forEach(question -> talk.say(name(question).wrap(Talk.WIDTH)));
        });
    }

    private static String grades(Summary summary) {
        List<String> grades = summary.byGrade().entrySet().stream()
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
