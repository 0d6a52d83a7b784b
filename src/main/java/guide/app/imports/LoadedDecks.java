package guide.app.imports;

import guide.app.Refusal;
import guide.deck.Card;
import guide.deck.Deck;
import guide.deck.DeckFault;
import guide.deck.DeckFile;
import guide.deck.DeckReader;
import guide.deck.DeckText;
import guide.deck.ForeignReview;
import guide.deck.Loss;
import guide.deck.Losses;
import guide.text.DidYouMean;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads the files of an import, each by the reader of its format, and joins what they hold. */
final class LoadedDecks {
    /** The bytes by which a text says how it is encoded: UTF-8, or UTF-16 in either order. */
    private static final String MARKS = "\u00EF\u00BB\u00BF\u00FE\u00FF";

    private final DeckFiles files;
    private final DeckFormats formats;
    private final ImportRequest request;
    private final CardCleaner cleaner;
    private final List<String> reading = new ArrayList<>();
    private final Map<Loss.Kind, ImportReport.Placed> losses = new EnumMap<>(Loss.Kind.class);
    private final List<ForeignReview> past = new ArrayList<>();
    private final Set<String> suspended = new TreeSet<>();
    private final Map<String, Integer> filesByFormat = new TreeMap<>();
    private String title = "";

    LoadedDecks(DeckFiles files, DeckFormats formats, ImportRequest request) {
        this.files = files;
        this.formats = formats;
        this.request = request;
        this.cleaner = new CardCleaner(request);
    }

    /**
     * Reads all files of a request.
     *
     * @param cache the folder for files that are needed for a while
     */
    static LoadedDecks of(ImportRequest request, DeckFiles files, Path cache, ZoneId zone) {
        LoadedDecks decks = new LoadedDecks(files, new DeckFormats(cache, zone), request);
        Optional<Deck> bank = request.format().isEmpty() ? new OwnBank(cache).of(request, files) : Optional.empty();
        return bank.isPresent() ? decks.with(bank.get()) : decks.read();
    }

    /** Takes a bank of this program, whose sections and ids are its own. */
    LoadedDecks with(Deck bank) {
        Losses leftOut = new Losses();
        bank.cards().forEach(card -> cleaner.add(card, leftOut));
        leftOut.all().forEach(loss -> place(loss, new DeckFile("", new byte[0])));
        reading.add(request.from() + ": a bank of guide.");
        title = bank.title();
        return this;
    }

    /** Reads all files. Refuses a file that cannot be read; in a folder it is left out and named. */
    LoadedDecks read() {
        List<String> unread = new ArrayList<>();
        for (DeckFile file : files.files()) {
            if (isBlank(file.bytes())) {
                unread.add(empty(file));
                continue;
            }
            Optional<DeckReader> reader =
                    request.format().isEmpty() ? formats.of(file) : Optional.of(formats.called(request.format()));
            if (reader.isEmpty() && !files.isFolder()) {
                throw unknown(file);
            }
            try {
                reader.ifPresent(found -> take(file, found.read(file, request.options())));
            } catch (DeckFault fault) {
                if (!files.isFolder() || fault.isUsage()) {
                    throw refusal(file, fault);
                }
                unread.add(named(file, fault));
            }
        }
        if (files.isFolder()) {
            filesByFormat.forEach((format, count) -> reading.add(count + (count == 1 ? " file" : " files") + " of "
                    + format + (count == 1 ? ", a domain." : ", each of them a domain.")));
            if (files.others() > 0) {
                reading.add(files.others() + (files.others() == 1 ? " other file is" : " other files are")
                        + " passed over: no deck, by the ending of the name.");
            }
            unread.forEach(sentence -> reading.add("Left out: " + sentence));
        }
        return this;
    }

    /** Returns whether there is nothing but blanks, also behind the mark of an encoding. */
    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b > ' ' || b < 0 && MARKS.indexOf(b & 0xFF) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Says the same of an empty file, whatever its name makes of it. Refuses one that is all that was named. */
    private String empty(DeckFile file) {
        if (!files.isFolder()) {
            throw new Refusal(
                    Refusal.Kind.BAD_DATA,
                    file.name() + " is empty. Save or export the deck again; nothing was imported.");
        }
        return file.name() + " is empty.";
    }

    private Refusal unknown(DeckFile file) {
        String other = DeckText.otherKind(file);
        return new Refusal(
                Refusal.Kind.BAD_DATA,
                file.name()
                        + (other.isEmpty()
                                ? " is of no format that guide knows; --format takes "
                                        + String.join(", ", formats.words()) + "."
                                : " is " + other + DeckText.NO_DECK));
    }

    private static Refusal refusal(DeckFile file, DeckFault fault) {
        return new Refusal(
                fault.isUsage() ? Refusal.Kind.USAGE : Refusal.Kind.BAD_DATA,
                named(file, fault) + " Nothing was imported.");
    }

    private static String named(DeckFile file, DeckFault fault) {
        String sentence = fault.sentence();
        boolean isVerb = sentence.matches("(?s)(is|has|holds|was|cannot|does|ends|begins|columns) .*");
        String whole = file.name() + (isVerb ? " " : ": ") + sentence;
        return whole.endsWith(".") ? whole : DidYouMean.sentence(whole);
    }

    private void take(DeckFile file, Deck deck) {
        if (deck.cards().isEmpty() && files.isFolder()) {
            return;
        }
        if (!files.isFolder()) {
            String found = deck.found().isEmpty() ? "." : "; its questions are " + deck.found() + ".";
            reading.add(file.name() + ": " + deck.format() + found);
            title = deck.title();
        }
        filesByFormat.merge(deck.format(), 1, Integer::sum);
        Losses leftOut = new Losses();
        String part = deck.title().isEmpty() ? file.stem() : deck.title();
        for (Card card : deck.cards()) {
            // Two files of a folder may tell their cards by the same keys.
            Card whole =
                    files.isFolder() && !card.key().isEmpty() ? card.withKey(file.name() + "#" + card.key()) : card;
            cleaner.add(files.isFolder() ? whole.inSection(part) : whole, leftOut);
        }
        leftOut.all().forEach(loss -> place(loss, file));
        deck.losses().forEach(loss -> place(loss, file));
        String within = files.isFolder() ? file.name() + "#" : "";
        deck.suspended().forEach(key -> suspended.add(within + key));
        deck.past()
                .forEach(review -> past.add(new ForeignReview(
                        within + review.key(), within + review.id(), review.time(), review.grade(), review.millis())));
    }

    private void place(Loss loss, DeckFile file) {
        losses.merge(
                loss.kind(),
                new ImportReport.Placed(loss, files.isFolder() ? file.name() : ""),
                (first, next) -> new ImportReport.Placed(first.loss().plus(next.loss()), first.file()));
    }

    List<Card> cards() {
        return cleaner.cards();
    }

    CardCleaner cleaner() {
        return cleaner;
    }

    List<String> reading() {
        return reading;
    }

    List<ForeignReview> past() {
        return past;
    }

    /** Returns the keys of the cards that the other program does not ask any more. */
    Set<String> suspended() {
        return suspended;
    }

    /** Returns what the deck calls itself; empty if it does not, and for a folder. */
    String title() {
        return title;
    }

    List<ImportReport.Placed> losses() {
        return List.copyOf(losses.values());
    }
}
