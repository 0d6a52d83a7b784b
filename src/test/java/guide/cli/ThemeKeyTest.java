package guide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import guide.config.Background;
import guide.config.ThemeName;
import guide.tui.Look;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The colors from start to start: by key, by the configuration, by the terminal's answer. */
class ThemeKeyTest {
    @TempDir
    Path home;

    private final List<Look> looks = new ArrayList<>();
    private Keys keys = new Keys();
    private Run run;

    @BeforeEach
    void program() {
        run = new Run(home).askedBefore().with("GUIDE_STDOUT", "tty").on(look -> {
            looks.add(look);
            return keys;
        });
    }

    @Test
    void key_switchesAtOnceAndFromThenOn() {
        typing("Tq").guide("browse");
        assertThat(keys.themes).containsExactly(ThemeName.LIGHT);
        assertThat(keys.frames.get(1)).contains("Colors for a light background");

        typing("TTq").guide();
        assertThat(keys.themes).containsExactly(ThemeName.DARK, ThemeName.AUTO);
        typing("q").guide();
        assertThat(looks).extracting(Look::theme).containsExactly(ThemeName.AUTO, ThemeName.LIGHT, ThemeName.AUTO);
    }

    @Test
    void changedConfiguration_winsOverTheKey() throws IOException {
        typing("Tq").guide();
        Files.writeString(Files.createDirectories(home.resolve("config")).resolve("config.yaml"), "theme: dark\n");
        typing("q").guide();

        assertThat(looks).last().extracting(Look::theme).isEqualTo(ThemeName.DARK);
    }

    @Test
    void noColor_staysUntilTheKeyIsPressedWithIt() {
        typing("Tq").guide();
        run.with("NO_COLOR", "1");
        typing("Tq").guide();
        typing("q").guide();

        assertThat(looks).extracting(Look::theme).containsExactly(ThemeName.AUTO, ThemeName.NONE, ThemeName.LIGHT);
    }

    @Test
    void config_saysThatTheKeyHasChosen() {
        typing("Tq").guide();

        assertThat(run.guide("config").out()).containsPattern("theme: light +# key T, instead of auto\n");
        assertThat(run.guide("config", "--json").out())
                .contains("{\"key\": \"theme\", \"value\": \"light\", \"from\": \"key\", \"where\": \"T\"");
    }

    @Test
    void answer_isWhatTheNextStartCountsOn() {
        keys.answer = Optional.of(Background.LIGHT);
        typing("q").guide();
        typing("q").guide();

        assertThat(looks).extracting(Look::guess).containsExactly(Background.UNKNOWN, Background.LIGHT);
    }

    @Test
    void terminalThatDoesNotAnswer_isToldOnceHowToChoose() {
        keys.answer = Optional.of(Background.UNKNOWN);
        typing("q").guide();
        assertThat(keys.frames.get(0)).doesNotContain("does not say");
        typing("q").guide();
        assertThat(keys.frames.get(0)).contains("The terminal does not say if it is light or dark; T chooses colors.");
        typing("q").guide();
        assertThat(keys.frames.get(0)).doesNotContain("does not say");
    }

    private Run typing(String typed) {
        Optional<Background> answer = keys.answer;
        keys = new Keys().typing(typed);
        keys.answer = answer;
        return run;
    }
}
