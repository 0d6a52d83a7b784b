package guide.plain;

import guide.app.QuizQuestion;
import guide.app.QuizStep;
import java.io.IOException;
import java.util.Optional;

/** Asks for a text line by line; each line is time at the question. */
final class LineSheet {
    private static final String DOT = ".";

    private final Dialogue dialogue;

    LineSheet(Dialogue dialogue) {
        this.dialogue = dialogue;
    }

    /** Returns what follows the text; empty where the input ends before that is whole. */
    Optional<QuizStep> after(QuizStep.Ask ask) throws IOException {
        return switch (ask.wanted()) {
            case ATTEMPT -> attempt(ask);
            case REASON -> reason(ask);
        };
    }

    private Optional<QuizStep> reason(QuizStep.Ask ask) throws IOException {
        Optional<String> line = dialogue.ask("Why? Enter alone gives no reason, a dot no flag: ");
        QuizQuestion here = ask.question().seen();
        return line.map(reason -> reason.equals(DOT) ? here.read() : ask.given(here, reason));
    }

    private Optional<QuizStep> attempt(QuizStep.Ask ask) throws IOException {
        dialogue.say("Type your answer; an empty line or a single dot ends it.");
        if (!ask.written().isBlank()) {
            dialogue.say("So far:");
            ask.written().strip().lines().forEach(dialogue::say);
        }
        QuizQuestion here = ask.question();
        StringBuilder text = new StringBuilder(ask.written());
        while (true) {
            Optional<String> line = dialogue.ask("");
            if (line.isEmpty()) {
                return Optional.empty();
            }
            here = here.seen();
            if (line.get().isEmpty() || line.get().equals(DOT)) {
                return Optional.of(ask.given(here, text.toString()));
            }
            text.append(line.get().replace('\t', ' ')).append('\n');
        }
    }
}
