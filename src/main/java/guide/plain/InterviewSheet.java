package guide.plain;

import guide.app.interview.InterviewQuestion;
import guide.app.interview.InterviewStep;
import guide.app.quiz.QuizStep;
import java.io.IOException;
import java.util.Optional;

/** Asks for a text during an interview, line by line; each line is kept at once, so that a dropped link loses none. */
final class InterviewSheet {
    private final Dialogue dialogue;

    InterviewSheet(Dialogue dialogue) {
        this.dialogue = dialogue;
    }

    /** Returns what follows the text; empty where the input ends before that is whole. */
    Optional<InterviewStep> after(InterviewStep.Ask ask) throws IOException {
        InterviewQuestion[] here = {ask.question()};
        Optional<String> text = switch (ask.wanted()) {
            case ATTEMPT ->
                new LineSheet(dialogue).attempt(ask.written(), typed -> {
                    here[0] = here[0].seen();
                    here[0].keep(typed);
                });
            case REASON -> new LineSheet(dialogue).reason();
            case NOTE -> new LineSheet(dialogue).note(ask.written());
        };
        if (text.isEmpty()) {
            return Optional.empty();
        }
        InterviewQuestion now = here[0].seen();
        boolean isNothing =
                ask.wanted() != QuizStep.Wanted.ATTEMPT && text.get().equals(LineSheet.DOT);
        return Optional.of(isNothing ? now.read() : ask.given(now, text.get()));
    }
}
