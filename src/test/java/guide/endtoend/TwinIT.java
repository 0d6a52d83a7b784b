package guide.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import guide.Patience;
import guide.tui.terminal.PtyProgram;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A deck that tries to steer the terminal, and its twin in which every control character is a visible sign instead: on a
 * real terminal both must make the program send the same control functions.
 */
class TwinIT {

    /** The clipboard, the title and its report, the state, the answerback, a bell, C1 letters, a reset. */
    private static final List<String> ATTACKS = List.of(
            "{ESC}]52;c;eA=={BEL}",
            "{ESC}]0;owned{BEL}",
            "{ESC}]2;owned{ESC}\\",
            "{ESC}[21t",
            "{ESC}P$qm{ESC}\\",
            "{ESC}P+q544e{ESC}\\",
            "{ESC}[6n{ESC}[c{ESC}[>c{ESC}Z",
            "{ESC}[?1049l{ESC}[2J{ESC}[H",
            "{ESC}_apc{ESC}\\{ESC}^pm{ESC}\\{ESC}Xsos{ESC}\\",
            "{CSI}21t{CSI}2J",
            "{OSC}52;c;eA=={ST}",
            "{DCS}$qm{ST}",
            "{BEL}{SO}{SI}{BS}{CR}{DEL}",
            "{ESC}c{ESC}#8{ESC}(0");

    private static final String FRAME_END = "\033\\[\\?2026l";

    @TempDir
    Path home;

    private Installed guide;

    @BeforeEach
    void freshHome() {
        guide = new Installed(home);
    }

    /** How one and the same text becomes hostile or harmless. */
    private enum Twin {
        HOSTILE {
            @Override
            String entity(int c) {
                return "&#" + c + ";";
            }

            @Override
            String raw(int c) {
                return Character.toString(c);
            }

            @Override
            String json(int c) {
                return String.format("\\u%04x", c);
            }
        },
        HARMLESS {
            @Override
            String entity(int c) {
                return raw(c);
            }

            /** Letter by letter what the gate makes of the other. */
            @Override
            String raw(int c) {
                return String.format("⟨U+%04X⟩", c);
            }

            @Override
            String json(int c) {
                return raw(c);
            }
        };

        /** A character by an entity of Markdown. */
        abstract String entity(int c);

        /** A character itself. */
        abstract String raw(int c);

        /** A character by an escape of JSON. */
        abstract String json(int c);
    }

    @Test
    void quiz_sendsWhatItsTwinSends() throws Exception {
        String hostile = quiz(Twin.HOSTILE);
        String harmless = quiz(Twin.HARMLESS);
        assertThat(hostile).contains("⟨U+001B⟩]52;c;eA==⟨U+0007⟩");
        same(hostile, harmless);
    }

    @ParameterizedTest
    @CsvSource({"list", "show a1", "show a2", "search owned", "history", "doctor", "check", "quiz --plain", "stats"})
    void command_sendsWhatItsTwinSends(String command) throws Exception {
        same(onATerminal(Twin.HOSTILE, command), onATerminal(Twin.HARMLESS, command));
    }

    @Test
    void homeBrowseAndStatistics_sendWhatTheirTwinsSend() throws Exception {
        String hostile = tour(Twin.HOSTILE);
        String harmless = tour(Twin.HARMLESS);
        assertThat(hostile).contains("⟨U+001B⟩]52;c;eA==⟨U+0007⟩");
        same(hostile, harmless);
    }

    @Test
    void rawControlCharacters_areRefusedByCheckInSoManyWords() throws Exception {
        try (PtyProgram check = guide.start("check", rawDeck().toString())) {
            assertThat(check.exitCode()).isEqualTo(65);
            check.awaitEnd();
            assertThat(functions(check)).isSubsetOf("<0D>", "<0A>");
            assertThat(check.output()).contains("U+001B (escape)", "U+009B (control sequence introducer)");
        }
    }

    /** Sends no more than without that deck. */
    @ParameterizedTest
    @CsvSource({"list", "list --domain raw", "show a", "doctor", "quiz --plain", "__complete show a"})
    void deckOfRawControlCharacters_isLeftOutAndSendsNothing(String command) throws Exception {
        Path banks = rawDeck().getParent();
        Path good = Files.writeString(banks.resolve("good.yaml"), "questions:\n- {id: b, question: Q, answer: A}\n");
        Set<String> harmless = new TreeSet<>(functionsOf(command, good));
        harmless.addAll(List.of("<0D>", "<0A>"));
        assertThat(functionsOf(command, banks)).isSubsetOf(harmless);
    }

    private Set<String> functionsOf(String command, Path bank) throws Exception {
        try (PtyProgram program = guide.with("GUIDE_BANK", bank.toString()).start(command.split(" "))) {
            if (command.startsWith("quiz")) {
                program.type("\rq\r");
            }
            program.exitCode();
            program.awaitEnd();
            assertThat(functions(program)).allMatch(f -> f.matches("<0D>|<0A>|ESC\\[[0-9;]*m"));
            return functions(program);
        }
    }

    /** By themselves, and by YAML's escapes, in ids, titles, tags and wherever else a text may stand. */
    private Path rawDeck() throws IOException {
        return Files.writeString(
                Files.createDirectories(home.resolve("raw")).resolve("raw.yaml"),
                "title: \"\\e]2;x\\x9c\"\nquestions:\n- id: \"\\e]0;x\\a\"\n  number: \"\\x9b2J\"\n  question: \""
                        + all(Twin.HOSTILE::raw)
                        + "\"\n  answer: \"\\e[21t\\u009d52;c;x\"\n  tags: [\"\\eP\"]\n  see: [\"\\e[c\"]\n"
                        + "  sources: [\"\\e]2;x\"]\n- {id: a, question: Q, answer: A}\n\u001B[2J: x\n");
    }

    @Test
    void namesAndArguments_sendNothing() throws Exception {
        String evil = "\u001B]0;x\u0007\u009B21t";
        for (List<String> args : List.of(
                List.of("show", evil),
                List.of(evil),
                List.of("--" + evil),
                List.of("list", "--domain", evil),
                List.of("list", "--tag", evil),
                List.of("quiz", "--limit", evil),
                List.of("check", evil),
                List.of("grade", "rag-chunking", evil),
                List.of("history", evil),
                List.of("completion", evil),
                List.of("__complete", evil),
                List.of("__complete", "show", "--domain", evil),
                List.of("__complete", "quiz", "--" + evil + "=" + evil))) {
            try (PtyProgram command = guide.start(args.toArray(new String[0]))) {
                command.exitCode();
                command.awaitEnd();
                assertThat(functions(command)).as("%s", args).isSubsetOf("<0D>", "<0A>");
            }
        }
    }

    @Test
    void variables_sendNothing() throws Exception {
        String evil = "\u001B]0;x\u0007\u009B21t";
        for (String variable : List.of("TERM", "GUIDE_BANK", "GUIDE_CHARSET", "XDG_DATA_HOME", "HOME", "LANG")) {
            guide = new Installed(Files.createTempDirectory(home, "run"))
                    .with("NO_COLOR", "1")
                    .with(variable, evil);
            for (String command : List.of("doctor", "list", "quiz --plain")) {
                try (PtyProgram program = guide.start(command.split(" "))) {
                    program.type("q\r");
                    program.exitCode();
                    program.awaitEnd();
                    assertThat(functions(program))
                            .as("%s, %s", variable, command)
                            .isSubsetOf(
                                    variable.equals("TERM")
                                            ? List.of("<0D>", "<0A>")
                                            : List.of("<0D>", "<0A>", "ESC[1m", "ESC[m"));
                }
            }
        }
    }

    /** Through a whole session: question, help, answer, grade, the end. */
    private String quiz(Twin twin) throws Exception {
        Installed guide = prepared(twin);
        try (PtyProgram quiz = guide.start("quiz")) {
            await(quiz, "1 of 2");
            press(quiz, "?");
            await(quiz, "Esc close");
            press(quiz, "\033");
            await(quiz, "1 of 2");
            press(quiz, " ");
            await(quiz, "Did you say");
            for (int page = 0; page < 6; page++) {
                press(quiz, "\033[6~");
            }
            press(quiz, "3");
            await(quiz, "2 of 2");
            press(quiz, " ");
            await(quiz, "4 easy");
            press(quiz, "4");
            await(quiz, "Done: 2 answers");
            quiz.type("q");
            assertThat(quiz.exitCode()).isZero();
            quiz.awaitEnd();
            return quiz.output();
        }
    }

    /** From the home screen through browse, with its filter and an open answer, and through the statistics. */
    private String tour(Twin twin) throws Exception {
        try (PtyProgram guide = prepared(twin).start()) {
            await(guide, "Study now");
            press(guide, "b");
            await(guide, "Browse");
            for (String key : List.of("j", "\r", "\r", "j", "\r", "/", "o", "w", "\r", "n", "\033[6~")) {
                press(guide, key);
            }
            press(guide, "q");
            await(guide, "Study now");
            press(guide, "c");
            await(guide, "Mastery");
            press(guide, "q");
            await(guide, "Study now");
            guide.type("q");
            assertThat(guide.exitCode()).isZero();
            guide.awaitEnd();
            return guide.output();
        }
    }

    /** Waits for the key's whole frame: keys typed ahead are drawn as one, and then the twins may draw different numbers. */
    private static void press(PtyProgram program, String key) throws Exception {
        int frames = frames(program);
        program.type(key);
        Patience.await(() -> frames(program) > frames && isWhole(program), () -> "a frame");
    }

    /** Waits for a text, and for the end of the frame that shows it. */
    private static void await(PtyProgram program, String text) throws Exception {
        program.awaitText(text);
        Patience.await(() -> isWhole(program), () -> "the end of the frame");
    }

    private static int frames(PtyProgram program) {
        return program.output().split(FRAME_END, -1).length;
    }

    private static boolean isWhole(PtyProgram program) {
        String output = program.output();
        return output.lastIndexOf("\033[?2026l") > output.lastIndexOf("\033[?2026h");
    }

    private String onATerminal(Twin twin, String command) throws Exception {
        try (PtyProgram program = prepared(twin).start(command.split(" "))) {
            if (command.startsWith("quiz")) {
                program.type("\r3\r\r4\r\r");
            }
            program.exitCode();
            program.awaitEnd();
            return program.output();
        }
    }

    private Installed prepared(Twin twin) throws IOException {
        Path own = Files.createDirectories(home.resolve(twin.name()));
        Path banks = Files.createDirectories(own.resolve("banks"));
        String name =
                "deck" + twin.raw(0x1B) + "]0;x" + twin.raw(7) + twin.raw(0x9B) + "21t" + twin.raw('\n') + ".yaml";
        Files.writeString(banks.resolve(name), deck(twin));
        Files.writeString(banks.resolve("broken" + name), "questions: 7\n");
        Path journal = Files.createDirectories(own.resolve("data/journal"));
        Files.writeString(journal.resolve("dev00001-2026.jsonl"), journal(twin));
        Files.writeString(journal.resolve("x" + twin.raw(0x1B) + "[2J-2026.jsonl"), "{\"v\":1,\"k\":\"rev\n");
        return new Installed(own).with("GUIDE_BANK", banks.toString());
    }

    /** Where entities are not decoded, in code, HTML, titles and sources, they stand in both. */
    private static String deck(Twin twin) {
        // Markdown takes a backslash before an entity's sign for an escape.
        // What stands between two dollars would be a formula; with a tag, HTML has blanks of its own.
        String text = all(twin::entity).replace("\\", "&#92;").replace("$", "");
        return """
                title: 'T %2$s'
                questions:
                  - id: a1
                    number: 1
                    question: '%1$s'
                    answer: |
                      %1$s

                      - %1$s
                      > `%2$s` and **%1$s**

                      | a | b |
                      |---|---|
                      | %1$s | [%1$s](http://x "%1$s") |

                      ![%1$s](x)
                    points: ['%1$s', 'b']
                    notes: [{trap: '%1$s'}, {tip: '%1$s'}]
                    followups: [{question: '%1$s', answer: '%1$s'}]
                    sources: ['%2$s']
                    tags: [x]
                    see: [a2]
                  - id: a2
                    question: 'Two %1$s'
                    answer: '%1$s'
                """.formatted(text, all(Twin.HOSTILE::entity));
    }

    private static String journal(Twin twin) {
        String text = all(twin::json).replaceAll("\\\\(?!u00)", "\\\\\\\\");
        return sealed("{\"v\":1,\"k\":\"view\",\"id\":\"e1" + twin.json(0x1B)
                        + "[2J\",\"n\":1,\"t\":1767261600123,\"z\":0,\"q\":\"" + text + "\"")
                + sealed(
                        "{\"v\":1,\"k\":\"flag\",\"id\":\"e2\",\"n\":2,\"t\":1767261600124,\"z\":0,\"q\":\"a1\",\"reason\":\""
                                + text + "\"")
                + sealed("{\"v\":1,\"k\":\"dream" + text + "\",\"id\":\"e3\",\"n\":9,\"t\":1767261600125,\"z\":0")
                + sealed("{\"v\":1,\"k\":\"undo\",\"id\":\"e4\",\"n\":10,\"t\":1767261600126,\"z\":0,\"of\":\"" + text
                        + "\"")
                + all(twin::raw) + "\n";
    }

    private static String sealed(String body) {
        CRC32C crc = new CRC32C();
        crc.update(body.getBytes(StandardCharsets.UTF_8));
        return body + String.format(",\"c\":\"%08x\"}%n", crc.getValue());
    }

    private interface Spelling {
        String of(int c);
    }

    private static String all(Spelling spelling) {
        return String.join(" ", ATTACKS)
                .replace("{ESC}", spelling.of(0x1B))
                .replace("{BEL}", spelling.of(0x07))
                .replace("{BS}", spelling.of(0x08))
                .replace("{CR}", spelling.of(0x0D))
                .replace("{SO}", spelling.of(0x0E))
                .replace("{SI}", spelling.of(0x0F))
                .replace("{DEL}", spelling.of(0x7F))
                .replace("{DCS}", spelling.of(0x90))
                .replace("{CSI}", spelling.of(0x9B))
                .replace("{ST}", spelling.of(0x9C))
                .replace("{OSC}", spelling.of(0x9D));
    }

    private static void same(String hostile, String harmless) {
        assertThat(ControlFunctions.kinds(hostile)).isNotEmpty().isEqualTo(ControlFunctions.kinds(harmless));
    }

    private static Set<String> functions(PtyProgram program) {
        return new TreeSet<>(ControlFunctions.of(program.output()));
    }
}
