package guide.app.imports;

import guide.app.Folders;
import guide.app.Library;
import guide.app.QuestionTitle;
import guide.app.Records;
import guide.app.Refusal;
import guide.app.StudyClock;
import guide.bank.Banks;
import guide.bank.Domain;
import guide.bank.Question;
import guide.bank.Sources;
import guide.deck.Card;
import guide.journal.disk.Disk;
import guide.journal.disk.RealDisk;
import guide.study.ReviewState;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes a bank of a deck, or brings it up to date with the deck's next version. */
public final class Importer {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /** Another deck that happens to have the same name shares fewer questions with the first. */
    private static final double SAME_DECK = 0.2;

    private static final int SHOWN = 3;

    private final Folders folders;
    private final Library library;
    private final Records records;
    private final ImportDisk disk;

    /** Imports into the banks of these folders. */
    public Importer(Folders folders, Library library, Records records) {
        this(folders, library, records, ImportDisk.REAL);
    }

    Importer(Folders folders, Library library, Records records, ImportDisk disk) {
        this.folders = folders;
        this.library = library;
        this.records = records;
        this.disk = disk;
    }

    /** Returns the words that name the formats on the command line. */
    public static List<String> formats() {
        return new DeckFormats(Path.of(""), ZoneOffset.UTC).words();
    }

    /**
     * Imports what the user wants. What is refused changes nothing.
     *
     * @param in standard input, for a request that names it
     */
    public ImportReport run(ImportRequest request, InputStream in, StudyClock clock) {
        DeckFiles files = DeckFiles.read(request.from(), in);
        String name = name(request, files, takenNames());
        LoadedDecks decks = read(request, files, clock);
        Path banks = folders.banks();
        BankPlace place = new BankPlace(disk, banks, folders.importedBefore(), name);
        if (decks.cards().isEmpty()) {
            LastImport none = new LastImport(Optional.empty(), List.of(), Map.of());
            return report(name, decks, List.of(), List.of(), none, Optional.empty(), List.of(), false, place);
        }
        if (request.isTrial()) {
            return bring(request, name, files, decks, place, clock);
        }
        try {
            disk.createFolder(banks);
            disk.createFolder(folders.state());
            try (Disk.Hold hold = new RealDisk().lock(folders.state().resolve("import.lock"), PATIENCE)) {
                if (!hold.isHeld()) {
                    throw new Refusal(Refusal.Kind.BUSY, "another import is at work; try again when it is done.");
                }
                place.recover();
                return bring(request, name, files, decks, place, clock);
            }
        } catch (IOException e) {
            throw BankWriting.notWritten(banks, e, "Nothing was changed.");
        }
    }

    private LoadedDecks read(ImportRequest request, DeckFiles files, StudyClock clock) {
        try {
            return LoadedDecks.of(request, files, folders.readyCache(), clock.zone());
        } catch (UncheckedIOException e) {
            // The file is in memory; what a reader writes for a while is in the cache folder.
            throw BankWriting.notWritten(folders.readyCache(), new IOException(e), "Nothing was imported.");
        }
    }

    /** Returns the domains that --domain would take rather than a bank of their name. */
    private Set<String> takenNames() {
        return library.everything().bank().domains().stream()
                .filter(domain -> domain.bank().isMain())
                .map(Domain::id)
                .collect(Collectors.toSet());
    }

    private static String name(ImportRequest request, DeckFiles files, Set<String> taken) {
        String byDefault = taken.contains(files.name()) ? files.name() + "-deck" : files.name();
        String name = request.name().isEmpty() ? byDefault : request.name();
        if (name.isEmpty()) {
            throw new Refusal(Refusal.Kind.USAGE, "the bank needs a name; give --as NAME, such as --as queues.");
        }
        if (!Slug.of(name).equals(name)) {
            throw new Refusal(
                    Refusal.Kind.USAGE,
                    "a bank's name takes a-z, 0-9 and '-', such as '"
                            + (Slug.of(name).isEmpty() ? "queues" : Slug.of(name)) + "', not '" + name + "'.");
        }
        if (name.equals(Sources.BUNDLED)) {
            throw new Refusal(
                    Refusal.Kind.USAGE,
                    "the bank that comes with the program has this name. Give the bank another name with --as.");
        }
        if (taken.contains(name)) {
            throw new Refusal(
                    Refusal.Kind.USAGE,
                    "'" + name + "' is a domain already. Give the bank another name with --as, such as " + name
                            + "-deck.");
        }
        return name;
    }

    private ImportReport bring(
            ImportRequest request, String name, DeckFiles files, LoadedDecks decks, BankPlace place, StudyClock clock) {
        LastImport last = LastImport.of(name, place.folder(), folders.removedBanks());
        Optional<Register> before = last.register();
        List<KnownQuestion> known = last.known();
        Identity identity = new Identity(known, decks.cards(), last::texts, request.isStrict());
        List<MatchedCard> found = identity.matches();
        List<KnownQuestion> gone = identity.gone();
        refuseAnotherDeck(request, name, files, before, found);
        Set<String> taken = library.everything()
                .bank()
                .questions()
                .map(Question::id)
                .filter(id -> before.isEmpty() || !last.questions().containsKey(id))
                .collect(Collectors.toCollection(HashSet::new));
        known.forEach(one -> taken.add(one.id()));
        List<MatchedCard> matches = new NewIds(name, taken).given(found);
        try {
            BankWriting writing = new BankWriting(place, before);
            List<String> changed = writing.changedByHand();
            if (!changed.isEmpty() && !request.isForced()) {
                throw new Refusal(
                        Refusal.Kind.USAGE,
                        String.join(", ", changed) + " in " + place.folder()
                                + " was changed by hand since it was imported, and an import writes it anew."
                                + " 'guide edit' keeps changes through imports; --force gives these up"
                                + " (the folder as it is will be kept in " + folders.importedBefore() + ").");
            }
            List<String> own = List.copyOf(writing.own());
            boolean isWritten = false;
            if (!request.isTrial()) {
                String title = decks.title().isEmpty() ? name : decks.title();
                LocalDateTime now = LocalDateTime.ofInstant(clock.clock().instant(), clock.zone());
                isWritten = writing.write(
                        files.source(),
                        BankText.of(name, title, matches),
                        after(matches, gone),
                        clock.clock().instant(),
                        STAMP.format(now));
                Banks.tidy(folders.banksRead());
            }
            Optional<ImportReport.History> history = request.takesHistory() && !request.isTrial()
                    ? Optional.of(new PastAnswers(records, folders.readyCache())
                            .take(
                                    name,
                                    decks.past(),
                                    decks.suspended(),
                                    idsByKey(matches),
                                    clock.clock().millis()))
                    : Optional.empty();
            List<KnownQuestion> newlyGone =
                    gone.stream().filter(one -> !one.isGone()).toList();
            if (before.isEmpty() && files.isNamed()) {
                sayTwice(name, files, decks);
            }
            return report(name, decks, matches, newlyGone, last, history, own, isWritten, place);
        } catch (IOException e) {
            throw BankWriting.notWritten(place.folder(), e, "Nothing was changed.");
        }
    }

    private void refuseAnotherDeck(
            ImportRequest request, String name, DeckFiles files, Optional<Register> before, List<MatchedCard> found) {
        if (before.isEmpty()
                || !request.name().isEmpty()
                || before.get().source().equals(files.source())) {
            return;
        }
        long there = before.get().known().stream().filter(one -> !one.isGone()).count();
        long again = found.stream()
                .filter(match -> match.kind() != MatchedCard.Kind.NEW)
                .count();
        if (again < SAME_DECK * Math.min(there, found.size())) {
            throw new Refusal(
                    Refusal.Kind.USAGE,
                    "the bank '" + name + "' was imported from " + before.get().source()
                            + ", and this is another deck. Give it a name with --as, or '--as " + name
                            + "' to put it in that bank's place.");
        }
    }

    /** Says that the same deck is a bank already, whose questions are then asked twice. */
    private void sayTwice(String name, DeckFiles files, LoadedDecks decks) {
        library.ownBanks().folders().forEach((bank, folder) -> {
            if (!bank.equals(name)
                    && Register.readable(folder).map(Register::source).equals(Optional.of(files.source()))) {
                decks.reading().add("The bank '" + bank + "' is of the same deck, so all is asked twice.");
            }
        });
    }

    private static List<KnownQuestion> after(List<MatchedCard> matches, List<KnownQuestion> gone) {
        List<KnownQuestion> after = new ArrayList<>();
        for (MatchedCard match : matches) {
            Card card = match.card();
            after.add(new KnownQuestion(
                    match.id(),
                    card.key(),
                    card.section(),
                    CardText.questionHash(card.question(), card.context()),
                    CardText.answerHash(card.answer()),
                    CardText.contentHash(card),
                    false));
        }
        gone.forEach(one -> after.add(one.gone()));
        return after;
    }

    private static Map<String, String> idsByKey(List<MatchedCard> matches) {
        Map<String, String> ids = new HashMap<>();
        for (MatchedCard match : matches) {
            if (!match.card().key().isEmpty()) {
                ids.put(match.card().key(), match.id());
            }
        }
        return ids;
    }

    private ImportReport report(
            String name,
            LoadedDecks decks,
            List<MatchedCard> matches,
            List<KnownQuestion> gone,
            LastImport last,
            Optional<ImportReport.History> history,
            List<String> own,
            boolean isWritten,
            BankPlace place) {
        int reviews = gone.stream()
                .flatMap(one -> records.progress().reviewState(one.id()).stream())
                .mapToInt(ReviewState::reviews)
                .sum();
        List<Question> first =
                matches.stream().limit(SHOWN).map(BankText::question).toList();
        return new ImportReport(
                name,
                decks.reading(),
                ImportReport.Count.of(matches),
                decks.cleaner().withPoints(),
                decks.cleaner().unanswered(),
                decks.losses(),
                matches.stream()
                        .filter(match -> match.kind() == MatchedCard.Kind.REWORDED)
                        .map(match -> new ImportReport.Reworded(
                                last.asked(match.id()),
                                QuestionTitle.of(BankText.question(match)).plain()))
                        .toList(),
                gone.stream().map(one -> last.asked(one.id())).toList(),
                reviews,
                history,
                own,
                isWritten,
                place.folder(),
                first);
    }
}
