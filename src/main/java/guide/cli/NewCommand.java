package guide.cli;

import guide.app.Refusal;
import guide.app.edit.Editing;
import guide.app.edit.Ending;
import guide.journal.disk.FailureReason;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

final class NewCommand implements Command {
    private static final String STANDARD_INPUT = "-";

    private final Editing editing;
    private final Console console;
    private final InputStream input;

    private String bank = Editing.OWN_BANK;
    private Optional<String> domain = Optional.empty();
    private Optional<String> from = Optional.empty();

    NewCommand(Editing editing, Console console, InputStream input) {
        this.editing = editing;
        this.console = console;
        this.input = input;
    }

    @Override
    public Usage usage() {
        return new Usage(
                        "new",
                        this,
                        "Adds a question of your own: opens a template in your editor, and checks what you wrote.",
                        "It goes into a file of the bank that --in names, or of the bank 'own', which is made when it is missing."
                                + " Mistakes are written into the text at their lines, and the editor opens again. With '-', YAML of"
                                + " one question or of several comes from standard input.")
                .text("--in", "BANK", "The bank, by name; else 'own'.", given -> bank = given)
                .text(
                        "-d --domain",
                        "DOMAIN",
                        "The domain in it, by id or title; else its only one.",
                        given -> domain = Optional.of(given))
                .wordOrNone(
                        "-", "Reads standard input instead of opening an editor.", given -> from = Optional.of(given))
                .examples("guide new", "guide new --in queues --domain kafka", "guide new - < question.yaml");
    }

    @Override
    public Integer call() {
        if (from.isEmpty()) {
            return console.print(editing.add(bank, domain));
        }
        if (!from.get().equals(STANDARD_INPUT)) {
            throw new Refusal(
                    Refusal.Kind.USAGE, "'guide new' takes no file; 'guide new - < " + from.get() + "' reads one.");
        }
        return console.print(added());
    }

    private Ending added() {
        try {
            return editing.add(bank, domain, input, console::printMessage);
        } catch (IOException e) {
            throw new Refusal(Refusal.Kind.NO_INPUT, "the input cannot be read: " + FailureReason.of(e) + ".");
        }
    }
}
