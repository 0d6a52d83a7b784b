package guide.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A deck becomes a bank, and its next version the same bank. */
class ImportCommandTest {
    private static final String FIRST = """
            question,answer,tags,topic
            What is recall?,The part that was found.,ml metrics,Metrics
            What is precision?,The part of the found that is right.,ml,Metrics
            What does this print?,"4
            - first point
            - second point",python,Code
            """;

    @TempDir
    Path home;

    private Path banks;
    private Run run;

    @BeforeEach
    void deck() throws IOException {
        banks = home.resolve("guide/data/banks");
        run = new Run(home.resolve("guide"));
        write("deck.csv", FIRST);
    }

    @Test
    void deck_becomesABank() {
        Run.Result result = run.guide("import", file("terms.csv", FIRST), "--tag", "mine");
        assertThat(result.err()).isEmpty();
        assertThat(result.out().lines())
                .containsExactly(
                        home.resolve("terms.csv") + ": CSV; its questions are the rows below its header.",
                        "  3 questions: 3 new. 1 has key points; 'guide edit' adds others.",
                        "Written to " + banks.resolve("terms") + ". Study it: guide quiz --domain terms");
        assertThat(run.guide("list", "--domain", "terms").out())
                .contains("terms-what-is-recall", "terms-what-is-precision", "terms-what-does-this-print")
                .doesNotContain("rag-chunking");
        assertThat(run.guide("import", home.resolve("terms.csv").toString(), "--as", "copy")
                        .out())
                .contains("The bank 'terms' is of the same deck, so all is asked twice.");
        run.guide("banks", "--remove", "copy", "--yes");
        assertThat(run.guide("list", "--tag", "mine").out()).contains("Metrics (terms/metrics): 2 questions");
        assertThat(run.guide("check", "--strict").status()).isZero();
    }

    @Test
    void planOfAllDomains_countsTheNewQuestions_whichIsSaid() throws IOException {
        run.at("2026-12-01T12:00:00Z").guide("plan", "--date", "18 dec", "--domain", "rag");
        assertThat(run.guide("import", file("terms.csv", FIRST)).out()).doesNotContain("The plan for");
        run.guide("plan", "--date", "22 dec", "--name", "acme");
        assertThat(run.guide("import", home.resolve("terms.csv").toString()).out())
                .doesNotContain("The plan for");
        assertThat(run.guide("import", file("more.csv", FIRST), "--dry-run").out())
                .doesNotContain("The plan for");
        assertThat(run.guide("import", file("more.csv", FIRST)).out())
                .endsWith(
                        "The plan for Tuesday 22 December counts the 3 new questions as well: 'guide plan' says what to"
                                + " expect now, and its --domain leaves others out.\n");
    }

    @Test
    void nextVersion_keepsProgress() {
        String deck = file("terms.csv", FIRST);
        run.guide("import", deck);
        run.guide("grade", "terms-what-is-recall", "good");
        run.guide("grade", "terms-what-does-this-print", "hard");
        file("terms.csv", """
                question,answer,tags,topic
                What is a loss?,A number to make small.,ml,Metrics
                "How do you define recall, then?",The part that was found.,ml metrics,Metrics
                What is precision?,The share of hits among the found.,ml,Metrics
                """);
        Run.Result result = run.guide("import", deck);
        assertThat(result.out())
                .contains("  3 questions: 1 new, 1 changed, 1 reworded, 1 gone"
                        + " (its 1 answer stays in the journal). What you answered of them counts on.");
        assertThat(run.guide("list", "--json", "--domain", "terms")
                        .out()
                        .lines()
                        .filter(l -> l.contains("recall")))
                .singleElement()
                .asString()
                .contains("\"question\": \"How do you define recall, then?\"", "\"reviews\": 1");

        file("terms.csv", FIRST);
        assertThat(run.guide("import", deck).out()).contains("1 back again");
        assertThat(run.guide("list", "--json", "--domain", "terms")
                        .out()
                        .lines()
                        .filter(l -> l.contains("print")))
                .singleElement()
                .asString()
                .contains("\"reviews\": 1");
    }

    @Test
    void sameVersion_changesNothing() throws IOException {
        String deck = file("terms.csv", FIRST);
        run.guide("import", deck);
        assertThat(run.guide("import", deck).out()).contains("  3 questions: 3 the same.", "The bank is as it was.");
        assertThat(home.resolve("guide/state/imported-before")).doesNotExist();
    }

    @Test
    void trial_showsAndWritesNothing() {
        Run.Result result = run.guide("import", file("terms.csv", FIRST), "--dry-run");
        assertThat(result.out())
                .contains("Nothing was written: this was a trial.\n\nWhat is recall?\n  The part that was found.\n");
        assertThat(banks).doesNotExist();
    }

    @Test
    void standardInput_needsAName() {
        assertThat(run.typing(FIRST).guide("import", "-").err()).contains("give --as NAME");
        assertThat(run.typing(FIRST).guide("import", "-", "--as", "llm").out())
                .startsWith("standard input: CSV;")
                .contains("guide quiz --domain llm");
    }

    @Test
    void fileThatWasChangedByHand_isNotLost() throws IOException {
        String deck = file("terms.csv", FIRST);
        run.guide("import", deck);
        Path metrics = banks.resolve("terms/metrics.yaml");
        String mine = Files.readString(metrics).replace("The part that was found.", "My own words.");
        Files.writeString(metrics, mine);
        file("terms.csv", FIRST + "New?,Yes.,ml,Metrics\n");
        Run.Result refused = run.guide("import", deck);
        assertThat(refused.status()).isEqualTo(Exit.USAGE);
        assertThat(refused.err()).contains("metrics.yaml in " + banks.resolve("terms") + " was changed by hand");
        assertThat(metrics).hasContent(mine);

        assertThat(run.guide("import", deck, "--force").status()).isZero();
        assertThat(home.resolve("guide/state/imported-before/terms-20261123-120000/metrics.yaml"))
                .hasContent(mine);
        assertThat(Files.readString(metrics)).contains("New?").doesNotContain("My own words.");
    }

    @Test
    void ownFilesInTheFolder_stay() throws IOException {
        String deck = file("terms.csv", FIRST);
        run.guide("import", deck);
        Files.writeString(banks.resolve("terms/own.yaml"), "questions:\n- id: o\n  question: Mine?\n  answer: Yes.\n");
        file("terms.csv", FIRST + "New?,Yes.,ml,Metrics\n");
        assertThat(run.guide("import", deck).out()).contains("  own.yaml in its folder is your own and stays.");
        assertThat(run.guide("show", "o").out()).contains("Mine?");
    }

    @Test
    void otherDeckOfTheSameName_isNotTakenForTheNextVersion() throws IOException {
        run.guide("import", file("terms.csv", FIRST));
        Files.createDirectories(home.resolve("other"));
        String other = file("other/terms.csv", "question,answer\nWho?,Me.\nWhere?,Here.\n");
        Run.Result refused = run.guide("import", other);
        assertThat(refused.status()).isEqualTo(Exit.USAGE);
        assertThat(refused.err()).contains("and this is another deck");
        assertThat(run.guide("import", other, "--as", "terms").out()).contains("2 new, 3 gone");
    }

    @Test
    void bankThatWasNotImported_isLeftAlone() throws IOException {
        Files.createDirectories(banks.resolve("terms"));
        Files.writeString(banks.resolve("terms/a.yaml"), "questions:\n- id: o\n  question: Mine?\n  answer: Yes.\n");
        Run.Result refused = run.guide("import", file("terms.csv", FIRST));
        assertThat(refused.status()).isEqualTo(Exit.USAGE);
        assertThat(refused.err()).contains("'terms' is a bank of your own that was not imported");
    }

    @Test
    void damagedRegister_changesNothing() throws IOException {
        String deck = file("terms.csv", FIRST);
        run.guide("import", deck);
        Files.writeString(banks.resolve("terms/import.json"), "{\"form\": 1, \"files\"");
        Run.Result refused = run.guide("import", deck);
        assertThat(refused.status()).isEqualTo(Exit.BAD_DATA);
        assertThat(refused.err())
                .contains("import.json cannot be read, which says which question is which: it is damaged.")
                .contains("nothing was changed");
    }

    @Test
    void questionsOfOneWording_areToldApartInTheSummary() {
        String first =
                "## What prints?\n\n```js\nf()\n```\n\nAnswer: One.\n\n## What prints?\n\n```js\ng()\nh()\n```\n\nAnswer: Two.\n";
        run.guide("import", file("a.md", first));
        assertThat(run.guide("import", file("a.md", first.replace("f()", "k()").replace("h()", "i()")))
                        .out())
                .contains("reworded: 'What prints?  f()' is now 'What prints?  k()'\n")
                .contains("reworded: 'What prints?  g()' shows something else now\n");
    }

    @Test
    void emptyDeck_isCalledSo_whateverItsName() throws IOException {
        for (String name : List.of("a.md", "a.csv", "a.json", "a.yaml", "a.org", "a.apkg", "a.txt", "a")) {
            String deck = file(name, " \n");
            Run.Result result = run.guide("import", deck);
            assertThat(result.status()).isEqualTo(Exit.BAD_DATA);
            assertThat(result.err())
                    .isEqualTo("guide: " + deck + " is empty. Save or export the deck again; nothing was imported.\n");
        }
        Path folder = Files.createDirectory(home.resolve("folder"));
        assertThat(run.guide("import", folder.toString()).err())
                .isEqualTo("guide: There is no question in '" + folder
                        + "'; nothing was imported. 'guide import --help' names the formats.\n");
        Files.writeString(folder.resolve("a.md"), "\uFEFF");
        assertThat(run.guide("import", folder.toString()).err()).startsWith("guide: Left out: a.md is empty. There is");
    }

    @Test
    void whatCannotBeImported_isNamed() {
        assertThat(run.guide("import").status()).isEqualTo(Exit.USAGE);
        assertThat(run.guide("import", home.resolve("none.csv").toString()).status())
                .isEqualTo(Exit.NO_INPUT);
        assertRefused(
                Exit.USAGE, "columns 1, 2, 3 of 3 hold text; say which", "import", file("a.csv", "x,y,z\n1,2,3\n"));
        assertRefused(
                Exit.USAGE, "there is no column 'nope'", "import", file("a.csv", "x,y\n"), "--columns", "nope,answer");
        assertRefused(Exit.USAGE, "there is no format 'word'", "import", file("a.csv", "x,y\n"), "--format", "word");
        assertRefused(Exit.USAGE, "another name with --as", "import", file("a.csv", FIRST), "--as", "guide");
        assertRefused(
                Exit.USAGE, "such as 'my-bank', not 'My Bank'", "import", file("a.csv", FIRST), "--as", "My Bank");
        assertRefused(
                Exit.NO, "2 questions and no answer to any", "import", file("a.csv", "question,answer\nA?,-\nB?,\n"));
        assertThat(run.guide("import", file("a.csv", "question,answer\nA?,-\nB?,\n"), "--unanswered")
                        .out())
                .contains("2 questions: 2 new.");
    }

    /** The times are from before this program existed; they count as they are. */
    @Test
    void history_isTakenOnce() throws IOException {
        String deck = write("mass.json", """
                {"cards": [{"hash": "c3", "familyHash": null, "deckName": "Mass",
                   "location": {"filePath": "/b.md", "lineStart": 0, "lineEnd": 3},
                   "content": {"basic": {"question": "What is a mole?", "answer": "A number."}}, "performance": null}],
                 "sessions": [
                  {"startedAt": "2023-03-01T08:00:00.000", "endedAt": "2023-03-01T08:10:00.000", "reviews": [
                    {"reviewId": 1, "hash": "c3", "reviewedAt": "2023-03-01T08:00:00.000", "grade": "Good"}]},
                  {"startedAt": "2026-11-20T08:00:00.000", "endedAt": "2026-11-20T08:10:00.000", "reviews": [
                    {"reviewId": 2, "hash": "c3", "reviewedAt": "2026-11-20T08:00:00.000", "grade": "Easy"}]}]}
                """);
        assertThat(run.guide("import", deck, "--history").out())
                .contains("  2 answers of the deck are in your journal now.");
        assertThat(run.guide("history").out()).contains("2023-03-01", "2026-11-20");
        assertThat(run.guide("list", "--json", "--domain", "mass").out()).contains("\"reviews\": 2");
        assertThat(run.guide("import", deck, "--history").out())
                .contains("  No answer of the deck is new to your journal, 2 were there already.");
        assertThat(run.guide("list", "--json", "--domain", "mass").out()).contains("\"reviews\": 2");
        assertThat(run.guide("doctor").out()).doesNotContain("clock", "lost");
    }

    @Test
    void historyOfAnExportWithoutReviews_saysThatItsAnswersAreNotGraded() throws IOException {
        String deck = write("moles.json", """
                {"cards": [{"hash": "c3", "familyHash": null, "deckName": "Mass",
                   "location": {"filePath": "/b.md", "lineStart": 0, "lineEnd": 3},
                   "content": {"basic": {"question": "What is a mole?", "answer": "A number."}}, "performance": null}],
                 "sessions": []}
                """);
        assertThat(run.guide("import", deck, "--history").out())
                .contains("1 question: 1 new.", "  The deck holds no graded answers; your journal stays as it is.");
    }

    @Test
    void bankOfThisProgram_keepsItsIds() throws IOException {
        Path folder = Files.createDirectories(home.resolve("shared"));
        write("shared/guide.yaml", "title: Shared questions\ndomains: [queues]\n");
        write("shared/queues.yaml", """
                domain: queues
                title: Queues
                questions:
                  - id: queues-a
                    number: 7
                    question: What is a queue?
                    answer: It buys time.
                    followups: [{question: "How much?", answer: A little.}]
                    see: [queues-b]
                  - id: queues-b
                    question: What is back-pressure?
                    answer: A no.
                """);
        assertThat(run.guide("import", folder.toString()).out())
                .startsWith(folder + ": a bank of guide.\n  2 questions: 2 new.");
        assertThat(run.guide("show", "queues-a").out()).contains("How much?", "shared/7");
        assertThat(run.guide("banks").out()).contains("Shared questions");
        assertThat(run.guide("import", folder.toString()).out()).contains("The bank is as it was.");
        assertRefused(Exit.USAGE, "has a question 'queues-a' already", "import", folder.toString(), "--as", "other");

        run.guide("banks", "--remove", "shared", "--yes");
        Path zip = home.resolve("shared.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (String name : new String[] {"guide.yaml", "queues.yaml"}) {
                out.putNextEntry(new ZipEntry("../../shared/" + name));
                out.write(Files.readAllBytes(folder.resolve(name)));
            }
        }
        assertThat(run.guide("import", zip.toString()).out()).contains("a bank of guide", "2 questions: 2 back again");
        assertThat(run.guide("show", "queues-a").out()).contains("How much?");
        try (Stream<Path> cache = Files.list(home.resolve("guide/cache"))) {
            assertThat(cache.filter(file -> file.getFileName().toString().startsWith("import-")))
                    .isEmpty();
        }

        write(
                "shared/queues.yaml",
                "domain: queues\nquestions:\n  - id: queues-a\n    question: No answer?\n  - id: b\n    question: x?\n    answer: y\n");
        assertRefused(Exit.BAD_DATA, "is a bank with mistakes", "import", folder.toString());
    }

    @Test
    void removedBankOfALongerName_isNoneOfThisOne() {
        String deck = file("terms.csv", FIRST);
        run.guide("import", deck, "--as", "terms-2");
        run.guide("banks", "--remove", "terms-2", "--yes");
        assertThat(run.guide("import", deck).out()).doesNotContain("back again").contains("new.");
    }

    @Test
    void longQuestionOfALoss_isNotCutWithinASign() {
        String deck = file(
                "terms.csv",
                "question,answer\nWhat?,That.\n" + "a".repeat(58) + "\uD83D\uDE80" + "b".repeat(20) + ",\n");
        assertThat(run.guide("import", deck).out()).contains("'" + "a".repeat(58) + "…'");
    }

    @Test
    void archiveOfABank_leavesWhatAnotherImportUnpacks() throws Exception {
        Path others = home.resolve("guide/cache/import-bank/queues.yaml");
        Path mine = home.resolve("guide/cache/import-" + ProcessHandle.current().pid() + "-1/queues.yaml");
        for (Path file : new Path[] {others, mine}) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, "title: Another import is reading this");
        }
        Path zip = home.resolve("shared.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("queues.yaml"));
            out.write("domain: q\nquestions:\n  - id: a\n    question: A?\n    answer: b\n".getBytes(UTF_8));
        }
        assertThat(run.guide("import", zip.toString()).out()).contains("a bank of guide", "1 question: 1 new");
        assertThat(others).exists();
        assertThat(mine).exists();
    }

    /** What is removed and comes back finds its answers, also where a question was reworded meanwhile. */
    @Test
    void bankThatWasRemoved_comesBackWithItsIds() {
        String deck = file("terms.csv", FIRST);
        run.guide("import", deck);
        run.guide("grade", "terms-what-is-recall", "good");
        file("terms.csv", FIRST.replace("What is recall?", "How is recall defined?"));
        assertThat(run.guide("import", deck).out())
                .contains(
                        "1 reworded",
                        "    reworded: 'What is recall?' is now 'How is recall defined?'",
                        "--strict-ids");
        run.guide("banks", "--remove", "terms", "--yes");
        assertThat(run.guide("import", deck).out()).contains("3 questions: 3 back again");
        assertThat(run.guide("history", "terms-what-is-recall").out()).contains("good");
        assertThat(run.guide("list", "--json", "--domain", "terms").out())
                .contains("\"terms-what-is-recall\"", "\"reviews\": 1");
    }

    @Test
    void nameOfADomain_isNoNameOfABank() {
        assertThat(run.guide("import", file("rag.csv", FIRST)).out()).contains("guide quiz --domain rag-deck");
        assertThat(run.guide("list", "--domain", "rag-deck").out()).contains("What is recall?");
        assertRefused(Exit.USAGE, "'rag' is a domain already", "import", file("a.csv", FIRST), "--as", "rag");
        assertThat(run.guide("check", "--strict").status()).isZero();
    }

    @Test
    void filesThatAreNoText_areNamedForWhatTheyAre() throws IOException {
        Files.write(home.resolve("a.md"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10});
        Files.write(home.resolve("b.docx"), new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0});
        Files.write(home.resolve("c.pdf"), "%PDF-1.7".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertRefused(
                Exit.BAD_DATA,
                "a.md is a picture, and no deck.",
                "import",
                home.resolve("a.md").toString());
        assertRefused(
                Exit.BAD_DATA,
                "b.docx is an archive",
                "import",
                home.resolve("b.docx").toString());
        assertRefused(
                Exit.BAD_DATA,
                "c.pdf is a PDF document",
                "import",
                home.resolve("c.pdf").toString());
    }

    @Test
    void otherFilesOfAFolder_areCounted() throws IOException {
        Files.createDirectories(home.resolve("notes"));
        file("notes/terms.csv", FIRST);
        file("notes/picture.png", "-");
        assertThat(run.guide("import", home.resolve("notes").toString()).out())
                .contains(
                        "1 file of CSV, a domain.", "1 other file is passed over: no deck, by the ending of the name.");
    }

    @Test
    void formatsInTheHelp_areThoseThatThereAre() {
        assertThat(ImportCommand.FORMATS).isEqualTo(String.join(", ", guide.app.imports.Importer.formats()));
    }

    private void assertRefused(int status, String sentence, String... args) {
        Run.Result result = run.guide(args);
        assertThat(result.err()).contains(sentence);
        assertThat(result.status()).isEqualTo(status);
        assertThat(result.out()).isEmpty();
    }

    private String file(String name, String text) {
        try {
            return write(name, text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(home.resolve(name), text).toString();
    }
}
