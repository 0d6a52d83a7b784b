package guide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorCommandTest {
    @TempDir
    Path home;

    private Run run;

    @BeforeEach
    void threeDays() {
        run = new Run(home);
        for (String id : List.of("rag-chunking", "rag-reindex", "rag-evaluation")) {
            run.guide("grade", id, "good");
            run.later(1);
        }
    }

    @Test
    void healthyProgram_isExit0() {
        Run.Result result = run.guide("doctor");

        assertThat(result.status()).isZero();
        assertThat(result.out())
                .contains("Journal    3 events in ", "Backups    3 days, the last of 2026-11-25, ", "MB free")
                .endsWith("Nothing is damaged.\n");
    }

    @Test
    void freshHome_isWell() {
        Run.Result result = new Run(home.resolve("fresh")).guide("doctor");

        assertThat(result.status()).isZero();
        assertThat(result.out()).contains("Backups    none yet", "not made yet").endsWith("Nothing is damaged.\n");
    }

    @Test
    void journalThatGotShorter_isReportedWithoutChangingAnything() throws Exception {
        cut(1);
        Run.Result result = run.guide("doctor");

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out()).contains("got shorter: it held 3 events, and now 1. 'guide doctor --repair'");
        assertThat(Files.readAllLines(journal())).hasSize(1);
    }

    @Test
    void repair_takesWhatIsMissingFromTheBackups() throws Exception {
        cut(1);
        byte[] before = Files.readAllBytes(journal());
        Run.Result result = run.guide("doctor", "--repair");

        assertThat(result.status()).isZero();
        assertThat(result.out()).startsWith("Repair     2 events taken from the backups.\n");
        assertThat(run.guide("history").out().lines()).hasSize(3);
        assertThat(Files.readAllBytes(journal())).isEqualTo(before);
        assertThat(run.guide("doctor", "--repair").out()).startsWith("Repair     The backups hold nothing");
    }

    @Test
    void nextAnswer_refillsByItselfAndReportsOnce() throws Exception {
        cut(1);
        Run.Result result = run.guide("grade", "rag-chunking", "good");

        assertThat(result.status()).isZero();
        assertThat(result.err())
                .contains("got shorter: it held 3 events, and now 1.")
                .contains("2 events restored from the backups in " + home.resolve("state/backups"));
        assertThat(run.guide("list").err()).isEmpty();
        assertThat(run.guide("history").out().lines()).hasSize(4);
    }

    @Test
    void journalThatIsGone_isRefilled() throws Exception {
        Files.delete(journal());

        assertThat(run.guide("list").err()).contains("is gone.", "3 events restored");
        assertThat(run.guide("history").out().lines()).hasSize(3);
    }

    @Test
    void damageThatNoSavedAnswerWasIn_isToldAndNoAlarm() throws Exception {
        Files.writeString(journal(), "{\"v\":1,\"k\":\"rev\nhello\n", StandardOpenOption.APPEND);
        Run.Result result = run.guide("doctor");

        assertThat(result.status()).isZero();
        assertThat(result.out())
                .contains(
                        journal() + ":4: the line is torn. This is kept and skipped; no saved answer is missing by it.")
                .contains(journal() + ":5: not a line of a journal. This never was an answer; you may remove it.")
                .endsWith("\nNothing is missing; the damaged lines above are kept and skipped.\n");
    }

    @Test
    void tornAnswerThatIsMissing_isAnAlarmUntilItIsRepaired() throws Exception {
        List<String> lines = Files.readAllLines(journal());
        Files.write(journal(), List.of(lines.get(0), lines.get(1).substring(0, 40), lines.get(2)));
        Run.Result result = run.guide("doctor");

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out())
                .contains(journal() + ":2: the line is torn. The line is kept and skipped. 'guide doctor");
        Run.Result repaired = run.guide("doctor", "--repair");
        assertThat(repaired.status()).as(repaired.out()).isZero();
        assertThat(run.guide("doctor").status()).isZero();
    }

    @Test
    void tornAnswerThatListHasRestored_isNoAlarmAfterwards() throws Exception {
        Files.writeString(journal(), Files.readString(journal()).stripTrailing().replaceFirst(".{20}$", ""));
        assertThat(run.guide("doctor").status()).isEqualTo(1);

        assertThat(run.guide("list").err()).contains("1 event restored");
        assertThat(run.guide("doctor").status()).isZero();
    }

    @Test
    void tornAnswerThatNoBackupHolds_staysAnAlarm() throws Exception {
        List<String> lines = Files.readAllLines(journal());
        Files.write(journal(), List.of(lines.get(0), lines.get(1).substring(0, 40), lines.get(2)));
        deleteBackups();

        assertThat(run.guide("doctor", "--repair").status()).isEqualTo(1);
        assertThat(run.guide("doctor").out()).contains("event 2 is not here, nor in the backups.");
    }

    @Test
    void thousandsOfForeignLines_areOneSentence() throws Exception {
        Files.writeString(home.resolve("data/journal/train.jsonl"), "{}\n".repeat(500));
        Run.Result result = run.guide("doctor");

        assertThat(result.status()).isZero();
        assertThat(result.out()).contains("train.jsonl:1 and 499 more lines: not a line of a journal. This never");
        assertThat(result.out().split("train.jsonl", -1)).hasSize(2);
    }

    @Test
    void conflictCopy_isNoLoss() throws Exception {
        List<String> lines = Files.readAllLines(journal());
        Path copy = Path.of(journal().toString().replace(".jsonl", ".sync-conflict-20261125-120000-ABCDEFG.jsonl"));
        Files.write(copy, lines.subList(0, 2));
        Files.write(home.resolve("data/journal").resolve(journalName()), lines.subList(2, 3));

        assertThat(run.guide("list").err()).isEmpty();
        assertThat(run.guide("doctor").status()).isZero();
    }

    @Test
    void lineMissingInTheMiddle_isAGapAndComesBack() throws Exception {
        List<String> lines = Files.readAllLines(journal());
        Files.write(journal(), List.of(lines.get(0), lines.get(2)));

        assertThat(run.guide("doctor").out()).containsPattern("Device [0-9a-z]{8}: event 2 is not here.");
        assertThat(run.guide("doctor", "--repair").out()).doesNotContain("is not here.");
    }

    @Test
    void missingBackup_isReportedAndMade() throws Exception {
        deleteBackups();

        assertThat(run.guide("doctor").out()).contains("The last day of study has no copy.");
        assertThat(run.guide("doctor", "--repair").out())
                .contains("Backups    1 day, ")
                .doesNotContain("has no copy");
    }

    @Test
    void copyThatLacksEvents_isReportedAndMadeWhole() throws Exception {
        Path copy = home.resolve("state/backups/2026-11-25").resolve(journal().getFileName());
        String torn = Files.readAllLines(copy).get(0) + "\n{\"v\":1,\"k\":\"rev";
        Files.writeString(copy, torn);

        assertThat(run.guide("doctor").out()).contains("2 events are not in the last copy, as on a full disk.");
        assertThat(run.earlier(86_400).guide("doctor", "--repair").out())
                .doesNotContain("not in the last copy")
                .endsWith("Nothing is damaged.\n");
        assertThat(Files.readString(copy)).startsWith(torn + "\n");
        Files.delete(journal());
        assertThat(run.guide("history").err()).contains("3 events restored");
    }

    @Test
    void backupsThatCannotBeMade_areReportedAndKeepNothingElseBack() throws Exception {
        deleteBackups();
        Files.writeString(home.resolve("state/backups"), "in the way");
        Run.Result result = run.guide("grade", "rag-chunking", "good");

        assertThat(result.status()).isZero();
        Run.Result doctor = run.guide("doctor");
        assertThat(doctor.status()).isEqualTo(1);
        assertThat(doctor.out())
                .contains("Journal    4 events in ")
                .contains(
                        "  !        cannot read the backups in " + home.resolve("state/backups")
                                + ": something that is not a folder stands in the way. Make it a folder that you may read and write.\n");
    }

    @Test
    void journalThatCannotBeRead_isAFindingAmongTheOthers() throws Exception {
        Files.move(home.resolve("data/journal"), home.resolve("away"));
        Files.writeString(home.resolve("data/journal"), "in the way");
        String fault = "  !        cannot read the journal in " + home.resolve("data/journal")
                + ": something that is not a folder stands in the way. Make it a folder that you may read and write.\n";

        Run.Result doctor = run.guide("doctor");
        assertThat(doctor.status()).isEqualTo(1);
        assertThat(doctor.err()).isEmpty();
        assertThat(doctor.out()).contains("Clock      ", "MB free", "Bank       ", fault, "Backups    3 days");
        Run.Result repair = run.guide("doctor", "--repair");
        assertThat(repair.status()).isEqualTo(1);
        assertThat(repair.out())
                .startsWith("  !        Nothing could be repaired: ")
                .contains(fault);
        assertThat(home.resolve("data/journal")).hasContent("in the way");
    }

    @Test
    void repair_onlyEverAdds() throws Exception {
        Files.writeString(journal(), "{\"v\":1,\"k\":\"rev\nhello\n\0\0\0", StandardOpenOption.APPEND);
        Path other = Files.writeString(journal().resolveSibling("other-2025.jsonl"), "<<<<<<< HEAD\n");
        String torn = Files.readString(journal());
        cut(2);
        Map<Path, String> before = contents();
        run.guide("doctor", "--repair");
        run.later(3).guide("doctor", "--repair");

        Map<Path, String> after = contents();
        before.forEach((path, text) -> assertThat(after).containsKey(path));
        before.forEach((path, text) -> assertThat(after.get(path)).startsWith(text));
        assertThat(after).containsKey(other).hasSizeGreaterThan(before.size());
        assertThat(run.guide("history").out().lines()).hasSize(3);
        assertThat(torn).startsWith(after.get(journal()));
    }

    /** Of the journal and of the backups, byte by byte. */
    private Map<Path, String> contents() throws IOException {
        Map<Path, String> contents = new HashMap<>();
        for (String folder : List.of("data/journal", "state/backups")) {
            try (var all = Files.walk(home.resolve(folder))) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    contents.put(file, Files.readString(file, StandardCharsets.ISO_8859_1));
                }
            }
        }
        return contents;
    }

    @Test
    void javaAndLocale_areReported() {
        run.with("GUIDE_LC_ALL", "de_DE.UTF-8");

        assertThat(run.guide("doctor").out())
                .contains("Java       " + System.getProperty("java.vm.name") + " " + System.getProperty("java.version"))
                .contains("Locale     de_DE.UTF-8\n");
    }

    @Test
    void clockBeforeTheLastEvent_isReported() {
        assertThat(run.later(-4).guide("doctor").out())
                .contains("The clock is before the journal's last event, of device ")
                .contains("counts as 2026-11-22 ")
                .contains("If this clock is right, run 'guide list': it writes down that they were given by now.");
        run.guide("list");
        assertThat(run.guide("doctor").out())
                .contains("counts as 2026-11-22 ")
                .contains("If this clock is right, there is nothing to do.");
    }

    @Test
    void clockFromBeforeTheProgram_isReportedAndRedatesNothing() {
        assertThat(run.later(-400).guide("doctor").out())
                .contains("The clock is before the journal's last event, of device ")
                .doesNotContain("counts as");
    }

    @Test
    void bankWithAnError_isAFault_andOneWithAWarningIsNot() throws Exception {
        Path odd = Files.writeString(
                home.resolve("odd.yaml"), "questions:\n- {id: a, question: Q, answer: A, anwser: B}\n");
        Path bad = Files.writeString(home.resolve("bad.yaml"), "questions:\n- {id: a, question: Q}\n");

        Run.Result warned = run.guide("doctor", "--bank", odd.toString());
        assertThat(warned.status()).isZero();
        assertThat(warned.out()).contains("           " + odd + ":2:35: warning: unknown key 'anwser', did you mean");
        Run.Result refused = run.guide("doctor", "--bank", bad.toString());
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.out()).contains("  !        " + bad + ":2:3: question 'a' has no 'answer'\n");
    }

    @Test
    void folderThatOthersCanRead_isReported() throws Exception {
        Files.setPosixFilePermissions(home.resolve("data"), PosixFilePermissions.fromString("rwxr-xr-x"));

        assertThat(run.guide("doctor").out()).contains("'chmod 700 " + home.resolve("data") + "' closes it.");
    }

    @Test
    void terminalThatCannotPlaceTheCursor_isReported() {
        assertThat(run.with("TERM", "dumb").guide("doctor").out()).contains("TERM=dumb", "the quiz goes line by line");
        assertThat(run.with("TERM", "xterm")
                        .with("GUIDE_CHARSET", "ISO-8859-1")
                        .guide("doctor")
                        .out())
                .contains("set LANG to a UTF-8 locale")
                .doesNotContain("line by line");
    }

    private void cut(int lines) throws IOException {
        Files.write(journal(), Files.readAllLines(journal()).subList(0, lines));
    }

    private Path journal() throws IOException {
        try (var files = Files.list(home.resolve("data/journal"))) {
            return files.filter(f -> f.toString().endsWith("-2026.jsonl"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private String journalName() throws IOException {
        try (var files = Files.list(home.resolve("data/journal"))) {
            return files.map(f -> f.getFileName().toString())
                    .filter(name -> name.matches("[0-9a-z]{8}-2026.jsonl"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private void deleteBackups() throws IOException {
        try (var all = Files.walk(home.resolve("state/backups"))) {
            for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
