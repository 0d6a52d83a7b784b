package guide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import guide.fixture.SmallBank;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramTest {
    @TempDir
    Path home;

    private Run run;

    @BeforeEach
    void smallBank() {
        run = Run.withSmallBank(home);
    }

    @Test
    void grade_printsTheEventOnceItIsSaved() {
        Run.Result result = run.guide("grade", "bread-yeast", "good");
        assertThat(result.status()).isZero();
        assertThat(result.out()).matches("saved [0-9a-z]{12}\n");
        assertThat(result.err()).isEqualTo("guide: bread-yeast: good, back in 2 days.\n");
        String id = result.out().substring(6).strip();
        assertThat(run.guide("history", "--json").out())
                .contains("\"id\": \"" + id + "\"")
                .contains("\"question\": \"bread-yeast\"")
                .contains("\"grade\": \"good\"");
    }

    @Test
    void help_hasOneLineForEachCommand() {
        List<String> lines = run.guide("--help").out().lines().toList();
        int first = lines.indexOf("Commands:") + 1;
        List<String> commands = lines.subList(first, lines.lastIndexOf("Examples:") - 1);
        assertThat(commands)
                .hasSizeGreaterThan(20)
                .allSatisfy(line -> assertThat(line).matches("  [a-z]+ +[A-Z].*\\."));
    }

    @Test
    void grade_takesNumbersForBoth() {
        assertThat(run.guide("grade", "01", "4").err()).contains("bread-yeast: easy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"§1", "#1", "§01"})
    void numberAsScreensPrintIt_isTakenWhereverANumberIs(String number) {
        assertThat(run.guide("show", number).out()).contains("What does yeast do?");
        assertThat(run.guide("grade", number, "good").err()).contains("bread-yeast: good");
        assertThat(run.guide("history", number).out()).contains("bread-yeast");
        assertThat(run.guide("resume", number).err())
                .contains("bread-yeast is not suspended; 'guide list --suspended' shows what is.");
    }

    @Test
    void letterOfANumber_isTakenInBothCases() {
        assertThat(run.with("GUIDE_BANK", "").guide("show", "r1").out())
                .isEqualTo(run.guide("show", "R1").out())
                .contains("· R1 ·");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bread", "BREAD", "Bread", "Baking Bread", "baking bread"})
    void domain_isTakenByIdOrTitleInAnyCase(String name) {
        assertThat(run.guide("list", "--domain", name).out()).contains("yeast do", "salt do");
    }

    @Test
    void unknownGrade_namesTheGrades() {
        Run.Result result = run.guide("grade", "bread-yeast", "god");
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err())
                .isEqualTo("guide: there is no grade 'god'. Grades: again, hard, good, easy, or 1 to 4.\n");
        assertThat(run.guide("history").out()).isEmpty();
    }

    @Test
    void list_showsHowEachQuestionStands() {
        run.guide("grade", "bread-yeast", "good");
        assertThat(run.guide("list").out()).isEqualTo("""
                        Baking Bread (bread): 2 questions, 1 new
                          1    What does yeast do?  in 2 days
                          bread-salt  What does salt do?  new
                        """);
        assertThat(run.later(2).guide("list", "--due").out()).isEqualTo("""
                        Baking Bread (bread): 1 question, 1 due
                          1    What does yeast do?  due
                        """);
    }

    @Test
    void listFilters_leaveWhatIsAskedFor() {
        run.guide("grade", "bread-yeast", "again");
        assertThat(run.guide("list", "--weak").out()).contains("yeast do").doesNotContain("salt");
        assertThat(run.guide("list", "--new").out()).contains("salt").doesNotContain("yeast do");
        assertThat(run.guide("list", "--tag", "taste").out()).contains("salt").doesNotContain("yeast do");
        assertThat(run.guide("list", "--flagged").out()).contains("None of 2 questions is flagged.");
        assertThat(run.guide("list", "--learning").out()).contains("yeast do").doesNotContain("salt");
        assertThat(run.guide("list", "--suspended").out()).contains("None of 2 questions is suspended.");
        assertThat(run.guide("list", "--strong").out()).contains("None of 2 questions is strong.");
    }

    @Test
    void repeatedOption_addsUp() {
        assertThat(run.guide("list", "--tag", "taste", "-t", "rising").out()).contains("salt", "yeast do");
    }

    @Test
    void listJson_holdsWhatTheSchedulerKnows() {
        run.guide("grade", "bread-yeast", "good");
        assertThat(run.guide("list", "--json").out())
                .startsWith("[\n  {\"id\": \"bread-yeast\", \"number\": \"1\", \"domain\": \"bread\"")
                .contains(
                        "\"state\": \"learning\"",
                        "\"due\": \"2026-11-25\"",
                        "\"stability\": 2.3065",
                        "\"recall\": 1.0")
                .contains("\"state\": \"new\"")
                .endsWith("}\n]\n");
        // What was never asked is not known, and neither is what has just failed.
        assertThat(run.guide("list", "--json").out().split("\"readiness\": 0.0", -1))
                .hasSize(2);
        assertThat(run.guide("list", "--json").out()).containsOnlyOnce("\"readiness\": 1.0");
    }

    @Test
    void show_printsQuestionAndAnswer() {
        assertThat(run.guide("show", "1").out())
                .contains("Baking Bread · §1 · bread-yeast", "What does yeast do?", "It makes gas.", "• Makes gas");
    }

    @ParameterizedTest
    @CsvSource({
        "qiuz, 'guide: there is no command ''qiuz''. Did you mean ''quiz''?'",
        "show bread-yest, 'guide: there is no question ''bread-yest''. Did you mean ''bread-yeast''?'",
        "list --domain braed, 'guide: there is no domain ''braed''. Did you mean ''bread''?'",
        "list --tag tast, 'guide: there is no tag ''tast''. Did you mean ''taste''?'",
        "list --domian x, 'guide: there is no option ''--domian''. Did you mean ''--domain''?'",
        "quiz --limit 0, 'guide: --limit takes a whole number from 1 up, not 0.'",
        "show, 'guide: ''guide show'' needs ID|NUMBER.'",
        "grade 1, 'guide: ''guide grade'' needs GRADE.'",
        "merge, 'guide: ''guide merge'' needs DIR.'",
        "search, 'guide: ''guide search'' needs WORDS.'",
        "list --domain, 'guide: --domain needs its DOMAIN after it.'",
        "list --due --due, 'guide: --due is there twice; once is enough.'",
        "quiz --limit x, 'guide: --limit takes a whole number from 1 up, not ''x''.'",
        "completion tcsh, 'guide: ''guide completion'' takes a shell: bash, zsh or fish.'"
    })
    void wrongWords_getOneClearSentenceAndExit2(String line, String sentence) {
        Run.Result result = run.guide(line.split(" "));
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err().lines().findFirst()).contains(sentence);
        assertThat(result.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"quiz", "list", "show", "grade", "history", "check", "sync", "merge", "doctor", "completion"})
    void help_ofEveryCommandShowsAnExample(String command) {
        Run.Result result = run.guide(command, "--help");
        assertThat(result.status()).isZero();
        assertThat(result.out()).contains("Usage: guide " + command, "Example", "  guide " + command);
        assertThat(result.out().lines()).allMatch(l -> l.length() <= 80);
    }

    @Test
    void percentSign_isTextInAHelp() {
        assertThat(run.guide("quiz", "--help").out()).contains("80 % today");
    }

    @Test
    void plainQuiz_asksRevealsAndSaves() {
        Run.Result result = run.typing("\n1\n\n3\n\n2\n").guide("quiz", "--plain");
        assertThat(result.status()).isZero();
        assertThat(result.out())
                .contains("Baking Bread, question 1, 1 of 2.", "What does yeast do?", "Enter to reveal")
                .contains("1 again, 2 hard (1 day), 3 good (2 days), 4 easy (")
                .contains("Saved. Again, back later in this session.")
                .contains("Baking Bread, question 1, 3 of 3, again.")
                .contains("Done: 3 answers in 0 seconds.");
        assertThat(run.guide("history").out().lines()).hasSize(3);
    }

    @Test
    void plainQuiz_ticksPoints() {
        Run.Result result = run.typing("\nx 1 2\nx 9\n3\nq\n").guide("quiz", "--plain");
        assertThat(result.out()).contains("2 of 2 ticked: 1 and 2.", "Key points are 1 to 2, such as x 1 2.");
        assertThat(run.guide("history", "--json").out()).contains("\"points\": [0, 1]");
    }

    @Test
    void weakQuestions_areASessionOfTheirOwn() {
        assertThat(run.guide("quiz", "--plain", "--weak").out()).contains("No question is weak");
        run.guide("grade", "bread-salt", "again");
        run.guide("grade", "bread-yeast", "good");
        assertThat(run.typing("q\n").guide("quiz", "--plain", "--weak").out()).contains("What does salt do?", "1 of 1");
    }

    @Test
    void weakQuestions_areFilteredBeforeTheLimitCounts() {
        run.guide("grade", "bread-yeast", "good");
        run.guide("grade", "bread-salt", "again");
        run.guide("grade", "bread-salt", "good");
        run.guide("grade", "bread-salt", "again");
        assertThat(run.typing("q\n")
                        .guide("quiz", "--plain", "--weak", "--limit", "1")
                        .out())
                .contains("What does salt do?");
    }

    @Test
    void nextQuestion_isTheOneThatComesFirst() {
        run.guide("grade", "bread-yeast", "good");
        run.guide("grade", "bread-salt", "easy");
        assertThat(run.guide("quiz", "--plain").out()).contains("the next question is on Wednesday");
    }

    @Test
    void history_takesNumbersAndSaysWhatItHasNothingOf() {
        run.guide("grade", "1", "good");
        assertThat(run.guide("history", "1").out()).contains("bread-yeast");
        assertThat(run.guide("history", "bread-salt").err())
                .isEqualTo(
                        "guide: nothing is recorded about 'bread-salt'; 'guide history' lists the events of all questions.\n");
    }

    @Test
    void numberOfTwoQuestions_isRefusedWithBothIds() throws IOException {
        Path one = Files.writeString(home.resolve("bread.yaml"), SmallBank.TEXT);
        Path two = Files.createDirectories(home.resolve("two")).resolve("wine.yaml");
        Files.writeString(two, SmallBank.TEXT.replace("bread", "wine"));
        Run.Result result = run.with("GUIDE_BANK", one + ":" + two).guide("grade", "1", "good");
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).contains("number 1 is that of bread-yeast and wine-yeast. Give the id.");
    }

    @Test
    void plainQuiz_endsQuietlyWhereTheInputEnds() {
        Run.Result result = run.typing("\n3\n").guide("quiz", "--plain");
        assertThat(result.status()).isZero();
        assertThat(run.guide("history").out().lines()).hasSize(1);
    }

    @Test
    void plainQuiz_undoesAndSkips() {
        run.typing("\n3\nu\n4\ns\n").guide("quiz", "--plain");
        assertThat(run.guide("history").out())
                .containsPattern("good +bread-yeast.*taken back")
                .containsPattern("easy +bread-yeast")
                .doesNotContain("bread-salt");
    }

    @Test
    void withoutAScreen_quizGoesOnLineByLine() {
        Run.Result result = run.typing("q\n").guide("quiz");
        assertThat(result.err()).isEqualTo("guide: There is no full screen here. Going on line by line.\n");
        assertThat(result.out()).contains("What does yeast do?");
    }

    @Test
    void secondQuiz_continuesWhereTheFirstEnded() {
        run.typing("\n3\nq\n").guide("quiz", "--plain");
        assertThat(run.typing("q\n").guide("quiz", "--plain").out())
                .contains("What does salt do?")
                .doesNotContain("yeast do");
    }

    @Test
    void nothingDue_saysWhatIsNextAndHowToGoOn() {
        run.guide("grade", "bread-yeast", "good");
        run.guide("grade", "bread-salt", "good");
        Run.Result result = run.guide("quiz", "--plain");
        assertThat(result.status()).isZero();
        assertThat(result.out())
                .isEqualTo("Nothing is due; the next question is on Wednesday.\n'guide quiz --all' reviews early.\n");
        assertThat(run.typing("q\n").guide("quiz", "--plain", "--all").out()).contains("1 of 2");
    }

    @Test
    void newADay_isLimitedUnlessAskedFor() throws IOException {
        StringBuilder many = new StringBuilder("questions:\n");
        for (int i = 0; i < 30; i++) {
            many.append("  - {id: q")
                    .append(i)
                    .append(", question: Q")
                    .append(i)
                    .append(", answer: A}\n");
        }
        String bank = Files.writeString(home.resolve("many.yaml"), many).toString();
        assertThat(run.typing("q\n").guide("quiz", "--plain", "--bank", bank).out())
                .contains("1 of 10");
        assertThat(run.typing("q\n")
                        .guide("quiz", "--plain", "--bank", bank, "--new", "30")
                        .out())
                .contains("1 of 30");
        run.typing("\n3\n".repeat(10)).guide("quiz", "--plain", "--bank", bank);
        assertThat(run.guide("quiz", "--plain", "--bank", bank).out())
                .contains("20 questions still new: 'guide quiz --new 5 --domain many' starts some of them.");
        assertThat(run.later(1)
                        .typing("q\n")
                        .guide("quiz", "--plain", "--bank", bank)
                        .out())
                .contains("1 of 10");
    }

    @Test
    void check_saysWhereWhatAndHow() throws IOException {
        Path broken = Files.writeString(
                home.resolve("broken.yaml"), "questions:\n  - id: a\n    question: Q\n    anwser: A\n");
        Run.Result result = run.guide("check", broken.toString());
        assertThat(result.status()).isEqualTo(65);
        assertThat(result.out()).contains(broken + ":4:5: ").contains("did you mean 'answer'?");
        assertThat(run.guide("check").status()).isZero();
        assertThat(run.guide("check", home.resolve("none.yaml").toString()).status())
                .isEqualTo(66);
    }

    @Test
    void oneBadFile_leavesTheOthersInUse() throws IOException {
        Files.createDirectories(home.resolve("banks"));
        Files.writeString(home.resolve("banks/good.yaml"), SmallBank.TEXT);
        Files.writeString(home.resolve("banks/bad.yaml"), "questions: 7\n");
        Run.Result result = run.guide("list", "--bank", home.resolve("banks").toString());
        assertThat(result.status()).isZero();
        assertThat(result.out()).contains("Baking Bread");
        assertThat(result.err()).contains("bad.yaml:1").contains("left out");
    }

    @Test
    void whatIsLeftOut_isReportedWithTheReason() throws IOException {
        Files.createDirectories(home.resolve("banks"));
        Files.writeString(home.resolve("banks/good.yaml"), SmallBank.TEXT);
        Path bad = Files.writeString(
                home.resolve("banks/tea.yaml"),
                "questions:\n- {id: tea-green, number: 77, question: Q, answer: A, minutes: 99}\n");
        run.with("GUIDE_BANK", home.resolve("banks").toString());
        String why = bad + ":2:64: 'minutes' takes a whole number from 1 to 60, not '99'.\n";
        Run.Result quiz = run.guide("quiz", "--domain", "tea");

        assertThat(quiz.status()).isEqualTo(65);
        assertThat(quiz.err()).endsWith("guide: the domain 'tea' is left out: " + why);
        for (String name : List.of("tea-green", "77")) {
            assertThat(run.guide("show", name).err())
                    .endsWith("guide: the question '" + name + "' is left out: " + why);
        }
        assertThat(run.guide("list", "--tag", "green").err())
                .contains("there is no tag 'green'. ")
                .endsWith(" It may also be among what is left out; see above.\n");
    }

    @Test
    void domainWhoseFileCannotBeRead_isReportedAsLeftOut() throws IOException {
        Files.createDirectories(home.resolve("banks/tea.yaml"));
        Files.writeString(home.resolve("banks/good.yaml"), SmallBank.TEXT);
        Run.Result result = run.guide(
                "list", "--domain", "tea", "--bank", home.resolve("banks").toString());

        assertThat(result.status()).isEqualTo(66);
        assertThat(result.err())
                .endsWith("the domain 'tea' is left out with its file: " + home.resolve("banks/tea.yaml")
                        + ": is a folder, not a file.\n");
    }

    @Test
    void bankWithoutAnyQuestion_isExit65() throws IOException {
        Path bad = Files.writeString(home.resolve("bad.yaml"), "questions: 7\n");
        Run.Result result = run.guide("quiz", "--bank", bad.toString());
        assertThat(result.status()).isEqualTo(65);
        assertThat(result.err()).contains("that leaves no question. Correct what is named above;");
    }

    @Test
    void ownBanks_joinTheBundledOne() throws IOException {
        Path own = Files.createDirectories(home.resolve("guide/data/banks"));
        Files.writeString(own.resolve("bread.yaml"), SmallBank.TEXT);
        String out = run.with("GUIDE_BANK", "").guide("list").out();
        assertThat(out).contains("RAG Systems (rag): 4 questions, 4 new").contains("Baking Bread (bread)");
    }

    @Test
    void doctor_saysWhereThingsAreAndThatAllIsWell() {
        run.guide("grade", "bread-yeast", "good");
        Run.Result result = run.guide("doctor");
        assertThat(result.status()).isZero();
        assertThat(result.out())
                .contains("Journal    1 event in " + home.resolve("guide/data/journal"))
                .contains("Nothing is damaged.");
    }

    @Test
    void damagedLine_isReportedOnce_andByDoctorAtAnyTime() throws IOException {
        run.guide("grade", "bread-yeast", "good");
        Path journal = onlyFile(home.resolve("guide/data/journal"));
        Files.writeString(journal, Files.readString(journal) + "{\"v\":1,\"k\":\"rev\n");
        String torn = "guide: " + journal + ":2: the line is torn; kept, and skipped\n";

        assertThat(run.guide("list").err()).isEqualTo(torn);
        assertThat(run.guide("list").err()).isEmpty();
        Files.writeString(journal, Files.readString(journal) + "{\"v\":1,\"k\":\"rev\n");
        assertThat(run.guide("list").err()).isEqualTo(torn.replace(":2:", ":3:"));
        assertThat(run.guide("doctor").out()).contains(journal + ":2: ", journal + ":3: ");
    }

    @Test
    void doctor_findsADamagedLineAndSaysWhatItMeans() throws IOException {
        run.guide("grade", "bread-yeast", "good");
        Path journal = onlyFile(home.resolve("guide/data/journal"));
        Files.writeString(journal, Files.readString(journal) + "{\"v\":1,\"k\":\"rev\n");
        Run.Result result = run.guide("doctor");
        assertThat(result.status()).isZero();
        assertThat(result.out()).contains(journal + ":2: ").contains("no saved answer is missing by it");
        Run.Result list = run.guide("list");
        assertThat(list.status()).isZero();
        assertThat(list.err()).contains(journal + ":2: ").contains("kept, and skipped");
    }

    @Test
    void answersThatCouldNotBeSaved_areExit73BeforeAnythingIsAsked() throws IOException {
        Files.createDirectories(home.resolve("guide"));
        Files.writeString(home.resolve("guide/state"), "in the way");
        Run.Result result = run.guide("grade", "bread-yeast", "good");
        assertThat(result.status()).isEqualTo(73);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("cannot create").contains("could not be saved");
    }

    @Test
    void hostileArguments_areShownAndNeverObeyed() {
        Run.Result result = run.guide("show", "\u001b]52;c;x\u0007");
        assertThat(result.err()).doesNotContain("\u001b").contains("U+001B");
    }

    @Test
    void withoutUtf8_onlyAsciiIsPrinted() {
        String out = run.with("GUIDE_CHARSET", "US-ASCII").guide("show", "1").out();
        assertThat(out).contains("Baking Bread - #1 - bread-yeast", "* Makes gas");
        assertThat(out.chars()).allMatch(c -> c < 0x7f);
    }

    @Test
    void version_isPrinted() {
        assertThat(run.guide("--version").out()).matches(Pattern.compile("guide .*\n"));
    }

    private static Path onlyFile(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".jsonl"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
