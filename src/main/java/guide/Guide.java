package guide;

import guide.app.Folders;
import guide.app.World;
import guide.cli.Program;
import guide.cli.Screens;
import guide.config.Background;
import guide.config.ThemeName;
import guide.text.Style;
import guide.tui.Display;
import guide.tui.Look;
import guide.tui.NoFullScreen;
import guide.tui.terminal.TerminalDisplay;
import guide.tui.terminal.Theme;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FilterInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.BiFunction;

/** The program's entry: hands the real world to the commands. */
public final class Guide {
    private Guide() {}

    /** Runs the command that {@code args} name and ends with its exit code. */
    public static void main(String[] args) {
        Map<String, String> env = System.getenv();
        InstantSource clock = InstantSource.system();
        World world = new World(
                env,
                System.getProperty("user.home"),
                input(),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                clock,
                SystemZone.of(env, clock),
                new SystemRandom());
        System.exit(Program.run(world, screens(world), args));
    }

    /**
     * Returns standard input, also where it is a pipe. A file's stream asks for its length and place when all of it is to be
     * read, and a pipe has neither ("Illegal seek"); this one reads on to the end.
     */
    private static InputStream input() {
        return new FilterInputStream(new FileInputStream(FileDescriptor.in)) {};
    }

    private static Screens screens(World world) {
        return new Screens() {
            @Override
            public Display open(Look look) throws NoFullScreen {
                return screen(world, look);
            }

            @Override
            public BiFunction<Style, Style, String> strokes(ThemeName name, Background guess) {
                return Theme.isShownBy(world.env()) ? Theme.of(name, guess, world.env())::change : (from, to) -> "";
            }
        };
    }

    private static Display screen(World world, Look look) throws NoFullScreen {
        Path cache = Folders.of(world.env(), world.home()).readyCache();
        return TerminalDisplay.open(look, world.env(), cache);
    }
}
