package guide.plain;

import guide.app.CardState;
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
            case ATTEMPT -> attempt(ask.question());
            case REASON -> reason(ask.question());
        };
    }

    private Optional<QuizStep> reason(QuizQuestion quiz) throws IOException {
        Optional<String> line = dialogue.ask("Why? Enter alone gives no reason, a dot no flag: ");
        return line.map(
                reason -> reason.equals(DOT) ? quiz.seen().read() : quiz.seen().flag(reason));
    }

    private Optional<QuizStep> attempt(QuizQuestion quiz) throws IOException {
        CardState card = quiz.card();
        dialogue.say("Type your answer; an empty line or a single dot ends it.");
        if (!card.attempt().isBlank()) {
            dialogue.say("So far:");
            card.attempt().strip().lines().forEach(dialogue::say);
        }
        QuizQuestion here = quiz;
        StringBuilder text = new StringBuilder(card.attempt());
        while (true) {
            Optional<String> line = dialogue.ask("");
            if (line.isEmpty()) {
                return Optional.empty();
            }
            here = here.seen();
            if (line.get().isEmpty() || line.get().equals(DOT)) {
                return Optional.of(here.withAttempt(text.toString()));
            }
            text.append(line.get().replace('\t', ' ')).append('\n');
        }
    }
}
