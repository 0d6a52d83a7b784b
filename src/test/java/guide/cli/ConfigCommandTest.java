package guide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import guide.config.Background;
import guide.config.ThemeName;
import guide.keys.Input;
import guide.keys.Size;
import guide.tui.Display;
import guide.tui.Look;
import guide.tui.NoFullScreen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigCommandTest {
    @TempDir
    Path home;

    private Path file;
    private Run run;
    private final List<Look> looks = new ArrayList<>();

    @BeforeEach
    void program() throws IOException {
        file = Files.createDirectories(home.resolve("config")).resolve("config.yaml");
        run = new Run(home).on(this::remembered);
    }

    private Display remembered(Look look) throws NoFullScreen {
        looks.add(look);
        throw new NoFullScreen("There is no full screen here.");
    }

    @Test
    void everyValue_hasAMeaningAndAnOrigin() throws IOException {
        Files.writeString(file, "new-a-day: 3\n");
        Run.Result result = run.with("EDITOR", "nano").guide("config");
        assertThat(result.status()).isZero();
        assertThat(result.out())
                .contains("# The number of new questions on a study day: 0 to 999.\nnew-a-day: 3 ")
                .containsPattern("new-a-day: 3 +# " + file + ":1:12\n")
                .containsPattern("theme: auto +# default\n")
                .containsPattern("retention: 0\\.90 +# default\n")
                .containsPattern("# editor: nano +# environment: EDITOR\n")
                .containsPattern("  reveal: \\[Space, Enter\\] +# show the answer\n");
    }

    @Test
    void output_isAFileWithTheSameValues() throws IOException {
        Files.writeString(
                file,
                "theme: dark\nmouse: yes\nreading-width: 70\nretention: 0.905\nday-start: 3:30\n"
                        + "editor: \"code --wait 'x'\"\nbanks: ['/srv/it''s: mine']\nkeys: {skip: '#', flag: [Tab, \"'\"]}\n");
        String first = run.guide("config", "--json").out();
        Files.writeString(file, run.guide("config").out());
        Run.Result second = run.guide("config", "--json");
        assertThat(second.err()).isEmpty();
        assertThat(withoutOrigin(second.out())).isEqualTo(withoutOrigin(first));
    }

    private static String withoutOrigin(String json) {
        return json.replaceAll("\"(from|where)\": \"[^\"]*\",? ?", "").replaceAll("\"written\": \\{[^}]*}, ", "");
    }

    @Test
    void json_isForMachines() throws IOException {
        Files.writeString(file, "mouse: true\ntheme: drak\n");
        Run.Result result = run.guide("config", "--json");
        assertThat(result.out())
                .startsWith("{\"file\": \"" + file
                        + "\", \"settings\": [{\"key\": \"theme\", \"value\": \"auto\", \"from\": \"default\"")
                .contains("{\"key\": \"mouse\", \"value\": true, \"from\": \"file\", \"where\": \"" + file + ":1:8\"")
                .contains("\"problems\": [{\"line\": 2, \"column\": 8, \"severity\": \"error\"");
    }

    @Test
    void withoutAFile_theDefaultsAreShown() {
        assertThat(run.guide("config").out()).startsWith("# " + file + " is not there; these are the defaults.\n");
        assertThat(run.guide("config").status()).isZero();
    }

    @Test
    void path_isPrintedAlone() {
        assertThat(run.guide("config", "--path").out()).isEqualTo(file + "\n");
    }

    @Test
    void badValue_isReportedWithExit78() throws IOException {
        Files.writeString(file, "theme: drak\nkeys:\n  skip: [n, e]\n");
        Run.Result result = run.guide("config");
        assertThat(result.status()).isEqualTo(78);
        assertThat(result.err())
                .isEqualTo("guide: " + file + ":1:8: unknown theme 'drak', did you mean 'dark'?; auto is used\n"
                        + "guide: " + file + ":3:13: key 'e' is also 'edit' while a question is asked; give one of them"
                        + " another key; 'skip' is on n\n");
        assertThat(result.out()).containsPattern("theme: auto +# default").containsPattern("skip: \\[n\\]");
    }

    @Test
    void keyWithTwoWords_isThereOnceWithBothMeanings() {
        assertThat(run.guide("config").out())
                .containsOnlyOnce("set-date:")
                .containsPattern("\n  set-date: \\[Enter\\] +# keep the date; without one, go on without\n");
    }

    @Test
    void keys_sayWhichOfThemAreTheFiles() throws IOException {
        Files.writeString(file, "keys:\n  skip: n\n  flag: e\n");
        assertThat(run.guide("config").out())
                .containsPattern("\n  skip: \\[n\\] +# leave it out of this session \\(" + file + ":2:3\\)\n")
                .containsPattern("\n  flag: \\[f\\] +# mark it, [^(]*\n");
        assertThat(run.guide("config", "--json").out())
                .contains("\"skip\": [\"n\"]", "\"flag\": [\"f\"]")
                .contains("\"from\": \"file\", \"where\": \"" + file + ":2:3\", \"written\": {\"skip\": \"" + file
                        + ":2:3\"}");
    }

    @Test
    void keysThatAreAllRefused_areNotTheFiles() throws IOException {
        Files.writeString(file, "keys:\n  flag: e\n");
        assertThat(run.guide("config", "--json").out()).contains("\"from\": \"default\", \"written\": {}");
    }

    @Test
    void problem_isReportedOnTheFullScreenUntilTheFirstKey() throws IOException {
        Files.writeString(file, "theme: drak\nkeys:\n  skip: e\n");
        Keys keys = new Keys().typing("?q");
        run.with("GUIDE_STDOUT", "tty").on(look -> keys).guide();
        String sentence =
                "See 'guide config', 2 problems: config.yaml:1:8: unknown theme 'drak', did\n  you mean 'dark'?";
        assertThat(keys.frames.get(0))
                .contains("ML·AI Engineer Interview Guide")
                .contains(sentence);
        assertThat(keys.frames.subList(1, keys.frames.size())).isNotEmpty().noneMatch(f -> f.contains("drak"));
    }

    @Test
    void problem_staysWhereOnlyTheWindowChanges() throws IOException {
        Files.writeString(file, "theme: drak\n");
        Keys keys = new Keys().with(new Input.Resize(new Size(80, 24))).with(new Input.Tick());
        run.on(look -> keys).guide("quiz");
        assertThat(keys.frames).hasSize(3).allMatch(f -> f.contains("unknown theme 'drak'"));
    }

    @Test
    void warning_isReportedHereOnly() throws IOException {
        Files.writeString(file, "retention: 0.98\n");
        assertThat(run.guide("config").status()).isZero();
        assertThat(run.guide("config").err()).contains("config.yaml:1:12: warning: above 0.97");
        assertThat(run.guide("list").err()).isEmpty();
    }

    @Test
    void badValue_keepsNobodyFromStudying() throws IOException {
        Files.writeString(file, "new-a-day: lots\nretention: \"0.9\n");
        Run.Result result = run.typing("\n3\nq\n").guide("quiz", "--plain");
        assertThat(result.status()).isZero();
        assertThat(result.out()).contains("1 of 10");
        assertThat(result.err()).startsWith("guide: " + file + ":2:12: the quote opened here is never closed");
        assertThat(result.err().lines()).hasSize(1);
    }

    @Test
    void newADay_isHeeded_andTheOptionComesFirst() throws IOException {
        Files.writeString(file, "new-a-day: 3\n");
        assertThat(run.typing("q\n").guide("quiz", "--plain").out()).contains("1 of 3");
        assertThat(run.typing("q\n").guide("quiz", "--plain", "--new", "5").out())
                .contains("1 of 5");
    }

    @Test
    void retention_changesWhenAQuestionComesBack() throws IOException {
        String usual = run.guide("grade", "rag-chunking", "easy").err();
        Files.writeString(file, "retention: 0.97\n");
        String often = run.guide("grade", "rag-chunking", "easy").err();
        assertThat(usual).contains("back in 8 days");
        assertThat(often).doesNotContain("back in 8 days");
    }

    @Test
    void dayStart_movesTheStudyDay() throws IOException {
        assertThat(run.guide("doctor").out()).contains("study day 2026-11-23");
        Files.writeString(file, "day-start: 12:00\n");
        assertThat(run.guide("doctor").out()).contains("study day 2026-11-23");
        assertThat(run.earlier(1).guide("doctor").out()).contains("study day 2026-11-22");
    }

    @Test
    void banks_areAskedBesideTheBundledOne() throws IOException {
        Files.writeString(home.resolve("bread.yaml"), "questions:\n- id: yeast\n  question: What?\n  answer: Gas.\n");
        Files.writeString(file, "banks: [../bread.yaml, ~/gone.yaml]\n");
        assertThat(run.guide("list").out()).contains("yeast").contains("11 ");
        assertThat(run.with("HOME", home.toString()).guide("list").err())
                .contains(home + "/gone.yaml: there is no such file");
    }

    @Test
    void themeAndMouse_reachTheScreen_andTheOptionComesFirst() throws IOException {
        run.with("GUIDE_STDOUT", "tty").typing("q\n");
        run.guide();
        Files.writeString(file, "theme: light\nmouse: true\n");
        run.guide();
        run.guide("--no-mouse");
        run.guide("browse", "--no-mouse");
        Files.delete(file);
        run.guide("quiz", "--mouse");
        assertThat(looks)
                .containsExactly(
                        new Look(ThemeName.AUTO, Background.UNKNOWN, false),
                        new Look(ThemeName.LIGHT, Background.UNKNOWN, true),
                        new Look(ThemeName.LIGHT, Background.UNKNOWN, false),
                        new Look(ThemeName.LIGHT, Background.UNKNOWN, false),
                        new Look(ThemeName.AUTO, Background.UNKNOWN, true));
    }

    @Test
    void oneValue_isSetAmongTheRemarks() throws IOException {
        Files.writeString(file, "# mine\nnew-a-day: 3 # few\n# theme: auto\n\nmouse: true\n");
        Run.Result result = run.guide("config", "new-a-day=7");
        assertThat(result.out()).isEqualTo("Set: new-a-day: 7, in " + file + ".\n");
        run.guide("config", "theme=dark");
        run.guide("config", "retention=0.85");
        run.guide("config", "editor=code --wait # here");
        assertThat(file).hasContent("""
                # mine
                new-a-day: 7
                # theme: auto
                theme: dark

                mouse: true
                retention: 0.85
                editor: 'code --wait # here'
                """);
        assertThat(run.guide("config", "mouse=").out()).startsWith("The default holds: mouse, in ");
        assertThat(file).content().doesNotContain("mouse");
        assertThat(run.guide("config").status()).isZero();
    }

    @Test
    void valueThatMakesNoSense_isRefusedInTheReadersWords() throws IOException {
        Files.writeString(file, "session-minutes: x\n");
        assertThat(run.guide("config", "new-a-day=many").err())
                .isEqualTo("guide: 'new-a-day' takes a whole number from 0 to 999, not 'many'. Nothing was changed.\n");
        assertThat(run.guide("config", "new-aday=3").err())
                .isEqualTo("guide: there is no setting 'new-aday', did you mean 'new-a-day'?\n");
        assertThat(run.guide("config", "minutes=7").err())
                .isEqualTo("guide: there is no setting 'minutes', did you mean 'session-minutes'?\n");
        assertThat(run.guide("config", "keys.flag=q").err())
                .isEqualTo("guide: 'keys' holds a key for each action; 'guide config --edit' opens the file.\n");
        assertThat(run.guide("config", "keys=x").err()).contains("'guide config --edit' opens the file");
        assertThat(run.guide("config", "theme").err()).contains("takes no 'theme'. A value comes behind '='");
        assertThat(file).hasContent("session-minutes: x");
        run.guide("config", "new-a-day=3");
        assertThat(file).content().contains("new-a-day: 3");
        Files.writeString(file, "a: [\n");
        assertThat(run.guide("config", "new-a-day=3").status()).isEqualTo(Exit.BAD_CONFIGURATION);
        assertThat(file).hasContent("a: [");
    }

    @Test
    void oneValue_ofAFileThatIsNotThere_comesWithAllOthersAsRemarks() throws IOException {
        Files.delete(file.getParent());
        run.guide("config", "new-a-day=");
        assertThat(file).doesNotExist();
        run.guide("config", "new-a-day=7");
        assertThat(file).content().contains("# new-a-day: 10\nnew-a-day: 7\n", "# theme: auto\n");
        assertThat(run.guide("config").status()).isZero();
    }

    @Test
    void edit_bringsMistakesBackAtTheirLines_andTakesNoneOfThem() throws IOException {
        Files.writeString(file, "theme: dark\n");
        Path script = script("""
                if grep -q '^#! ' "$1"; then
                  cp "$1" %s
                  sed -i 's/^new-a-day: x/new-a-day: 4/' "$1"
                else
                  echo 'new-a-day: x' >> "$1"
                fi
                """.formatted(home.resolve("seen")));
        assertThat(run.with("EDITOR", script.toString())
                        .guide("config", "--edit")
                        .out())
                .isEqualTo("Changed: " + file + ".\n");
        assertThat(home.resolve("seen")).content().contains("\n#! 'new-a-day' takes a whole number", "\nnew-a-day: x");
        assertThat(file).hasContent("theme: dark\nnew-a-day: 4");
    }

    @Test
    void edit_keepsATextWithMistakes_orDropsIt() throws IOException {
        Files.writeString(file, "theme: dark\n");
        Run.Result wrong = run.with("EDITOR", "sed -i 's/dark/drak/'").guide("config", "--edit");
        assertThat(wrong.status()).isEqualTo(Exit.BAD_CONFIGURATION);
        Path draft = home.resolve("state/drafts/config/config.yaml");
        assertThat(wrong.err())
                .isEqualTo("guide: Not saved: line 1: unknown theme 'drak', did you mean 'dark'? Your text is kept in "
                        + draft + ", and 'guide config --edit' goes on with it.\n");
        assertThat(file).hasContent("theme: dark");
        assertThat(run.with("EDITOR", "truncate -s 0").guide("config", "--edit").out())
                .isEqualTo("Nothing was changed.\n");
        assertThat(draft).doesNotExist();
        assertThat(file).hasContent("theme: dark");
        run.with("EDITOR", "sed -i 's/^/# /'").guide("config", "--edit");
        assertThat(file).hasContent("# theme: dark");
    }

    private Path script(String text) throws IOException {
        Path script = Files.writeString(home.resolve("script"), "#!/bin/sh\n" + text);
        assertThat(script.toFile().setExecutable(true)).isTrue();
        return script;
    }

    @Test
    void edit_makesFolderAndFileFirst_andChecksOnClose() throws IOException {
        Files.delete(file.getParent());
        assertThat(run.with("EDITOR", "true").guide("config", "--edit").out()).isEqualTo("Nothing was changed.\n");
        assertThat(file).content().contains("## The number of new questions", "# new-a-day: 10\n");
        assertThat(run.guide("config").status()).isZero();
        Run.Result wrong =
                run.with("EDITOR", "sed -i 's/^# new-a-day: 10/new-a-day: x/'").guide("config", "--edit");
        assertThat(wrong.status()).isEqualTo(Exit.BAD_CONFIGURATION);
        assertThat(wrong.err()).contains("'new-a-day' takes a whole number");
        Run.Result right =
                run.with("EDITOR", "sed -i 's/^new-a-day: x/new-a-day: 4/'").guide("config", "--edit");
        assertThat(right.out()).isEqualTo("Changed: " + file + ".\n");
        assertThat(right.status()).isZero();
    }

    @Test
    void template_isRightWithEachOfItsSettings() throws IOException {
        Files.delete(file.getParent());
        String all = "sed -i 's/^# \\([a-z]\\)/\\1/; s/^#   /  /'";
        Run.Result result = run.with("EDITOR", all).guide("config", "--edit");
        assertThat(result.err()).as(Files.readString(file)).isEmpty();
        assertThat(result.status()).isZero();
    }
}
