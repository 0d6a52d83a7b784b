package guide.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import guide.tui.terminal.PtyProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * What may happen to the installed program: whatever its screen showed as saved is in the journal, exactly once. {@code
 * -Dkills=200} ends it more often.
 */
@Timeout(value = 2, unit = TimeUnit.HOURS)
class FaultIT {
    private static final int KILLS = Integer.getInteger("kills", 12);
    /** Enough for what a busy machine grades beyond the moment of each kill; a file takes no more than 20,000. */
    private static final int QUESTIONS = Math.min(250 * KILLS, 20_000);

    private static final Pattern PLACE = Pattern.compile("(\\d+) of \\d+");
    private static final Pattern REVIEW = Pattern.compile("(?m)^\\S+ \\S+  (\\S+)  good +(\\S+)");

    @TempDir
    Path home;

    @Test
    void killedInTypedAheadGrading_losesNothingThatItsScreenCalledSaved() throws Exception {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        Installed guide = new Installed(home);
        Map<String, String> bank = Map.of("GUIDE_BANK", manyQuestions().toString());
        int acknowledged = 0;
        List<String> reviews = List.of();
        for (int i = 0; i < KILLS; i++) {
            int before = reviews.size();
            int shown = gradeUntilKilled(guide, bank, random);
            acknowledged += shown;
            reviews = reviews(guide);
            assertThat(reviews.size() - before).as("round %s, seed %s", i, seed).isGreaterThanOrEqualTo(shown);
        }
        Set<String> once = new HashSet<>(reviews);
        assertThat(once).as("seed %s", seed).hasSameSizeAs(reviews);
        assertThat(acknowledged).isGreaterThan(KILLS);
        assertThat(guide.run("doctor").out()).doesNotContain("  !  ");
        System.out.printf(
                "%d kills, %d answers shown as saved, %d in the journal, 0 lost%n",
                KILLS, acknowledged, reviews.size());
    }

    /** Returns how many answers the screen showed as saved. */
    private static int gradeUntilKilled(Installed guide, Map<String, String> bank, Random random) throws Exception {
        try (PtyProgram quiz = guide.start(bank, "quiz", "--new", String.valueOf(QUESTIONS))) {
            quiz.awaitText("1 of ");
            // How many answers came before tells nothing of the kill, so they are few.
            int some = random.nextInt(2, 60);
            while (shownAsSaved(quiz) < some) {
                quiz.type(" 3".repeat(random.nextInt(1, 4)));
                Thread.sleep(random.nextInt(1, 25));
            }
            quiz.signal("KILL");
            quiz.exitCode();
            assertThat(shownAsSaved(quiz)).as(quiz.shown()).isNotNegative();
            return shownAsSaved(quiz);
        }
    }

    /** Returns how many answers the screen shows as saved, or -1 while it shows half a frame. */
    private static int shownAsSaved(PtyProgram quiz) {
        Matcher place = PLACE.matcher(quiz.shown());
        return place.find() ? Integer.parseInt(place.group(1)) - 1 : -1;
    }

    @Test
    void gradesKilledAtAnyMoment_areInTheJournalWhereTheyWerePrinted() throws Exception {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        Installed guide = new Installed(home);
        String four = "for i in 1 2 3 4; do guide grade $i good & done; wait\n";
        long start = System.nanoTime();
        guide.script(four);
        double seconds = (System.nanoTime() - start) / 1e9;
        // The first four are not killed, the others at any moment of the time that these took, or a little after.
        StringBuilder script = new StringBuilder(four);
        for (int i = 0; i < 4 * KILLS; i++) {
            script.append(String.format(
                    Locale.ROOT,
                    "timeout -s KILL %.3f guide grade %d good &\n",
                    seconds * random.nextDouble(0.1, 1.2),
                    1 + i % 40));
            script.append(i % 4 == 3 ? "wait\n" : "");
        }
        List<String> printed = guide.script(script.toString())
                .out()
                .lines()
                .filter(line -> line.matches("saved \\w{12}"))
                .map(line -> line.substring("saved ".length()))
                .toList();
        List<String> ids = new ArrayList<>();
        Matcher id = Pattern.compile("\"id\": \"(\\w+)\"")
                .matcher(guide.run("history", "--json").out());
        while (id.find()) {
            ids.add(id.group(1));
        }
        assertThat(printed).as("seed %s", seed).hasSizeGreaterThanOrEqualTo(4);
        assertThat(ids).as("seed %s", seed).doesNotHaveDuplicates().containsAll(printed);
    }

    @Test
    void missingLibrary_isToldOnTheShellsScreenWith70() throws Exception {
        try (PtyProgram quiz = new Installed(home).lacking("commonmark-ext").start("quiz", "--domain", "rag")) {
            quiz.awaitText("1 of 4");
            quiz.type(" ");
            assertThat(quiz.exitCode()).isEqualTo(70);
            quiz.awaitEnd();
            assertThat(quiz.shown())
                    .contains("guide: a part of the program is missing")
                    .doesNotContain("1 of 4", "\tat ");
            assertThat(quiz.output().indexOf("guide: "))
                    .isGreaterThan(quiz.output().indexOf("\033[?1049l"));
        }
    }

    @Test
    void fileSizeLimit_isExit74AndHarmsNothing() throws Exception {
        Installed guide = new Installed(home);
        for (int i = 0; i < 5; i++) {
            assertThat(guide.run("grade", "11", "good").status()).isZero();
        }
        // In blocks of 512 bytes; the journal has more than that by now.
        Installed.Result limited = guide.script("ulimit -f 1; guide grade 12 good");

        assertThat(limited.status()).isEqualTo(74);
        assertThat(limited.err()).startsWith("guide: NOT saved: the file may not grow (ulimit -f): " + home);
        assertThat(limited.out()).isEmpty();
        assertThat(guide.run("history").out().lines()).hasSize(5);
        assertThat(guide.run("grade", "12", "good").status()).isZero();
        assertThat(guide.run("history").out().lines()).hasSize(6);
        assertThat(guide.run("doctor").out()).doesNotContain("  !  ");
    }

    @Test
    void fullDisk_isToldAndTheNextTrySaves() throws Exception {
        try (SmallDisk disk = SmallDisk.mounted(home.resolve("disk"))) {
            assertThat(on(disk, "guide grade 11 good").status()).isZero();
            disk.fill();
            Installed.Result full = on(disk, "guide grade 12 good");
            disk.empty();

            assertThat(full.status()).isEqualTo(74);
            assertThat(full.err()).isEqualTo("guide: NOT saved: the disk is full.\n");
            assertThat(on(disk, "guide grade 12 good").status()).isZero();
            assertThat(on(disk, "guide history").out().lines()).hasSize(2);
        }
    }

    @Test
    void fullDiskInTheQuiz_isToldAtOnceAndRetriedAndEndsIn74() throws Exception {
        try (SmallDisk disk = SmallDisk.mounted(home.resolve("disk"))) {
            Map<String, String> there = Map.of("GUIDE_HOME", disk.folder().toString());
            try (PtyProgram quiz = new Installed(home).start(there, "quiz", "--domain", "rag")) {
                quiz.awaitText("1 of 4");
                quiz.type(" 3");
                quiz.awaitText("2 of 4");
                disk.fill();
                quiz.type(" 3");
                quiz.awaitText("NOT saved: the disk is full. r tries again.");
                disk.empty();
                quiz.type("r");
                quiz.awaitText("3 of 4");
                disk.fill();
                quiz.type(" 3");
                quiz.awaitText("NOT saved: the disk is full. r tries again.");
                quiz.type("q");
                assertThat(quiz.exitCode()).isEqualTo(74);
            }
            disk.empty();
            assertThat(on(disk, "guide history").out().lines()).hasSize(2);
        }
    }

    @Test
    void readOnlyDisk_isToldAndWhatIsThereCanBeRead() throws Exception {
        try (SmallDisk disk = SmallDisk.mounted(home.resolve("disk"))) {
            assertThat(on(disk, "guide grade 11 good").status()).isZero();
            disk.readOnly();
            Installed.Result result = on(disk, "guide grade 12 good");

            assertThat(result.status()).isEqualTo(74);
            assertThat(result.err()).isEqualTo("guide: NOT saved: the disk is read-only.\n");
            assertThat(on(disk, "guide history").out().lines()).hasSize(1);
        }
    }

    /** What the command says goes elsewhere: a full disk takes no words either. */
    private Installed.Result on(SmallDisk disk, String command) throws Exception {
        return new Installed(home).script("export GUIDE_HOME='" + disk.folder() + "'; " + command);
    }

    @Test
    void twoQuizzesAtOnce_shareTheQueue() throws Exception {
        Installed guide = new Installed(home);
        try (PtyProgram one = guide.start("quiz", "--domain", "rag");
                PtyProgram two = guide.start("quiz", "--domain", "rag")) {
            one.awaitText("1 of 4");
            two.awaitText("1 of 4");
            one.type(" 3");
            one.awaitText("2 of 4");
            one.type(" 3");
            one.awaitText("3 of 4");
            two.type(" 3"); // the first question, which it had on its screen
            two.awaitText("2 of 3");
            two.awaitText("§13");
            two.type("q");
            assertThat(two.exitCode()).isZero();
            one.type("q");
            assertThat(one.exitCode()).isZero();
        }
        assertThat(guide.run("history").out().lines()).hasSize(3);
    }

    /** Ids of the events and of their questions: both must be there once. */
    private static List<String> reviews(Installed guide) throws Exception {
        List<String> reviews = new ArrayList<>();
        Matcher review = REVIEW.matcher(guide.run("history").out());
        while (review.find()) {
            reviews.add(review.group(2));
        }
        return reviews;
    }

    private Path manyQuestions() throws IOException {
        StringBuilder bank = new StringBuilder("questions:\n");
        for (int i = 0; i < QUESTIONS; i++) {
            bank.append("  - {id: q%d, question: Q%d, answer: A}\n".formatted(i, i));
        }
        return Files.writeString(home.resolve("many.yaml"), bank);
    }

    /** A file system of its own, which only root may mount. */
    private record SmallDisk(Path folder) implements AutoCloseable {
        static SmallDisk mounted(Path folder) throws IOException {
            Files.createDirectories(folder);
            assumeTrue(
                    run("mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", folder.toString()) == 0,
                    "a small disk can be mounted");
            return new SmallDisk(folder);
        }

        /** Also the room that the journal has left in its last block. */
        void fill() throws IOException {
            try (var files = Files.list(folder.resolve("data/journal"))) {
                for (Path journal : files.toList()) {
                    int left = (int) (4096 - Files.size(journal) % 4096);
                    Files.writeString(journal, "\n".repeat(left), StandardOpenOption.APPEND);
                }
            }
            run("sh", "-c", "cat /dev/zero > " + folder.resolve("ballast") + " 2>/dev/null");
        }

        void empty() throws IOException {
            Files.delete(folder.resolve("ballast"));
        }

        void readOnly() {
            assumeTrue(run("mount", "-o", "remount,ro", folder.toString()) == 0, "it can be made read-only");
        }

        @Override
        public void close() {
            run("umount", "-l", folder.toString());
        }

        private static int run(String... command) {
            try {
                return new ProcessBuilder(command).inheritIO().start().waitFor();
            } catch (IOException e) {
                return -1; // no such program
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
