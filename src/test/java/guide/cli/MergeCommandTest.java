package guide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeCommandTest {
    @TempDir
    Path home;

    private Run desk;
    private Run laptop;

    @BeforeEach
    void twoMachines() {
        desk = new Run(home.resolve("desk"));
        laptop = new Run(home.resolve("laptop")).seeded(8);
        desk.guide("grade", "rag-chunking", "good");
        laptop.guide("grade", "rag-reindex", "hard");
        laptop.guide("grade", "rag-evaluation", "easy");
    }

    @Test
    void merge_takesTheOthersAnswersAndSaysSo() {
        Run.Result result = desk.guide("merge", home.resolve("laptop").toString());

        assertThat(result.status()).isZero();
        assertThat(result.out()).matches("Took 2 events:\n  from device [0-9a-z]{8}: 2\n");
        assertThat(desk.guide("history").out().lines()).hasSize(3);
    }

    @Test
    void mergeBothWays_givesBothTheSameStateToTheLastBit() {
        desk.guide("merge", home.resolve("laptop").toString());
        laptop.guide("merge", home.resolve("desk/data").toString());

        for (String[] command : new String[][] {{"list", "--json"}, {"history", "--json"}}) {
            assertThat(laptop.guide(command).out())
                    .isEqualTo(desk.guide(command).out());
        }
    }

    @Test
    void mergeTwice_saysThatNothingIsNew() {
        String other = home.resolve("laptop/data/journal").toString();
        desk.guide("merge", other);

        assertThat(desk.guide("merge", other).out()).isEqualTo("Nothing new: 2 events there, all known here.\n");
    }

    @Test
    void noSuchFolder_isExit66() {
        Run.Result result = desk.guide("merge", home.resolve("none").toString());

        assertThat(result.status()).isEqualTo(66);
        assertThat(result.err()).endsWith("none: no such file or folder.\n");
    }

    @Test
    void damageThere_isReportedByFileAndLine() throws Exception {
        Path file = Files.createDirectory(home.resolve("usb")).resolve("x.jsonl");
        Files.writeString(file, "not ours\n" + Files.readString(laptopJournal()));
        Run.Result result = desk.guide("merge", home.resolve("usb").toString());

        assertThat(result.status()).isZero();
        assertThat(result.out()).startsWith("Took 2 events:");
        assertThat(result.err()).isEqualTo("guide: " + file + ":1: not a line of a journal; not taken\n");
    }

    @Test
    void fileOfAnotherProgramBesideAJournal_isOneSentence() throws Exception {
        Path file = home.resolve("laptop/data/journal/train.jsonl");
        Files.writeString(file, "{\"text\": \"a\"}\n".repeat(5000));
        Run.Result result = desk.guide("merge", home.resolve("laptop").toString());

        assertThat(result.status()).isZero();
        assertThat(result.out()).startsWith("Took 2 events:");
        assertThat(result.err())
                .isEqualTo("guide: " + file + ":1 and 4999 more lines: not a line of a journal; not taken\n");
    }

    @Test
    void manyFilesOfAnotherProgramBesideAJournal_areAFewSentences() throws Exception {
        for (int i = 0; i < 50; i++) {
            Files.writeString(home.resolve("laptop/data/journal/z" + i + ".jsonl"), "[]\n".repeat(10));
        }
        Run.Result result = desk.guide("merge", home.resolve("laptop").toString());

        assertThat(result.err().lines()).hasSize(4).last().isEqualTo("guide: and 470 more; not taken");
    }

    @Test
    void folderOrFileOfAnotherProgram_isOneSentenceAndExit66() throws Exception {
        Path usb = Files.createDirectory(home.resolve("usb"));
        Path file = usb.resolve("train.jsonl");
        Files.writeString(file, "{\"text\": \"a\"}\n".repeat(5000));
        String sentence = "guide: " + file + " holds no answer of guide: none of 5000 lines can be read. Name the other"
                + " machine's folder, which is " + home.resolve("desk/data/journal") + " on this one.\n";

        for (Path given : List.of(file, usb)) {
            Run.Result result = desk.guide("merge", given.toString());
            assertThat(result.status()).isEqualTo(66);
            assertThat(result.out()).isEmpty();
            assertThat(result.err()).isEqualTo(sentence);
        }
    }

    @Test
    void fileThatIsNoJournalByItsName_isExit66() throws Exception {
        Path file = Files.writeString(home.resolve("notes.txt"), "x\n");
        Run.Result result = desk.guide("merge", file.toString());

        assertThat(result.status()).isEqualTo(66);
        assertThat(result.err()).endsWith(": it is a file, but its name does not end in .jsonl.\n");
    }

    @Test
    void oneFileOfAJournal_isTaken() throws Exception {
        assertThat(desk.guide("merge", laptopJournal().toString()).out()).startsWith("Took 2 events:");
    }

    private Path laptopJournal() throws Exception {
        return home.resolve("laptop/data/journal").resolve(journals("laptop").get(0));
    }

    @Test
    void answersThatCannotBeSavedHere_areExit74() throws Exception {
        Path journal = home.resolve("tablet/data/journal");
        Files.createDirectories(journal.getParent());
        Files.writeString(journal, "in the way");
        Run.Result result = new Run(home.resolve("tablet"))
                .guide("merge", home.resolve("laptop").toString());

        assertThat(result.status()).isEqualTo(74);
        assertThat(result.err()).contains("not merged into " + journal);
    }

    @Test
    void clonedHome_isADeviceOfItsOwn() throws Exception {
        desk.guide("grade", "rag-reindex", "good");
        copy(home.resolve("desk"), home.resolve("clone"));
        new Run(home.resolve("clone")).seeded(9).guide("grade", "rag-evaluation", "good");

        assertThat(journals("desk")).hasSize(1);
        assertThat(journals("clone")).hasSize(2).containsAll(journals("desk"));
        assertThat(desk.guide("merge", home.resolve("clone").toString()).out()).startsWith("Took 1 event:");
    }

    private List<String> journals(String machine) throws Exception {
        try (var files = Files.list(home.resolve(machine).resolve("data/journal"))) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    private static void copy(Path from, Path to) throws Exception {
        try (var all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Files.copy(each, to.resolve(from.relativize(each)));
            }
        }
    }
}
