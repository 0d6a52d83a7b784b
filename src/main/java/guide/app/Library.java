package guide.app;

import guide.bank.Bank;
import guide.bank.Banks;
import guide.bank.Domain;
import guide.bank.LeftOut;
import guide.bank.LeftOutWords;
import guide.bank.LoadedBank;
import guide.bank.Question;
import guide.bank.Sources;
import guide.bank.amend.AmendedBank;
import guide.bank.amend.Amendments;
import guide.text.DidYouMean;
import guide.yaml.Problem;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds banks, domains, tags and questions by what the user calls them. */
public final class Library {
    private static final String NO_QUESTION =
            "there is no question: all banks are off, or empty. 'guide banks' lists them.";

    private static final String ONLY_ERRORS =
            "that leaves no question. Correct what is named above; 'guide check' says whether all is right then.";

    /** The file that an importer keeps beside the files that it writes. */
    public static final String REGISTER = "import.json";

    private final Folders folders;
    private final Map<String, String> env;
    private final Settings settings;
    private final Consumer<String> messages;
    private Optional<BackgroundValue<AmendedBank>> ahead = Optional.empty();
    /** The files and questions that could not be used of the bank that was given last. */
    private List<LeftOut> leftOut = List.of();

    private Optional<String> complaint = Optional.empty();

    /**
     * Finds banks in these folders and where the settings and the environment say.
     *
     * @param messages takes sentences for the user, since only a face knows where they can be seen
     */
    public Library(Folders folders, Map<String, String> env, Settings settings, Consumer<String> messages) {
        this.folders = folders;
        this.env = env;
        this.settings = settings;
        this.messages = messages;
    }

    /**
     * Begins to read the bank on a thread of its own, for when no bank is named: looking at the command line takes about as
     * long, and most machines have a second core.
     */
    public void readAhead() {
        if (paths(Selection.ALL).isEmpty()) {
            ahead = Optional.of(BackgroundValue.begin("bank", this::unnamed));
        }
    }

    /** Reads the banks, and returns them with all that is wrong with them, as the user has amended them. */
    public LoadedBank load(Selection selection) {
        return amended(selection).loaded();
    }

    private AmendedBank amended(Selection selection) {
        List<Path> named = paths(selection);
        if (!named.isEmpty()) {
            return amended(Banks.read(sources(named)));
        }
        Optional<BackgroundValue<AmendedBank>> once = ahead;
        // A second reading is to see what has changed.
        ahead = Optional.empty();
        return once.map(BackgroundValue::get).orElseGet(this::unnamed);
    }

    /** Returns the banks as their files have them, without what the user has amended. */
    public LoadedBank unamended(Selection selection) {
        return Banks.read(sources(paths(selection)));
    }

    /**
     * Reads every file of the user anew, also one that is known from an earlier start. Files that are named are taken as they
     * are.
     */
    public AmendedBank check(Selection selection) {
        List<Path> named = paths(selection);
        List<Path> amending = named.stream().filter(CheckedAmendments::isOne).toList();
        List<Path> banks =
                named.stream().filter(file -> !amending.contains(file)).toList();
        if (named.isEmpty()) {
            return amended(Banks.readAnew(sources(named)));
        }
        LoadedBank loadedBank = banks.isEmpty() ? Banks.read(List.of()) : Banks.readAnew(sources(banks));
        return amending.isEmpty()
                ? new AmendedBank(loadedBank, List.of())
                : new CheckedAmendments(everything()).with(loadedBank, amending);
    }

    private AmendedBank unnamed() {
        return amended(Banks.read(sources(List.of())));
    }

    private AmendedBank amended(LoadedBank loadedBank) {
        Path file = folders.amendments();
        return Files.exists(file) ? Amendments.read(file).applied(loadedBank) : new AmendedBank(loadedBank, List.of());
    }

    /** Returns these files and folders, or else all banks that are on. */
    private Sources sources(List<Path> named) {
        boolean all = named.isEmpty();
        Set<String> off = all ? ownBanks().off() : Set.of();
        List<Path> others = all ? settings.banks() : named;
        return new Sources(all, Optional.of(folders.banks()), others, off, Optional.of(folders.banksRead()));
    }

    /** Returns where the user's own banks are, and which are off. */
    public OwnBanks ownBanks() {
        return new OwnBanks(folders);
    }

    /** Returns the bundled bank and all of the user's own, also those that are off. */
    public LoadedBank everything() {
        return Banks.read(new Sources(
                true, Optional.of(folders.banks()), settings.banks(), Set.of(), Optional.of(folders.banksRead())));
    }

    /**
     * Returns whether a question is written in a file of the user's own: neither in one that comes with the program, nor in
     * one that an importer writes anew.
     */
    public boolean isOwn(Selection selection, Question question) {
        boolean isBundled = paths(selection).isEmpty() && Banks.isBundled(question.place());
        return !isBundled && !Files.exists(Path.of(question.place().file()).resolveSibling(REGISTER));
    }

    /**
     * Returns the bank without the files that could not be used, and reports those. Refuses a bank that has no question left,
     * with {@code NO_INPUT} or {@code BAD_DATA}.
     */
    public Bank bank(Selection selection) {
        AmendedBank amended = amended(selection);
        Bank bank = usable(amended.loaded());
        if (!amended.standings().isEmpty()) {
            Optional<String> news = new OutdatedAmendments(folders).news(amended.standings());
            news.ifPresent(messages);
            complaint = complaint.or(() -> news);
        }
        return bank;
    }

    /** Returns the same bank for a command whose messages no user sees: a sentence that is said once is not spent on it. */
    public Bank glance(Selection selection) {
        return usable(amended(selection).loaded());
    }

    private Bank usable(LoadedBank loadedBank) {
        leftOut = loadedBank.leftOut();
        List<Problem> errors =
                loadedBank.problems().stream().filter(p -> !p.isWarning()).toList();
        complaint = Optional.empty();
        boolean isEmpty = loadedBank.bank().domains().isEmpty();
        if (isEmpty || !errors.isEmpty()) {
            LeftOutWords words = new LeftOutWords(errors, leftOut);
            (isEmpty ? words.errorLines() : words.lines()).forEach(messages);
            complaint = words.brief();
        }
        if (isEmpty) {
            throw refusal(errors, errors.isEmpty() ? NO_QUESTION : ONLY_ERRORS);
        }
        return loadedBank.bank();
    }

    /** Returns what is left out of the bank that was given last, for a screen that hides messages; empty if all is in it. */
    public Optional<String> complaint() {
        return complaint;
    }

    /** Returns the selected part of the bank, as {@link #bank} and {@link #filtered} do. */
    public Bank selected(Selection selection) {
        return filtered(bank(selection), selection);
    }

    /** Returns the part of a bank that the selection leaves, without domains that have no question. Refuses unknown names. */
    public Bank filtered(Bank bank, Selection selection) {
        List<Domain> named = selection.domains().stream()
                .flatMap(name -> domains(bank, name).stream())
                .toList();
        selection.tags().forEach(tag -> tag(bank, tag));
        Stream<Domain> chosen = bank.domains().stream().filter(d -> named.isEmpty() || named.contains(d));
        List<Domain> domains = only(
                chosen, q -> selection.tags().isEmpty() || q.tags().stream().anyMatch(selection.tags()::contains));
        if (domains.isEmpty()) {
            throw new Refusal(Refusal.Kind.USAGE, "no question has both that domain and that tag.");
        }
        return new Bank(bank.title(), bank.tagline(), domains);
    }

    /** Returns the questions that are wanted, by domain; domains without any are left out. */
    public static List<Domain> only(Stream<Domain> domains, Predicate<Question> wanted) {
        return domains.map(d -> d.with(d.questions().stream().filter(wanted).toList()))
                .filter(d -> !d.questions().isEmpty())
                .toList();
    }

    /** Returns the question that an id or number names. Refuses an unknown id, and a number of several questions. */
    public Question question(Bank bank, String name) {
        List<Question> numbered = bank.numbered(name);
        if (numbered.size() > 1) {
            String ids = Words.all(numbered.stream().map(Question::id).toList());
            throw new Refusal(Refusal.Kind.USAGE, "number " + name + " is that of " + ids + ". Give the id.");
        }
        return bank.find(name)
                .orElseThrow(() -> missing(
                        "question",
                        name,
                        left -> left.holds(name),
                        bank.questions().map(Question::id).toList(),
                        "'guide list' shows all questions."));
    }

    /** Returns why the question of this id or number is left out of the bank that was given last; empty where it is not. */
    public Optional<Problem> whyLeftOut(String name) {
        return leftOut.stream()
                .filter(left -> left.holds(name))
                .map(LeftOut::why)
                .findFirst();
    }

    private List<Domain> domains(Bank bank, String name) {
        List<Domain> called = bank.domainsCalled(name);
        if (!called.isEmpty()) {
            return called;
        }
        if (ownBanks().off().contains(name)) {
            throw new Refusal(
                    Refusal.Kind.USAGE,
                    "the bank '" + name + "' is off. 'guide banks --on " + name + "' turns it on, '--bank " + name
                            + "' takes it alone.");
        }
        List<String> ids = bank.domains().stream().map(Domain::id).toList();
        throw missing(
                "domain",
                name,
                left -> left.domain().id().equalsIgnoreCase(name),
                ids,
                "Domains: " + String.join(", ", ids) + ".");
    }

    private void tag(Bank bank, String tag) {
        List<String> tags = bank.tags();
        if (!tags.contains(tag)) {
            throw missing("tag", tag, left -> false, tags, "Tags: " + String.join(", ", tags) + ".");
        }
    }

    /** Says that something is not in the bank: it is in a file that cannot be used, or nowhere. */
    private Refusal missing(
            String kind, String name, Predicate<LeftOut> holds, Collection<String> known, String otherwise) {
        Optional<LeftOut> left = leftOut.stream().filter(holds).findFirst();
        if (left.isPresent()) {
            Problem why = left.get().why();
            String file = left.get().isFile() ? " with its file" : "";
            return refusal(List.of(why), "the " + kind + " '" + name + "' is left out" + file + ": " + why.sentence());
        }
        String hint = DidYouMean.nearest(name, known)
                .map(near -> "Did you mean '" + near + "'?")
                .orElse(otherwise);
        String orLeftOut = leftOut.isEmpty() ? "" : " It may also be among what is left out; see above.";
        return new Refusal(Refusal.Kind.USAGE, "there is no " + kind + " '" + name + "'. " + hint + orLeftOut);
    }

    private static Refusal refusal(List<Problem> errors, String sentence) {
        boolean unreadable = errors.stream().anyMatch(p -> p.severity() == Problem.Severity.UNREADABLE);
        return new Refusal(unreadable ? Refusal.Kind.NO_INPUT : Refusal.Kind.BAD_DATA, sentence);
    }

    private List<Path> paths(Selection selection) {
        Stream<String> names = selection.banks().isEmpty()
                ? Arrays.stream(env.getOrDefault("GUIDE_BANK", "").split(File.pathSeparator))
                : selection.banks().stream();
        return names.filter(n -> !n.isEmpty()).map(this::path).toList();
    }

    /** Returns the file or folder of this name, or else the user's own bank that is called so, on or off. */
    private Path path(String name) {
        Path typed = Folders.typed(name);
        return Files.exists(typed) ? typed : ownBanks().folder(name).orElse(typed);
    }
}
