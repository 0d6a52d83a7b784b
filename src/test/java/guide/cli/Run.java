package guide.cli;

import guide.app.World;
import guide.config.Background;
import guide.config.ThemeName;
import guide.fixture.SmallBank;
import guide.journal.StateFile;
import guide.text.Style;
import guide.tui.Display;
import guide.tui.Look;
import guide.tui.NoFullScreen;
import guide.tui.terminal.Theme;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import picocli.CommandLine;

/** Runs the whole program in process, with everything around it handed in. */
final class Run {
    private final Map<String, String> env = new HashMap<>();
    private Random random = new Random(7);
    private Instant instant = Instant.parse("2026-11-23T12:00:00Z");
    private InputStream input = InputStream.nullInputStream();
    private Supplier<ZoneId> place = () -> ZoneOffset.UTC;
    private Screens screens = new Screens() {
        @Override
        public Display open(Look look) throws NoFullScreen {
            throw new NoFullScreen("There is no full screen here.");
        }

        @Override
        public BiFunction<Style, Style, String> strokes(ThemeName theme, Background guess) {
            return Theme.of(theme, guess, env)::change;
        }
    };

    Run(Path home) {
        env.put("GUIDE_HOME", home.toString());
    }

    /** Runs with the small bank in a folder, and the program's home beside it. */
    static Run withSmallBank(Path folder) {
        return withBank(folder, SmallBank.TEXT);
    }

    /** Runs with a bank in the file {@code bread.yaml} of a folder, and the program's home beside it. */
    static Run withBank(Path folder, String text) {
        return new Run(folder.resolve("guide"))
                .with("GUIDE_BANK", SmallBank.write(folder, text).toString());
    }

    Run with(String variable, String value) {
        env.put(variable, value);
        return this;
    }

    Run typing(String lines) {
        input = new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** With a typist who does other things between the lines. */
    Run typing(Typist typist) {
        input = typist;
        return this;
    }

    /** With a clock that may stand at any moment. */
    Run at(String moment) {
        instant = Instant.parse(moment);
        return this;
    }

    /** In a zone that may change. */
    Run in(String zone) {
        place = () -> ZoneId.of(zone);
        return this;
    }

    /** With a first start behind, which has asked for a date. */
    Run askedBefore() {
        StateFile.of(Path.of(env.get("GUIDE_HOME"), "state/remembered")).write(List.of("date-asked yes"));
        return this;
    }

    /** With ids of its own, as another machine has them. */
    Run seeded(long seed) {
        random = new Random(seed);
        return this;
    }

    Run later(int days) {
        instant = instant.plusSeconds(days * 86_400L);
        return this;
    }

    Run earlier(int seconds) {
        instant = instant.minusSeconds(seconds);
        return this;
    }

    Run on(Screens full) {
        screens = full;
        return this;
    }

    Result guide(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return guide(out, args, out);
    }

    /** With an output of one's own, such as one that fails. */
    Result guideInto(OutputStream out, String... args) {
        return guide(out, args, new ByteArrayOutputStream());
    }

    private Result guide(OutputStream out, String[] args, ByteArrayOutputStream seen) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Program.run(world(out, err), screens, args);
        return new Result(status, seen.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** All commands, as help and completion see them. */
    CommandLine commandLine() {
        OutputStream nowhere = OutputStream.nullOutputStream();
        return new Program(world(nowhere, nowhere), screens).commandLine();
    }

    private World world(OutputStream out, OutputStream err) {
        return new World(env, "/nonexistent", input, out, err, () -> instant, () -> place.get(), random);
    }

    /** What a run left behind. */
    record Result(int status, String out, String err) {}
}
