package guide.cli;

import static guide.fixture.TestBank.bank;
import static guide.fixture.TestBank.question;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists the banks, switches them, and takes one away. */
class BanksCommandTest {
    @TempDir
    Path home;

    private Path banks;
    private Run run;

    @BeforeEach
    void twoBanks() throws IOException {
        banks = home.resolve("guide/data/banks");
        run = new Run(home.resolve("guide"));
        write("queues/guide.yaml", "title: Queues and Streams\n");
        write("queues/kafka.yaml", bank(question("k1") + "  number: 1\n", question("k2")));
        write("empty/readme.txt", "nothing\n");
    }

    @Test
    void list_saysHowEachStands() throws IOException {
        Files.setLastModifiedTime(
                banks.resolve("queues/kafka.yaml"), FileTime.from(Instant.parse("2026-11-20T12:00:00Z")));
        Files.setLastModifiedTime(
                banks.resolve("queues/guide.yaml"), FileTime.from(Instant.parse("2026-11-01T12:00:00Z")));
        run.guide("grade", "k1", "good");
        assertThat(run.guide("banks").out().lines())
                .containsExactly(
                        "bank    questions  graded  last               title",
                        "guide          48       0                     ML·AI Engineer Interview Guide",
                        "empty           0       0                     empty",
                        "queues          2       1  change 2026-11-20  Queues and Streams");
        assertThat(run.guide("banks", "--json").out())
                .contains("{\"name\": \"queues\", \"title\": \"Queues and Streams\", \"on\": true, \"questions\": 2,"
                        + " \"graded\": 1, \"leftOut\": 0, \"changed\": \"2026-11-20\", \"folder\": \"" + banks
                        + "/queues\"}");
    }

    @Test
    void list_saysWhenABankWasImported_alsoTheSameOneAgain() throws IOException {
        Path deck = home.resolve("cards.csv");
        Files.writeString(deck, "question,answer\nWhy?,So.\n");
        run.guide("import", deck.toString());
        assertThat(run.guide("banks").out()).containsPattern("cards +1 +0  import 2026-11-23  cards\n");
        run.later(2).guide("import", deck.toString());
        assertThat(run.guide("banks", "--json").out())
                .containsPattern("\"cards\".*\"imported\": \"2026-11-25\", \"folder\"");
        Path register = banks.resolve("cards/import.json");
        Files.writeString(register, Files.readString(register).replaceAll(" *\"imported\": .*\n", ""));
        Files.setLastModifiedTime(register, FileTime.from(Instant.parse("2026-11-20T12:00:00Z")));
        assertThat(run.guide("banks").out()).contains("import 2026-11-20  cards\n");
    }

    @Test
    void list_countsWhatIsLeftOutAndFilesBeside() throws IOException {
        write("queues/bad.yaml", bank("- id: b1\n", question("b2")));
        write("own.yaml", bank(question("o1")));
        assertThat(run.guide("banks").out())
                .containsPattern("queues +3 +0  change [-0-9]+  Queues and Streams \\(1 left out; see 'guide check'\\)")
                .containsPattern("- +1 +0  change [-0-9]+  files beside it");
    }

    @Test
    void bankThatIsOff_isTakenOnlyByName() {
        assertThat(run.guide("banks", "--off", "queues").out()).isEqualTo("'queues' is off.\n");
        assertThat(run.guide("list").out()).doesNotContain("Queues");
        assertThat(run.guide("banks").out()).contains("Queues and Streams (off)");
        assertThat(run.guide("list", "--domain", "queues").err())
                .isEqualTo(
                        "guide: the bank 'queues' is off. 'guide banks --on queues' turns it on, '--bank queues' takes"
                                + " it alone.\n");
        assertThat(run.guide("list", "--bank", "queues", "--domain", "queues/kafka")
                        .out())
                .contains("kafka (queues/kafka): 2 questions");
        assertThat(run.guide("banks", "--on", "queues").out()).isEqualTo("'queues' is on.\n");
        assertThat(run.guide("list").out()).contains("Queues and Streams (bank queues): 2 questions");
    }

    @Test
    void bundledBank_canBeOffToo() {
        run.guide("banks", "--off", "guide");
        assertThat(run.guide("list").out()).doesNotContain("RAG Systems").contains("queues/1");
        run.guide("banks", "--off", "queues");
        Run.Result none = run.guide("list");
        assertThat(none.status()).isEqualTo(65);
        assertThat(none.err()).contains("all banks are off, or empty. 'guide banks' lists them.");
    }

    @Test
    void unknownBank_isRefusedWithTheKnownOnes() {
        for (String option : List.of("--off", "--on")) {
            Run.Result result = run.guide("banks", option, "../../journal");
            assertThat(result.status()).isEqualTo(2);
            assertThat(result.err())
                    .isEqualTo("guide: there is no bank '../../journal'. Banks: guide, empty, queues.\n");
        }
        Run.Result result = run.guide("banks", "--remove", "../../journal");
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).isEqualTo("guide: there is no bank '../../journal'. Banks: empty, queues.\n");
        assertThat(run.guide("banks", "--off", "queus").err()).endsWith("Did you mean 'queues'?\n");
        assertThat(run.guide("banks", "--remove", "guide").status()).isEqualTo(2);
    }

    @Test
    void removal_saysWhatGoesWithItAndAsks() {
        run.guide("grade", "k1", "good");
        run.guide("grade", "k1", "good");
        Run.Result no = run.typing("n\n").guide("banks", "--remove", "queues");
        assertThat(no.status()).isEqualTo(1);
        assertThat(no.out())
                .contains(": 2 questions, 1 of them answered, 2 answers in all. The answers stay in the journal")
                .contains("Nothing was removed.");
        assertThat(run.typing("").guide("banks", "--remove", "queues").err()).contains("--yes removes without asking");
        assertThat(banks.resolve("queues/kafka.yaml")).exists();

        assertThat(run.typing("y\n").guide("banks", "--remove", "queues").status())
                .isZero();
        assertThat(banks.resolve("queues")).doesNotExist();
    }

    @Test
    void bankThatWasRemoved_canBeMovedBackWithItsProgress() throws IOException {
        run.guide("grade", "k1", "good");
        run.guide("banks", "--off", "queues");
        run.guide("banks", "--remove", "queues", "--yes");
        Path removed = home.resolve("guide/state/removed-banks/queues-20261123-120000");
        assertThat(removed.resolve("kafka.yaml")).exists();
        assertThat(run.guide("history", "k1").out()).contains("k1");
        Files.move(removed, banks.resolve("queues"));
        assertThat(run.guide("banks").out()).containsPattern("queues +2 +1 .* Queues and Streams\n");
    }

    @Test
    void removal_ofALinkLeavesWhatItLeadsTo() throws IOException {
        Path elsewhere = Files.createDirectory(home.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("a.yaml"), bank(question("a")));
        Files.createSymbolicLink(banks.resolve("linked"), elsewhere);
        run.guide("banks", "--remove", "linked", "--yes");
        assertThat(Files.exists(banks.resolve("linked"), LinkOption.NOFOLLOW_LINKS))
                .isFalse();
        assertThat(elsewhere.resolve("a.yaml")).exists();
    }

    @Test
    void removal_thatFails_leavesTheBank() throws IOException {
        Path state = Files.createDirectories(home.resolve("guide/state"));
        Files.writeString(state.resolve("removed-banks"), "a file");
        Run.Result result = run.guide("banks", "--remove", "queues", "--yes");
        assertThat(result.status()).isEqualTo(73);
        assertThat(result.err()).contains("It is still where it was.").doesNotContain("java.", "Exception");
        assertThat(banks.resolve("queues/kafka.yaml")).exists();
    }

    @Test
    void cacheOfABank_goesWithIt() throws IOException {
        Path cache = Files.createDirectories(home.resolve("guide/cache/banks"));
        Files.write(cache.resolve("1.bank"), "damaged".getBytes(StandardCharsets.UTF_8));
        run.guide("banks", "--remove", "queues", "--yes");
        try (Stream<Path> files = Files.list(cache)) {
            assertThat(files).noneMatch(file -> file.toString().endsWith(".bank"));
        }
    }

    @Test
    void severalAtOnce_loseNoChoice() throws Exception {
        for (int i = 0; i < 8; i++) {
            write("deck" + i + "/a.yaml", bank(question("d" + i)));
        }
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Integer>> all = IntStream.range(0, 8)
                    .<Callable<Integer>>mapToObj(i -> () -> new Run(home.resolve("guide"))
                            .guide("banks", "--off", "deck" + i)
                            .status())
                    .toList();
            threads.invokeAll(all);
        } finally {
            threads.shutdown();
        }
        assertThat(run.guide("banks").out().lines().filter(line -> line.endsWith("(off)")))
                .hasSize(8);
    }

    @Test
    void choice_thatCannotBeKept_isNotClaimed() throws IOException {
        Path state = Files.createDirectories(home.resolve("guide/state"));
        Files.writeString(state.resolve("banks-off"), "a file");
        Run.Result result = run.guide("banks", "--off", "queues");
        assertThat(result.status()).isEqualTo(73);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("Nothing has changed.").doesNotContain("java.", "Exception");
    }

    @Test
    void completion_knowsBanks() {
        assertThat(run.guide("__complete", "banks", "--off", "").out()).isEqualTo("guide\nempty\nqueues\n");
        assertThat(run.guide("__complete", "list", "--domain", "q").out())
                .contains("queues/kafka kafka\n", "queues Queues and Streams\n");
        assertThat(run.guide("__complete", "show", "k").out()).contains("k1 What is it?");
    }

    @Test
    void quizOfABank_namesItsNumber() {
        assertThat(run.typing("q\n")
                        .guide("quiz", "--plain", "--domain", "queues")
                        .out())
                .contains("kafka, question queues/1, 1 of 2.");
        assertThat(run.guide("show", "queues/1").out()).contains("kafka · queues/1 · k1");
        assertThat(run.guide("show", "1").out()).contains("fundamentals");
    }

    @Test
    void mistakeInABank_isSaidAtItsPlaceAndCostsTheQuestion() throws IOException {
        write("queues/bad.yaml", bank("- id: b1\n", question("b2")));
        Run.Result list = run.guide("list");
        assertThat(list.status()).isZero();
        assertThat(list.out()).contains("bad (queues/bad): 1 question");
        assertThat(list.err())
                .isEqualTo("guide: " + banks + "/queues/bad.yaml:2:3: question 'b1' has no 'question', no 'answer'\n"
                        + "guide: 1 question is left out; 'guide check' says more.\n");
        assertThat(run.guide("check").status()).isEqualTo(65);
    }

    @Test
    void doctor_namesConflictCopies() throws IOException {
        write("queues/kafka.sync-conflict-20261126-101500-ABCDEFG.yaml", "x");
        assertThat(run.guide("doctor").out()).contains("a copy that a file syncer could not join");
        assertThat(run.guide("check", "--strict").status()).isEqualTo(65);
    }

    private void write(String name, String text) throws IOException {
        Path file = banks.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
