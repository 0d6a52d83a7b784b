package guide.app.edit;

import guide.app.Library;
import guide.app.Refusal;
import guide.bank.Bank;
import guide.bank.Domain;
import guide.bank.IdSyntax;
import guide.bank.Sources;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where a new question goes.
 *
 * @param bank the bank's name
 * @param domain the domain's id within it
 * @param title the domain's title, for a file that is not there yet
 * @param file the file
 */
record NewPlace(String bank, String domain, String title, Path file) {
    /** The bank of those who name none. */
    static final String OWN = "own";

    /**
     * Finds the place.
     *
     * @param banks the folder of the user's own banks
     * @param everything all banks
     * @param domain an id or a title; empty for the only domain of the bank, or one that is called as the bank
     */
    static NewPlace of(Path banks, Library library, Bank everything, String bank, Optional<String> domain) {
        if (!IdSyntax.isWord(bank)) {
            String better = IdSyntax.toWord(bank);
            throw new Refusal(
                    Refusal.Kind.USAGE,
                    "a bank's name takes a-z, 0-9 and '-'" + (better.isEmpty() ? "." : ", such as '" + better + "'."));
        }
        if (bank.equals(Sources.BUNDLED)) {
            throw new Refusal(
                    Refusal.Kind.USAGE,
                    "the bundled bank comes with the program; 'guide edit ID' amends its questions, and new ones go into a"
                            + " bank of your own, such as --in " + OWN + ".");
        }
        Path folder = library.ownBanks().folder(bank).orElse(banks.resolve(bank));
        if (Files.exists(folder.resolve(Library.REGISTER))) {
            throw new Refusal(
                    Refusal.Kind.USAGE,
                    "the bank '" + bank + "' was imported, and its next import writes its files anew. Name another one"
                            + " with --in, such as --in " + OWN + ".");
        }
        List<Domain> there = everything.domains().stream()
                .filter(d -> d.bank().word().equals(bank))
                .toList();
        String wanted = domain.orElse(there.size() == 1 ? there.get(0).id() : bank);
        Optional<Domain> known = there.stream()
                .filter(d -> d.id().equals(wanted)
                        || d.id().equals(bank + "/" + wanted)
                        || d.title().equalsIgnoreCase(wanted))
                .findFirst();
        String id = known.map(Domain::id).orElse(IdSyntax.toWord(wanted));
        String within = id.startsWith(bank + "/") ? id.substring(bank.length() + 1) : id;
        if (within.isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.USAGE, "a domain's id takes a-z, 0-9 and '-', so --domain needs one of these.");
        }
        Path file =
                known.map(d -> Path.of(d.questions().get(0).place().file())).orElse(folder.resolve(within + ".yaml"));
        return new NewPlace(bank, within, known.map(Domain::title).orElse(wanted), file);
    }
}
