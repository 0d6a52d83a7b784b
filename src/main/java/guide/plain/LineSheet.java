package guide.plain;

import guide.app.quiz.QuizQuestion;
import guide.app.quiz.QuizStep;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

/** Asks for a text line by line; each line is time at the question. */
final class LineSheet {
    private static final String DOT = ".";

    private final Dialogue dialogue;

    LineSheet(Dialogue dialogue) {
        this.dialogue = dialogue;
    }

    /** Returns what follows the text; empty where the input ends before that is whole. */
    Optional<QuizStep> after(QuizStep.Ask ask) throws IOException {
        QuizQuestion[] here = {ask.question()};
        Optional<String> text = text(ask.wanted(), ask.written(), typed -> here[0] = here[0].seen());
        return text.map(typed -> {
            QuizQuestion now = here[0].seen();
            return isNothing(ask.wanted(), typed) ? now.read() : ask.given(now, typed);
        });
    }

    /**
     * Asks for a text.
     *
     * @param written so far
     * @param each takes what is written of an answer after each line
     * @return the whole; empty where the input ends before
     */
    Optional<String> text(QuizStep.Wanted wanted, String written, Consumer<String> each) throws IOException {
        return switch (wanted) {
            case ATTEMPT -> attempt(written, each);
            case REASON -> reason();
            case NOTE -> note(written);
        };
    }

    /** Returns whether a text stands for none: for no flag, or no note. */
    static boolean isNothing(QuizStep.Wanted wanted, String text) {
        return wanted != QuizStep.Wanted.ATTEMPT && text.equals(DOT);
    }

    /** Asks for the reason of a flag: a dot for no flag; empty where the input ends. */
    private Optional<String> reason() throws IOException {
        return dialogue.ask("Why? Enter alone gives no reason, a dot no flag: ");
    }

    /** Asks for a note, or for one that could not be kept; a dot keeps none; empty where the input ends. */
    private Optional<String> note(String unkept) throws IOException {
        if (unkept.isEmpty()) {
            return dialogue.ask("Your note, on one line; Enter alone keeps none: ");
        }
        dialogue.say("Not kept so far: " + unkept);
        return dialogue.ask("Your note, on one line; Enter alone keeps this one, a dot none: ")
                .map(typed -> typed.isEmpty() ? unkept : typed);
    }

    private Optional<String> attempt(String written, Consumer<String> each) throws IOException {
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
