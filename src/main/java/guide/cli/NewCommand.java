package guide.cli;

import guide.app.Refusal;
import guide.app.edit.EditOutcome;
import guide.app.edit.Editing;
import guide.journal.disk.FailureReason;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

record NewCommand(Editing editing, Console console, InputStream input) implements Command {
    private static final String STANDARD_INPUT = "-";

    @Override
    public Usage usage() {
        return new Usage(
                        "new",
                        this,
                        "Adds a question of your own in your editor.",
                        "A template opens, and what you wrote is checked. It goes into a file of the bank that --in names, or "
                                + "of the bank 'own', which is made when it is missing. Mistakes are written into the text at their "
                                + "lines, and the editor opens again. With '-', YAML of one question or of several comes from standard "
                                + "input.")
                .text("--in", "BANK", "The bank, by name; else 'own'.")
                .text("-d --domain", "DOMAIN", "The domain in it, by id or title; else its only one.")
                .wordOrNone(STANDARD_INPUT, "Reads standard input instead of opening an editor.")
                .examples("guide new", "guide new --in queues --domain kafka", "guide new - < question.yaml");
    }

    @Override
    public int call(Given given) {
        String bank = given.text("--in").orElse(Editing.OWN_BANK);
        Optional<String> domain = given.text("--domain");
        Optional<String> from = given.text(STANDARD_INPUT);
        if (from.isEmpty()) {
            return console.print(editing.add(bank, domain));
        }
        if (!from.get().equals(STANDARD_INPUT)) {
            throw new Refusal(
                    Refusal.Kind.USAGE, "'guide new' takes no file; 'guide new - < " + from.get() + "' reads one.");
        }
        return console.print(added(bank, domain));
    }

    private EditOutcome added(String bank, Optional<String> domain) {
        try {
            return editing.add(bank, domain, input, console::printMessage);
        } catch (IOException e) {
            throw new Refusal(Refusal.Kind.NO_INPUT, "the input cannot be read: " + FailureReason.of(e) + ".");
        }
    }
}
