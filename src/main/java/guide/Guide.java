package guide;

import guide.app.Folders;
import guide.app.World;
import guide.cli.Program;
import guide.cli.Screens;
import guide.config.ThemeName;
import guide.text.Style;
import guide.tui.Display;
import guide.tui.NoFullScreen;
import guide.tui.terminal.MouseReports;
import guide.tui.terminal.TerminalDisplay;
import guide.tui.terminal.Theme;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
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
        World world = new World(
                env,
                System.getProperty("user.home"),
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                InstantSource.system(),
                SystemZone.of(env),
                new SystemRandom());
        System.exit(Program.run(world, screens(world), args));
    }

    private static Screens screens(World world) {
        return new Screens() {
            @Override
            public Display open(Look look) throws NoFullScreen {
                return screen(world, look);
            }

            @Override
            public BiFunction<Style, Style, String> strokes(ThemeName name) {
                return Theme.isShownBy(world.env()) ? theme(name, world.env())::change : (from, to) -> "";
            }
        };
    }

    private static Display screen(World world, Screens.Look look) throws NoFullScreen {
        MouseReports mouseReports = look.mouse() ? MouseReports.REPORTED : MouseReports.IGNORED;
        Path cache = Folders.of(world.env(), world.home()).cache();
        return TerminalDisplay.open(theme(look.theme(), world.env()), world.env(), cache, mouseReports);
    }

    private static Theme theme(ThemeName name, Map<String, String> env) {
        return switch (name) {
            case AUTO -> Theme.of(env);
            case DARK -> Theme.dark(env);
            case LIGHT -> Theme.light(env);
            case SIXTEEN -> Theme.sixteen(env);
            case NONE -> Theme.none();
        };
    }
}
