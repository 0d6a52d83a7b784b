package guide.cli;

import guide.app.BackgroundValue;
import guide.bank.Bank;
import guide.bank.Banks;
import guide.bank.Domain;
import guide.bank.LoadedBank;
import guide.bank.Question;
import guide.bank.UnusableFile;
import guide.text.DidYouMean;
import guide.yaml.Problem;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds banks, domains, tags and questions by what the user calls them. */
final class Library {
    private final Folders folders;
    private final Map<String, String> env;
    private final Settings settings;
    private final Console console;
    private Optional<BackgroundValue<LoadedBank>> ahead = Optional.empty();
    /** Of the bank that was given last. */
    private List<UnusableFile> leftOut = List.of();

    Library(Folders folders, Map<String, String> env, Settings settings, Console console) {
        this.folders = folders;
        this.env = env;
        this.settings = settings;
        this.console = console;
    }

    /**
     * Begins to read the bank that a command will want, on a thread of its own: looking at the command line takes about as
     * long, and most machines have a second core.
     */
    void readAhead(String... args) {
        if (named(new BankOptions()).isEmpty() && Arrays.stream(args).noneMatch(a -> a.startsWith("--b"))) {
            ahead = Optional.of(BackgroundValue.begin("bank", this::unnamed));
        }
    }

    /** What reading the banks gives, problems and all. */
    LoadedBank load(BankOptions options) {
        List<Path> named = named(options);
        if (!named.isEmpty()) {
            return Banks.read(named);
        }
        Optional<BackgroundValue<LoadedBank>> once = ahead;
        // Who reads again wants to see what has changed.
        ahead = Optional.empty();
        return once.map(BackgroundValue::get).orElseGet(this::unnamed);
    }

    /** The same, also the bundled files read once more, which {@link #load} takes as the build has read them. */
    LoadedBank check(BankOptions options) {
        List<Path> named = named(options);
        return named.isEmpty() ? Banks.bundledAnd(own()) : Banks.read(named);
    }

    private LoadedBank unnamed() {
        List<Path> own = own();
        return own.isEmpty() ? Banks.bundled() : Banks.bundledAnd(own);
    }

    private List<Path> own() {
        List<Path> own = new ArrayList<>();
        if (Files.isDirectory(folders.banks())) {
            own.add(folders.banks());
        }
        own.addAll(settings.banks());
        return own;
    }

    /** Whether a question is the program's own, so that there is no file to change. */
    boolean isBundled(BankOptions options, Question question) {
        return named(options).isEmpty() && Banks.isBundled(question.place());
    }

    /** The bank, without the files that could not be used; which these are is told. */
    Bank bank(BankOptions options) {
        LoadedBank loadedBank = load(options);
        leftOut = loadedBank.unusable();
        List<Problem> errors = loadedBank.problems().stream()
                .filter(p -> p.severity() != Problem.Severity.WARNING)
                .toList();
        errors.forEach(p -> console.tell(p.toString()));
        if (loadedBank.bank().domains().isEmpty()) {
            boolean unreadable = errors.stream().anyMatch(p -> p.severity() == Problem.Severity.UNREADABLE);
            throw new Failure(unreadable ? Exit.NO_INPUT : Exit.BAD_DATA, "that leaves no question.");
        }
        if (!errors.isEmpty()) {
            console.tell("the files above are left out; 'guide check' says more.");
        }
        return loadedBank.bank();
    }

    /** The part of a bank that the filters leave, domains without questions left out. */
    Bank filtered(Bank bank, FilterOptions filter) {
        List<Domain> named =
                filter.domains.stream().map(name -> domain(bank, name)).toList();
        filter.tags.forEach(tag -> tag(bank, tag));
        Bank chosen = new Bank(
                bank.title(),
                bank.tagline(),
                bank.domains().stream()
                        .filter(d -> named.isEmpty() || named.contains(d))
                        .toList());
        List<Domain> domains =
                only(chosen, q -> filter.tags.isEmpty() || q.tags().stream().anyMatch(filter.tags::contains));
        if (domains.isEmpty()) {
            throw new Failure(Exit.USAGE, "no question has both that domain and that tag.");
        }
        return new Bank(bank.title(), bank.tagline(), domains);
    }

    /** The questions that are wanted, by domain; domains without any are left out. */
    static List<Domain> only(Bank bank, Predicate<Question> wanted) {
        return bank.domains().stream()
                .map(d -> new Domain(
                        d.id(), d.title(), d.questions().stream().filter(wanted).toList()))
                .filter(d -> !d.questions().isEmpty())
                .toList();
    }

    /** The question that an id or number names. */
    Question question(Bank bank, String name) {
        List<Question> numbered = bank.numbered(name);
        if (numbered.size() > 1) {
            String ids =
                    String.join(" and ", numbered.stream().map(Question::id).toList());
            throw new Failure(Exit.USAGE, "number " + name + " is that of " + ids + ". Give the id.");
        }
        return bank.find(name)
                .orElseThrow(() -> missing(
                        "question",
                        name,
                        left -> left.holds(name),
                        bank.questions().map(Question::id).toList(),
                        "'guide list' shows all questions."));
    }

    private Domain domain(Bank bank, String name) {
        return bank.domainCalled(name).orElseThrow(() -> {
            List<String> ids = bank.domains().stream().map(Domain::id).toList();
            return missing(
                    "domain",
                    name,
                    left -> left.domain().id().equalsIgnoreCase(name),
                    ids,
                    "Domains: " + String.join(", ", ids) + ".");
        });
    }

    private void tag(Bank bank, String tag) {
        TreeSet<String> tags =
                new TreeSet<>(bank.questions().flatMap(q -> q.tags().stream()).toList());
        if (!tags.contains(tag)) {
            throw missing("tag", tag, left -> false, tags, "Tags: " + String.join(", ", tags) + ".");
        }
    }

    /** What is asked for is not in the bank: it is in a file that cannot be used, or nowhere. */
    private Failure missing(
            String kind, String name, Predicate<UnusableFile> holds, Iterable<String> known, String otherwise) {
        Optional<Problem> why =
                leftOut.stream().filter(holds).map(UnusableFile::why).findFirst();
        if (why.isPresent()) {
            boolean unreadable = why.get().severity() == Problem.Severity.UNREADABLE;
            return new Failure(
                    unreadable ? Exit.NO_INPUT : Exit.BAD_DATA,
                    "the " + kind + " '" + name + "' is left out with its file: " + why.get() + ".");
        }
        String hint = DidYouMean.nearest(name, known)
                .map(near -> "Did you mean '" + near + "'?")
                .orElse(otherwise);
        String orLeftOut = leftOut.isEmpty() ? "" : " It may also be in a file that is left out; see above.";
        return new Failure(Exit.USAGE, "there is no " + kind + " '" + name + "'. " + hint + orLeftOut);
    }

    private List<Path> named(BankOptions options) {
        Stream<String> names = options.banks.isEmpty()
                ? Arrays.stream(env.getOrDefault("GUIDE_BANK", "").split(java.io.File.pathSeparator))
                : options.banks.stream();
        return names.filter(n -> !n.isEmpty()).map(Library::path).toList();
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new Failure(Exit.NO_INPUT, "'" + name + "' is no file name here: " + e.getReason() + ".");
        }
    }
}
