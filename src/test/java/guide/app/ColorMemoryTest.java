package guide.app;

import static org.assertj.core.api.Assertions.assertThat;

import guide.config.Background;
import guide.config.ThemeName;
import guide.journal.StateFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColorMemoryTest {
    @TempDir
    Path folder;

    private final Map<String, String> env = new HashMap<>(Map.of("TERM", "xterm-256color"));

    @ParameterizedTest
    @CsvSource({
        "AUTO, DARK, LIGHT DARK AUTO LIGHT",
        "AUTO, UNKNOWN, LIGHT DARK AUTO LIGHT",
        "AUTO, LIGHT, DARK LIGHT AUTO DARK",
        "DARK, UNKNOWN, LIGHT DARK LIGHT DARK",
        "LIGHT, DARK, DARK LIGHT DARK LIGHT",
        "SIXTEEN, DARK, LIGHT DARK SIXTEEN LIGHT",
        "NONE, UNKNOWN, LIGHT DARK NONE LIGHT",
    })
    void key_goesRound_firstToWhatLooksOther(ThemeName configured, Background shown, String round) {
        for (String next : round.split(" ")) {
            assertThat(memory(configured).next(shown)).isEqualTo(ThemeName.valueOf(next));
            assertThat(memory(configured).theme()).isEqualTo(ThemeName.valueOf(next));
        }
    }

    @Test
    void choice_countsUntilTheConfigurationChanges() {
        memory(ThemeName.AUTO).next(Background.DARK);

        assertThat(memory(ThemeName.AUTO).chosen()).contains(ThemeName.LIGHT);
        assertThat(memory(ThemeName.DARK).chosen()).isEmpty();
        assertThat(memory(ThemeName.DARK).theme()).isEqualTo(ThemeName.DARK);
        // NO_COLOR is a configuration of its own.
        assertThat(memory(ThemeName.NONE).theme()).isEqualTo(ThemeName.NONE);
    }

    @Test
    void answer_isTheNextGuessForTheSameTerminal() {
        memory().answered(Background.LIGHT);
        assertThat(memory().guess()).isEqualTo(Background.LIGHT);

        env.put("TERM_PROGRAM", "iTerm.app");
        assertThat(memory().guess()).isEqualTo(Background.UNKNOWN);
        memory().answered(Background.DARK);
        assertThat(memory().guess()).isEqualTo(Background.DARK);

        env.remove("TERM_PROGRAM");
        assertThat(memory().guess()).isEqualTo(Background.LIGHT);
    }

    /** Another terminal of the same name may have another background. */
    @Test
    void noAnswer_endsTheGuess() {
        memory().answered(Background.LIGHT);
        memory().answered(Background.UNKNOWN);

        assertThat(memory().guess()).isEqualTo(Background.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "15;0, DARK",
        "0;15, LIGHT",
        "0;7, LIGHT",
        "7;8, DARK",
        "15;default;0, DARK",
        "0;default;15, LIGHT",
        "default;default, UNKNOWN",
        "15, UNKNOWN",
        "15;16, UNKNOWN",
        "'', UNKNOWN",
    })
    void environment_isTheGuessWhereNothingWasSaid(String colors, Background background) {
        env.put("COLORFGBG", colors);

        assertThat(memory().guess()).isEqualTo(background);
    }

    @Test
    void answer_comesBeforeTheEnvironment() {
        env.put("COLORFGBG", "15;0");
        memory().answered(Background.LIGHT);

        assertThat(memory().guess()).isEqualTo(Background.LIGHT);
    }

    @Test
    void silentTerminal_isSaidOnce_andAgainAfterAnAnswer() {
        assertThat(memory().isToBeSaid()).isFalse();
        memory().answered(Background.UNKNOWN);
        assertThat(memory().isToBeSaid()).isTrue();
        memory().answered(Background.UNKNOWN);
        assertThat(memory().isToBeSaid()).isFalse();
    }

    @Test
    void userWhoHasChosen_isNotToldHow() {
        memory().answered(Background.UNKNOWN);
        memory().next(Background.UNKNOWN);

        assertThat(memory().isToBeSaid()).isFalse();
    }

    @Test
    void file_staysShort() throws IOException {
        memory().next(Background.DARK);
        for (int i = 0; i < 50; i++) {
            env.put("TERM_PROGRAM", "terminal " + i + "\n");
            memory().answered(Background.DARK);
        }

        assertThat(Files.readAllLines(file())).hasSize(13).first().isEqualTo("theme light auto");
        assertThat(memory().guess()).isEqualTo(Background.DARK);
        env.put("TERM_PROGRAM", "terminal 3\n");
        assertThat(memory().guess()).isEqualTo(Background.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "theme",
        "theme light",
        "theme pink auto",
        "theme light auto more",
        "'\0'",
        "background",
        "background dark"
    })
    void damagedFile_isAsIfNothingWereRemembered(String line) throws IOException {
        Files.writeString(Files.createDirectories(file().getParent()).resolve("colors"), line + "\n");

        assertThat(memory().theme()).isEqualTo(ThemeName.AUTO);
        assertThat(memory().guess()).isEqualTo(Background.UNKNOWN);
    }

    @Test
    void folderThatCannotBeWritten_losesOnlyTheMemory() throws IOException {
        Files.writeString(folder.resolve("state"), "a file where the folder should be");
        ColorMemory memory = memory();

        assertThat(memory.next(Background.DARK)).isEqualTo(ThemeName.LIGHT);
        assertThat(memory.theme()).isEqualTo(ThemeName.LIGHT);
        assertThat(memory().theme()).isEqualTo(ThemeName.AUTO);
    }

    private Path file() {
        return folder.resolve("state").resolve("colors");
    }

    private ColorMemory memory() {
        return memory(ThemeName.AUTO);
    }

    /** As the next start reads it. */
    private ColorMemory memory(ThemeName configured) {
        return new ColorMemory(StateFile.of(file()), configured, env);
    }
}
