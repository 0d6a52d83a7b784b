package guide.cli;

import guide.app.PlanWords;
import guide.app.Records;
import guide.app.Refusal;
import guide.app.StudyClock;
import guide.app.Words;
import guide.app.imports.ImportReport;
import guide.app.imports.ImportRequest;
import guide.app.imports.ImportWords;
import guide.app.imports.Importer;
import guide.bank.Question;
import guide.deck.DeckOptions;
import guide.study.Plan;
import guide.text.Line;
import guide.text.Markdown;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

record ImportCommand(
        Supplier<Importer> importer, Records records, Supplier<StudyClock> clock, Console console, InputStream input)
        implements Command {
    private static final int WIDTH = 78;
    private static final String DECK = "FILE|FOLDER|-";

    /** The formats, which a test holds against those that there are: asking for them would load the readers at each help. */
    static final String FORMATS =
            "anki-text, apkg, crowdanki, csv, hascard, hashcards, hashcards-json, json, markdown, mochi, obsidian, org, repeater, yaml";

    @Override
    public Usage usage() {
        return new Usage(
                        "import",
                        this,
                        "Makes a bank of a deck, or brings it up to date.",
                        "It finds out by itself whether the deck is Markdown, Anki, hashcards, CSV or another. When a deck is "
                                + "imported again, progress and what you changed stay. What cannot be kept is counted and named.")
                .word(DECK, "The deck; '-' reads standard input.")
                .text("--as", "NAME", "The bank's name; by default the file's.")
                .flag("--dry-run", "Writes nothing, and shows the first questions.")
                .text("--format", "FORMAT", "The deck's format: " + FORMATS + ".")
                .text(
                        "--questions",
                        "SHAPE",
                        "How a Markdown file marks its questions, such as headings:3, bold or details.")
                .text("--columns", "LIST", "What the columns of a table hold, such as question,answer,-,tags.")
                .text("--separator", "C", "The character between columns, or 'tab'.")
                .text("--encoding", "NAME", "The file's encoding, such as latin1.")
                .texts("--tag", "TAG", "A tag for every question; may be repeated.")
                .choice("--points", "Takes key points from lists in answers, where they fit.")
                .choice("--reversed", "Takes cards that ask the other side of another as well.")
                .flag("--unanswered", "Takes questions without an answer as well.")
                .flag("--strict-ids", "Does not recognize a question that was reworded: it is a new one then.")
                .flag("--history", "Takes the answers that the deck holds into your journal (Anki, hashcards).")
                .flag("--force", "Replaces files that were changed by hand.")
                .examples(
                        "guide import interview.md --dry-run",
                        "guide import deck.apkg --as networks --history",
                        "curl -s https://example.org/llm.md | guide import - --as llm");
    }

    @Override
    public int call(Given given) {
        String from = given.word(DECK);
        if (from.isEmpty()) {
            throw new Refusal(Refusal.Kind.USAGE, "say what to import: a file, a folder, or '-' for standard input.");
        }
        String columns = text(given, "--columns");
        List<String> named = columns.isEmpty() ? List.of() : Arrays.asList(columns.split(",", -1));
        boolean trial = given.has("--dry-run");
        ImportRequest request = new ImportRequest(
                from,
                text(given, "--as"),
                text(given, "--format"),
                new DeckOptions(
                        text(given, "--questions"), named, text(given, "--separator"), text(given, "--encoding")),
                given.texts("--tag"),
                given.is("--points").orElse(true),
                given.is("--reversed").orElse(true),
                given.has("--unanswered"),
                given.has("--strict-ids"),
                given.has("--history"),
                given.has("--force"),
                trial);
        ImportReport report = importer.get().run(request, input, clock.get());
        if (report.count().all() == 0) {
            console.printMessage(nothing(from, report));
            return Exit.NO;
        }
        ImportWords.lines(report, trial).forEach(console::print);
        if (!trial && report.count().fresh() > 0) {
            records.progress().plans().ahead(records.today()).stream()
                    .filter(plan -> plan.domains().isEmpty())
                    .findFirst()
                    .ifPresent(plan -> console.print(counting(report, plan)));
        }
        if (trial) {
            report.first().forEach(this::show);
        }
        return Exit.OK;
    }

    /** Says that a date is about the new questions as well: what is expected on it can be much less than before. */
    private static String counting(ImportReport report, Plan plan) {
        String all = Words.count(report.count().fresh(), "new question");
        return "The plan for " + PlanWords.weekday(plan.date()) + " counts the " + all
                + " as well: 'guide plan' says what to expect now, and its --domain leaves others out.";
    }

    private static String text(Given given, String option) {
        return given.text(option).orElse("");
    }

    private static String nothing(String from, ImportReport report) {
        List<String> sentences = new ArrayList<>(report.reading());
        if (report.unanswered() > 0) {
            sentences.add(Words.count(report.unanswered(), "question") + " and no answer to any; nothing was imported."
                    + " --unanswered takes them as they are.");
        } else {
            String what = from.equals("-") ? "standard input" : "'" + from + "'";
            sentences.add("There is no question in " + what + "; nothing was imported."
                    + (report.reading().isEmpty() ? " 'guide import --help' names the formats." : ""));
        }
        return String.join(" ", sentences);
    }

    private void show(Question question) {
        console.print(Line.EMPTY);
        Markdown.line(question.text()).bold().wrap(WIDTH).forEach(console::print);
        Markdown.lines(question.context(), WIDTH).forEach(console::print);
        Markdown.lines(question.answer(), WIDTH - 2).forEach(line -> console.print(line.indent(2)));
    }
}
