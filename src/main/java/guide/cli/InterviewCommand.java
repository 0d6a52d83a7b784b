package guide.cli;

import guide.app.AppContext;
import guide.app.Folders;
import guide.app.Library;
import guide.app.Records;
import guide.app.Refusal;
import guide.app.Selection;
import guide.app.interview.BlankSheet;
import guide.app.interview.ExportFile;
import guide.app.interview.InterviewMarkdown;
import guide.app.interview.InterviewStart;
import guide.app.interview.ScorecardWords;
import guide.app.interview.StoredFiles;
import guide.bank.Bank;
import guide.bank.Question;
import guide.cli.json.InterviewJson;
import guide.cli.json.Json;
import guide.plain.ScorecardReport;
import guide.study.Progress;
import guide.study.interview.InterviewChoice;
import guide.study.interview.PastInterview;
import guide.study.interview.Scorecard;
import guide.tui.ReturnPath;
import guide.tui.interview.BeginScreen;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Holds mock interviews, and shows their scorecards. */
record InterviewCommand(
        Library library, Records records, Folders folders, Console console, FullScreen fullScreen, LineMode lineMode)
        implements Command {
    /** Stands for the last interview, and for standard output. */
    private static final String LAST = "last";

    private static final String OUTPUT = "-";
    private static final String EXPORT = "--export";
    private static final String NONE = "no interview yet; 'guide interview' holds one.";

    @Override
    public Usage usage() {
        return new Usage(
                        "interview",
                        this,
                        "Holds a mock interview: a clock, follow-ups, and a scorecard.",
                        "Follow-ups come before any answer shows. First comes a question to warm up, last one that is asked "
                                + "as a whole, and between them the domains in turn. Each question is saved before the next one shows; "
                                + "one that broke off can go on for two hours.")
                .selection()
                .mouse()
                .number("-m --minutes", "M", 1, "How long it takes, in minutes; 30 if not given. Nothing is cut off.")
                .number(
                        "-n --questions",
                        "N",
                        1,
                        "At most so many questions; without --minutes for as long as they take.")
                .number("--seed", "S", 0, "Draws the questions: the same seed on the same day brings the same ones.")
                .flag("-p --plain", "Line by line, without a full screen; also for screen readers.")
                .flag("-l --list", "The interviews so far.")
                .textOr(
                        LAST,
                        "-s --show",
                        "N|EVENT",
                        "The scorecard of an interview: its number in the list, or the last one.")
                .textOr(
                        OUTPUT,
                        "-e " + EXPORT,
                        "FILE",
                        "The scorecard of --show, or of the last interview, as Markdown, to a file or to standard output.")
                .flag("--blank", "With --export: a sheet for a person who asks you the questions of a new interview.")
                .flag("--json", "With --list an array, with --show one object.")
                .examples(
                        "guide interview --minutes 15",
                        "guide interview --show",
                        "guide interview --export --blank | lp");
    }

    @Override
    public int call(Given given) {
        refuseTwoAtOnce(given);
        Selection selection = given.selection();
        Bank bank = library.bank(selection);
        Progress progress = records.progress();
        if (given.has("--blank")) {
            return written(given, sheet(given, library.filtered(bank, selection), progress));
        }
        if (given.text("--show").isPresent() || given.text(EXPORT).isPresent()) {
            return scorecard(given, bank, progress);
        }
        if (given.has("--list") || given.has("--json")) {
            return listed(given, bank, progress);
        }
        InterviewChoice.Limits limits = limits(given, progress);
        List<Question> chosen = chosen(library.filtered(bank, selection), progress, limits);
        Function<AppContext, InterviewStart> start = context ->
                new InterviewStart(context, StoredFiles.of(folders.state(), Path.of("")), progress, limits, chosen);
        records.prepare();
        Optional<Integer> status = given.has("--plain")
                ? Optional.empty()
                : fullScreen.run(
                        given,
                        LineMode.INSTEAD,
                        bank,
                        selection,
                        context -> BeginScreen.of(start.apply(context), ReturnPath.OUT));
        return status.orElseGet(() -> lineMode.interview(bank, selection, start));
    }

    private static void refuseTwoAtOnce(Given given) {
        Optional<String> export = given.text(EXPORT);
        boolean isExported = export.isPresent() || given.has("--blank");
        List<String> wanted = new ArrayList<>();
        if (given.has("--list")) {
            wanted.add("--list");
        }
        if (given.text("--show").isPresent() && export.isEmpty()) {
            wanted.add("--show");
        }
        if (isExported) {
            wanted.add(EXPORT);
        }
        if (wanted.size() > 1 || given.has("--json") && isExported) {
            String two = wanted.size() > 1 ? String.join("' and '", wanted) : "--json' and '--export";
            throw new Refusal(Refusal.Kind.USAGE, "'" + two + "' do not go together; give one of them.");
        }
        if (export.filter(String::isBlank).isPresent()) {
            throw new Refusal(Refusal.Kind.USAGE, "'--export' needs the name of a file, or none for standard output.");
        }
    }

    private InterviewChoice.Limits limits(Given given, Progress progress) {
        Optional<Integer> minutes = given.number("--minutes");
        Optional<Integer> questions = given.number("--questions");
        Optional<Integer> most =
                minutes.or(() -> questions.isPresent() ? Optional.empty() : Optional.of(InterviewStart.USUAL_MINUTES));
        return new InterviewChoice.Limits(
                most,
                questions,
                given.number("--seed")
                        .map(Integer::longValue)
                        .orElseGet(() -> InterviewChoice.seed(progress, records.today())));
    }

    private List<Question> chosen(Bank bank, Progress progress, InterviewChoice.Limits limits) {
        return InterviewChoice.of(bank.domains(), progress, records.today(), limits);
    }

    private List<String> sheet(Given given, Bank bank, Progress progress) {
        InterviewChoice.Limits limits = limits(given, progress);
        List<Question> chosen = chosen(bank, progress, limits);
        if (chosen.isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.USAGE,
                    "there is nothing new to ask today: every question was answered today, or is suspended.");
        }
        double time = chosen.stream().mapToDouble(InterviewChoice::minutes).sum();
        return BlankSheet.of(chosen, bank, (int) Math.ceil(time), command(given, limits.seed()));
    }

    /** Returns the command that asks the same questions on this day. */
    private static String command(Given given, long drawn) {
        StringBuilder command = new StringBuilder("guide interview --seed " + drawn);
        given.number("--minutes").ifPresent(m -> command.append(" --minutes ").append(m));
        given.number("--questions")
                .ifPresent(n -> command.append(" --questions ").append(n));
        Selection selection = given.selection();
        selection
                .banks()
                .forEach(bank -> command.append(" --bank '").append(bank).append('\''));
        selection
                .domains()
                .forEach(domain -> command.append(" --domain '").append(domain).append('\''));
        selection.tags().forEach(tag -> command.append(" --tag '").append(tag).append('\''));
        return command.toString();
    }

    private int listed(Given given, Bank bank, Progress progress) {
        List<Scorecard> all = PastInterview.held(progress).stream()
                .map(past -> Scorecard.of(past, bank, progress))
                .toList();
        if (given.has("--json")) {
            Json.print(all.stream().map(InterviewJson::row), console::print);
            return Exit.OK;
        }
        if (all.isEmpty()) {
            console.printMessage(NONE);
        }
        all.forEach(scorecard -> console.print(scorecard.interview().number() + "  "
                + scorecard.interview().day().date() + "  " + ScorecardWords.size(scorecard) + "; "
                + shares(scorecard)));
        return Exit.OK;
    }

    private static String shares(Scorecard scorecard) {
        List<String> shares = ScorecardWords.competences(scorecard).stream()
                .map(one -> one.name() + " " + one.share().percent() + " %")
                .toList();
        return String.join(", ", shares);
    }

    private int scorecard(Given given, Bank bank, Progress progress) {
        List<PastInterview> held = PastInterview.held(progress);
        if (held.isEmpty()) {
            throw new Refusal(Refusal.Kind.USAGE, NONE);
        }
        String wanted = given.text("--show").orElse(LAST);
        PastInterview past = wanted.equals(LAST) ? held.get(held.size() - 1) : named(wanted, held);
        Scorecard scorecard = Scorecard.of(past, bank, progress);
        if (given.text(EXPORT).isPresent()) {
            return written(given, InterviewMarkdown.of(scorecard, bank));
        }
        if (given.has("--json")) {
            console.print(InterviewJson.of(scorecard).toString());
        } else {
            ScorecardReport.of(scorecard, bank).forEach(console::print);
        }
        return Exit.OK;
    }

    private static PastInterview named(String wanted, List<PastInterview> held) {
        return held.stream()
                .filter(one ->
                        one.id().equals(wanted) || String.valueOf(one.number()).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.USAGE,
                        "there is no interview '" + wanted + "'; 'guide interview --list' has the numbers."));
    }

    private int written(Given given, List<String> lines) {
        String file = given.text(EXPORT).orElse(OUTPUT);
        if (file.equals(OUTPUT)) {
            lines.forEach(console::print);
            return Exit.OK;
        }
        try {
            ExportFile.write(Folders.typed(file), lines);
            console.print("Written to " + file + ".");
            return Exit.OK;
        } catch (IOException e) {
            console.printMessage("'" + file + "' cannot be written: " + ExportFile.reason(e)
                    + ". Name another file, or leave it out for standard output.");
            return Exit.NO_OUTPUT;
        }
    }
}
