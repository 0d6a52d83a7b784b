package guide.plain;

import guide.keys.Input;
import guide.keys.Keymap;
import guide.tui.Next;
import guide.tui.SheetAction;
import guide.tui.SheetScreen;
import java.io.IOException;
import java.util.Optional;

/** A sheet that is filled line by line. */
final class LineSheet {
    private static final String DOT = ".";

    private final Dialogue dialogue;
    private final Keymap keymap;

    LineSheet(Dialogue dialogue, Keymap keymap) {
        this.dialogue = dialogue;
        this.keymap = keymap;
    }

    /** Asks for what the sheet is for; leaves where the input ends before that is whole. */
    Next after(SheetScreen sheet) throws IOException {
        return switch (sheet.kind()) {
            case ANSWER -> answer(sheet);
            case REASON -> reason(sheet);
        };
    }

    private Next reason(SheetScreen sheet) throws IOException {
        Optional<String> line = dialogue.ask("Why? Enter alone gives no reason, a dot no flag: ");
        if (line.isEmpty()) {
            return new Next.Leave();
        }
        return line.get().equals(DOT)
                ? ended(sheet, SheetAction.NEVER_MIND)
                : ended(with(sheet, line.get()), SheetAction.GIVE);
    }

    private Next answer(SheetScreen blank) throws IOException {
        dialogue.say("Type your answer; an empty line or a single dot ends it.");
        if (!blank.text().isBlank()) {
            dialogue.say("So far:");
            blank.text().strip().lines().forEach(dialogue::say);
        }
        SheetScreen sheet = blank;
        while (true) {
            Optional<String> line = dialogue.ask("");
            if (line.isEmpty()) {
                return new Next.Leave();
            }
            if (line.get().isEmpty() || line.get().equals(DOT)) {
                return ended(sheet, SheetAction.TYPED);
            }
            sheet = with(sheet, line.get());
        }
    }

    /** With one more line. Its end keeps it from being taken for an action's name. */
    private static SheetScreen with(SheetScreen sheet, String line) {
        return (SheetScreen) sheet.update(new Input.Paste(line + "\n"), LineCard.ANY);
    }

    private Next ended(SheetScreen sheet, SheetAction action) {
        return sheet.update(TypedKeys.input(action, keymap), LineCard.ANY);
    }
}
