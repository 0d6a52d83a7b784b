package guide.plain;

import guide.app.quiz.QuizQuestion;
import guide.app.quiz.QuizStep;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

/** Asks for a text line by line; each line is time at the question. */
final class LineSheet {
    static final String DOT = ".";

    private final Dialogue dialogue;

    LineSheet(Dialogue dialogue) {
        this.dialogue = dialogue;
    }

    /** Returns what follows the text; empty where the input ends before that is whole. */
    Optional<QuizStep> after(QuizStep.Ask ask) throws IOException {
        QuizQuestion[] here = {ask.question()};
        Optional<String> text = switch (ask.wanted()) {
            case ATTEMPT -> attempt(ask.written(), typed -> here[0] = here[0].seen());
            case REASON -> reason();
        };
        if (text.isEmpty()) {
            return Optional.empty();
        }
        QuizQuestion now = here[0].seen();
        boolean isNoFlag = ask.wanted() == QuizStep.Wanted.REASON && text.get().equals(DOT);
        return Optional.of(isNoFlag ? now.read() : ask.given(now, text.get()));
    }

    /** Asks for the reason of a flag: a dot for no flag; empty where the input ends. */
    Optional<String> reason() throws IOException {
        return dialogue.ask("Why? Enter alone gives no reason, a dot no flag: ");
    }

    /**
     * Asks for an answer.
     *
     * @param written so far
     * @param each takes what is written after each line
     * @return the whole; empty where the input ends before
     */
    Optional<String> attempt(String written, Consumer<String> each) throws IOException {
        dialogue.say("Type your answer; an empty line or a single dot ends it.");
        if (!written.isBlank()) {
            dialogue.say("So far:");
            written.strip().lines().forEach(dialogue::say);
        }
        StringBuilder text = new StringBuilder(written);
        while (true) {
            Optional<String> line = dialogue.ask("");
            if (line.isEmpty()) {
                return Optional.empty();
            }
            if (line.get().isEmpty() || line.get().equals(DOT)) {
                return Optional.of(text.toString());
            }
            text.append(line.get().replace('\t', ' ')).append('\n');
            each.accept(text.toString());
        }
    }
}
