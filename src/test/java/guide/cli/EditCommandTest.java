package guide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions that are not the user's own are amended: what differs is kept beside the bank. */
class EditCommandTest {
    @TempDir
    Path home;

    private Path amendments;
    private Path draft;
    private Run run;

    @BeforeEach
    void program() {
        amendments = home.resolve("data/banks/amendments.yaml");
        draft = home.resolve("state/drafts/rag-chunking.yaml");
        run = new Run(home);
    }

    @Test
    void bundledQuestion_keepsWhatDiffersAlone_andShowsIt() throws IOException {
        Run.Result result = edit("sed -i 's/^minutes: .*/minutes: 17/; s/^tags: .*/tags: [mine]/'", "11");
        assertThat(result.out()).isEqualTo("Changed; kept as your amendment.\n");
        assertThat(result.status()).isZero();
        assertThat(amendmentLines()).containsExactly("rag-chunking:", "  tags: [mine]", "  minutes: 17");
        assertThat(run.guide("list", "--tag", "mine").out()).contains("11 ");
        assertThat(run.guide("check").out())
                .contains("amendments.yaml:3:1: note: you amended question 'rag-chunking': tags, minutes\n");
        assertThat(Files.getPosixFilePermissions(amendments)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(draft).doesNotExist();
    }

    @Test
    void questionThatIsEditedBack_andOneThatIsSentBack_areAsTheBankHasThem() throws IOException {
        edit("sed -i 's/^minutes: .*/minutes: 17/'", "11");
        assertThat(edit("sed -i 's/^minutes: .*/minutes: 2/'", "11").out())
                .isEqualTo("The question is again as the bank has it.\n");
        assertThat(amendmentLines()).isEmpty();
        edit("sed -i 's/^minutes: .*/minutes: 17/'", "11");
        assertThat(run.guide("edit", "11", "--original").out())
                .isEqualTo("The question is again as the bank has it.\n");
        assertThat(amendmentLines()).isEmpty();
        assertThat(run.guide("edit", "11", "--original").out()).isEqualTo("You have not amended this question.\n");
    }

    @Test
    void untouchedOrEmptiedText_changesNothing() {
        assertThat(edit("true", "11").out()).isEqualTo("Nothing was changed.\n");
        assertThat(edit("truncate -s 0", "11").out()).isEqualTo("Nothing was changed.\n");
        assertThat(amendments).doesNotExist();
    }

    @Test
    void mistakes_standInTheTextAtTheirLines_untilTheyAreCorrected() throws IOException {
        Path script = script("""
                if grep -q '^#! ' "$1"; then
                  grep -A1 '^#! ' "$1" > %s
                  sed -i 's/^minutes: 99/minutes: 17/; s/^anwser:/answer:/' "$1"
                else
                  sed -i 's/^minutes: .*/minutes: 99/; s/^answer:/anwser:/' "$1"
                fi
                """.formatted(home.resolve("seen")));
        assertThat(edit(script.toString(), "11").out()).isEqualTo("Changed; kept as your amendment.\n");
        assertThat(Files.readString(home.resolve("seen")))
                .contains("#! unknown key 'anwser', did you mean 'answer'?\nanwser: |")
                .contains("#! 'minutes' takes a whole number from 1 to 60, not '99'\nminutes: 99");
        assertThat(amendmentLines()).containsExactly("rag-chunking:", "  minutes: 17");
    }

    @Test
    void textWithMistakes_isKept_andTheNextEditGoesOnWithIt() throws IOException {
        Path script = script("grep -q '^#! ' \"$1\" || sed -i 's/^minutes: .*/minutes: 99/' \"$1\"\n");
        Run.Result result = edit(script.toString(), "11");
        assertThat(result.status()).isEqualTo(Exit.BAD_DATA);
        assertThat(result.err())
                .contains("Not saved: line ", "'minutes' takes", "kept in " + draft, "'guide edit rag-chunking'");
        assertThat(amendments).doesNotExist();
        assertThat(draft).content().contains("minutes: 99");
        assertThat(edit("sed -i 's/^minutes: .*/minutes: 17/'", "11").out())
                .isEqualTo("Changed; kept as your amendment.\n");
        assertThat(draft).doesNotExist();
        assertThat(amendmentLines()).containsExactly("rag-chunking:", "  minutes: 17");
    }

    @Test
    void editorThatFails_keepsWhatWasTyped() {
        Run.Result untouched = edit("false", "11");
        assertThat(untouched.status()).isEqualTo(Exit.UNAVAILABLE);
        assertThat(draft).doesNotExist();
        Run.Result typed = edit("sh -c 'echo tags: [x] >> \"$0\"; exit 1'", "11");
        assertThat(typed.err()).contains("ended with 1", "kept in " + draft);
        assertThat(draft).content().contains("tags: [x]");
    }

    @Test
    void editorThatThereIsNot_endsAlikeForEachText() throws IOException {
        assertThat(edit("nonesuch", "11").status()).isEqualTo(Exit.UNAVAILABLE);
        assertThat(run.with("EDITOR", "nonesuch").guide("config", "--edit").status())
                .isEqualTo(Exit.UNAVAILABLE);
        assertThat(run.with("EDITOR", "nonesuch").guide("new").status()).isEqualTo(Exit.UNAVAILABLE);
        Files.createDirectories(draft.getParent());
        Files.writeString(draft, "minutes: 17\n");
        Run.Result resumed = edit("nonesuch", "11");
        assertThat(resumed.status()).isEqualTo(Exit.UNAVAILABLE);
        assertThat(resumed.err())
                .startsWith("guide: There is no editor 'nonesuch', which EDITOR names.")
                .contains("kept in " + draft);
        assertThat(draft).content().contains("minutes: 17");
    }

    @Test
    void editorOfATerminal_isNotStartedWithoutOne() {
        Run.Result result =
                run.with("GUIDE_STDIN", "").with("EDITOR", "nano -w").guide("edit", "11");
        assertThat(result.err())
                .isEqualTo(
                        "guide: The editor 'nano -w' needs a terminal, and there is none here. Run it in one, or name an"
                                + " editor that needs none.\n");
        assertThat(result.status()).isEqualTo(Exit.UNAVAILABLE);
        assertThat(draft).doesNotExist();
    }

    @Test
    void questionThatIsSentBack_dropsATextThatWasKept() throws IOException {
        edit("sh -c 'echo tags: [x] >> \"$0\"; exit 1'", "11");
        assertThat(draft).exists();
        assertThat(run.guide("edit", "11", "--original").out())
                .isEqualTo("You have not amended this question. The text that was kept of an unfinished edit is"
                        + " dropped.\n");
        assertThat(draft).doesNotExist();
    }

    @Test
    void fileThatCannotBeWritten_keepsTheText() throws IOException {
        Files.createDirectories(amendments.getParent());
        Files.writeString(amendments, "rag-chunking: [\n");
        Run.Result result = edit("sed -i 's/^minutes: .*/minutes: 17/'", "11");
        assertThat(result.err()).contains("amendments.yaml:1:15", "kept in " + draft);
        assertThat(amendments).hasContent("rag-chunking: [");
        assertThat(draft).content().contains("minutes: 17");
    }

    @Test
    void remarksAndKeysOfOthers_stay() throws IOException {
        Files.createDirectories(amendments.getParent());
        String text = """
                # mine
                rag-reranking: # why
                  answer: Other.

                rag-chunking:
                  minutes: 4
                  mood: good
                # last
                """;
        Files.writeString(amendments, text);
        edit("sed -i 's/^minutes: .*/minutes: 17/'", "11");
        assertThat(Files.readString(amendments).replaceAll("  based-on: .*\n", ""))
                .isEqualTo(text.replace("minutes: 4", "minutes: 17"));
    }

    @Test
    void bankThatChangesBeneath_isSaidOnce_andBothShowInTheEditor() throws IOException {
        edit("sed -i 's/^minutes: .*/minutes: 17/'", "11");
        Files.writeString(amendments, Files.readString(amendments).replaceAll("based-on: .*", "based-on: 000000"));
        assertThat(run.guide("list").err())
                .contains("the bank's text of 'rag-chunking' has changed since you amended it");
        assertThat(run.guide("list").err()).isEmpty();
        assertThat(run.guide("check").out()).contains("the bank's text has changed since");
        Path other = Files.writeString(home.resolve("o.yaml"), "questions:\n- {id: o, question: a, answer: b}\n");
        assertThat(run.guide("list", "--bank", other.toString()).err()).isEmpty();
        assertThat(run.guide("list").err()).isEmpty();
        Path script = script("cp \"$1\" " + home.resolve("seen") + "\n");
        assertThat(edit(script.toString(), "11").out()).contains("your amendment stays, on the new text");
        assertThat(Files.readString(home.resolve("seen")))
                .contains("# The bank's text has changed since then.", "# minutes: 2", "\nminutes: 17");
        assertThat(run.guide("check").out()).doesNotContain("has changed since");
    }

    @Test
    void eachChangeBeneath_isSaidOnce() throws IOException {
        Path bank = Files.createDirectories(home.resolve("data/banks/mine")).resolve("x.yaml");
        Files.writeString(bank.resolveSibling("import.json"), "{}");
        String sentence = "the bank's text of 'm1' has changed since you amended it";
        bank(bank, "One.");
        edit("sed -i 's/^question:.*/question: What for?/'", "m1");
        assertThat(run.guide("list").err()).isEmpty();
        for (String answer : List.of("Two.", "Three.")) {
            bank(bank, answer);
            assertThat(run.guide("list").err()).contains(sentence);
            assertThat(run.guide("list").err()).isEmpty();
        }
    }

    private static void bank(Path file, String answer) throws IOException {
        Files.writeString(file, "questions:\n  - id: m1\n    question: Why?\n    answer: " + answer + "\n");
    }

    @Test
    void importedQuestion_isAmended_andOneOfTheUsersFileIsOpenedThere() throws IOException {
        Path mine = Files.createDirectories(home.resolve("data/banks/mine")).resolve("x.yaml");
        Files.writeString(mine, "questions:\n  - id: m1\n    question: Why?\n    answer: So.\n");
        assertThat(edit("sed -i s/So/Thus/", "m1").out()).isEqualTo("Changed, and read again.\n");
        assertThat(mine).content().contains("Thus.");
        Files.writeString(mine.resolveSibling("import.json"), "{}");
        edit("sed -i s/Thus/Hence/", "m1");
        assertThat(mine).content().contains("Thus.");
        assertThat(run.guide("show", "m1").out()).contains("Hence.");
    }

    @Test
    void ownQuestionThatIsLeftOut_isOpenedAtItsMistake() throws IOException {
        Path mine = Files.createDirectories(home.resolve("data/banks/mine")).resolve("x.yaml");
        Files.writeString(mine, "questions:\n  - id: m1\n    question: Why?\n    answer: So.\n");
        Run.Result wrong = edit("sed -i s/answer/anwser/", "m1");
        assertThat(wrong.status()).isEqualTo(Exit.BAD_DATA);
        assertThat(wrong.err())
                .contains("x.yaml:2:5: question 'm1' has no 'answer'. 'guide edit m1' opens the file again;"
                        + " until it is corrected, new sessions leave out what has the mistake.");
        assertThat(run.guide("edit", "m1", "--original").err()).contains("the question 'm1' is left out");
        assertThat(edit("sed -i s/anwser/answer/", "m1").out()).isEqualTo("Changed, and read again.\n");
        assertThat(run.guide("show", "m1").out()).contains("So.");
        Files.writeString(mine, "questions:\n  - id: m1\n    question: Why?\n");
        assertThat(run.with("GUIDE_BANK", mine.toString())
                        .with("EDITOR", "sed -i '$a\\    answer: Thus.'")
                        .guide("edit", "m1")
                        .out())
                .isEqualTo("Changed, and read again.\n");
    }

    private Run.Result edit(String editor, String question) {
        return run.with("EDITOR", editor).guide("edit", question);
    }

    private Path script(String text) throws IOException {
        Path script = Files.writeString(home.resolve("script"), "#!/bin/sh\n" + text);
        assertThat(script.toFile().setExecutable(true)).isTrue();
        return script;
    }

    private List<String> amendmentLines() throws IOException {
        return Files.readAllLines(amendments).stream()
                .filter(line -> !line.startsWith("#") && !line.startsWith("  based-on"))
                .toList();
    }
}
