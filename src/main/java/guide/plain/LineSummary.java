package guide.plain;

import guide.app.SummaryAction;
import guide.keys.Keymap;
import guide.tui.Next;
import guide.tui.quiz.SummaryScreen;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The end of a session in line mode. */
final class LineSummary {
    private final Dialogue dialogue;
    private final LineArrival arrival;

    LineSummary(Dialogue dialogue, LineArrival arrival) {
        this.dialogue = dialogue;
        this.arrival = arrival;
    }

    /** Asks what comes now, and does that; leaves where the input has ended. */
    Next turn(SummaryScreen summary) throws IOException {
        Keymap keymap = summary.sitting().desk().keymap();
        Optional<String> line = dialogue.ask(prompt(summary.actions(), keymap));
        if (line.isEmpty()) {
            return new Next.Leave();
        }
        Optional<SummaryAction> action = TypedKeys.action(line.get(), keymap, summary.actions());
        if (action.isEmpty()) {
            dialogue.say(LineHelp.hint(keymap));
            return summary;
        }
        if (action.get() == SummaryAction.HELP) {
            LineHelp.of("At the end of a session", keymap, summary.actions()).forEach(dialogue::say);
            return summary;
        }
        return arrival.from(Optional.of(summary), summary.update(TypedKeys.input(action.get(), keymap), LineCard.ANY));
    }

    private static String prompt(List<SummaryAction> actions, Keymap keymap) {
        List<String> choices = new ArrayList<>();
        for (SummaryAction action : actions) {
            String key = keymap.key(action);
            switch (action) {
                case RETRY -> choices.add(key + " to try again");
                case DONE -> choices.add(key + " to end");
                case WEAK -> choices.add(key + " for another round of the weak ones");
                case UNDO -> choices.add(key + " to undo the last");
                case HELP -> {}
            }
        }
        return String.join(", ", choices) + ": ";
    }
}
