package guide.plain;

import guide.app.interview.InterviewQuestion;
import guide.app.interview.InterviewStep;
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
        Optional<String> text = new LineSheet(dialogue).text(ask.wanted(), ask.written(), typed -> {
            here[0] = here[0].seen();
            here[0].keep(typed);
        });
        return text.map(typed -> {
            InterviewQuestion now = here[0].seen();
            return LineSheet.isNothing(ask.wanted(), typed) ? now.read() : ask.given(now, typed);
        });
    }
}
