package guide.app.imports;

import guide.app.Folders;
import guide.app.Refusal;
import guide.bank.Bank;
import guide.bank.Banks;
import guide.bank.Domain;
import guide.bank.LoadedBank;
import guide.bank.Question;
import guide.deck.Card;
import guide.deck.Deck;
import guide.deck.DeckFault;
import guide.deck.DeckFile;
import guide.deck.ScratchFolder;
import guide.deck.ZipArchive;
import guide.yaml.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A bank of this program as a deck: a folder of its files, such a folder in a ZIP archive, or one file. Ids stay. */
final class OwnBank {
    private static final int MOST_FILES = 1000;
    private static final int LARGEST = 64 << 20;

    private final Path cache;

    /** @param cache the folder for what is unpacked for a while */
    OwnBank(Path cache) {
        this.cache = cache;
    }

    /** Returns the bank that the files are; empty if they are none. Refuses a bank with mistakes. */
    Optional<Deck> of(ImportRequest request, DeckFiles files) {
        boolean isYaml = request.from().endsWith(".yaml") || request.from().endsWith(".yml");
        if (files.isFolder() || isYaml) {
            return read(Folders.typed(request.from()), request.from());
        }
        try {
            return in(files.files().get(0));
        } catch (IOException e) {
            throw BankWriting.notWritten(cache, e, "Nothing was changed.");
        }
    }

    private Optional<Deck> in(DeckFile file) throws IOException {
        if (!ZipArchive.isOne(file)) {
            return Optional.empty();
        }
        try (ScratchFolder scratch = ScratchFolder.in(cache)) {
            return unpack(file, scratch) ? read(scratch.path(), file.name()) : Optional.empty();
        } catch (DeckFault e) {
            // Another archive, or a damaged one: the readers of other formats say so.
            return Optional.empty();
        }
    }

    /** Unpacks the YAML files, whatever folder they claim to be in. */
    private static boolean unpack(DeckFile file, ScratchFolder folder) throws IOException {
        int files = 0;
        int left = LARGEST;
        try (ZipArchive zip = ZipArchive.open(file, folder)) {
            for (String path : zip.names()) {
                String name = path.substring(path.lastIndexOf('/') + 1);
                if (!name.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,100}\\.ya?ml")) {
                    continue;
                }
                byte[] bytes = zip.bytes(path, left + 1).orElse(new byte[0]);
                left -= bytes.length;
                if (left < 0 || ++files > MOST_FILES) {
                    throw new Refusal(
                            Refusal.Kind.BAD_DATA,
                            file.name() + " holds more than " + (LARGEST >> 20) + " MB or " + MOST_FILES
                                    + " files. Nothing was imported.");
                }
                Files.write(folder.path().resolve(name), bytes);
            }
        }
        return files > 0;
    }

    private static Optional<Deck> read(Path path, String name) {
        LoadedBank loaded = Banks.read(List.of(path));
        Bank bank = loaded.bank();
        if (bank.domains().isEmpty() && !Files.exists(path.resolve("guide.yaml"))) {
            return Optional.empty();
        }
        Optional<Problem> error =
                loaded.problems().stream().filter(p -> !p.isWarning()).findFirst();
        if (error.isPresent()) {
            throw new Refusal(
                    Refusal.Kind.BAD_DATA,
                    name + " is a bank with mistakes: " + error.get().message() + " (line "
                            + error.get().place().line() + "). 'guide check' lists all. Nothing was imported.");
        }
        List<Card> cards = new ArrayList<>();
        for (Domain domain : bank.domains()) {
            for (Question question : domain.questions()) {
                cards.add(card(domain, question));
            }
        }
        return Optional.of(new Deck("guide", bank.title(), cards, List.of()));
    }

    private static Card card(Domain domain, Question question) {
        return new Card(
                question.id(),
                question.id(),
                domain.title(),
                question.text(),
                question.context(),
                question.answer(),
                question.points(),
                false,
                false,
                question.notes(),
                question.tags(),
                question.sources(),
                question.time().givenMinutes(),
                question.place().line(),
                Optional.of(question));
    }
}
