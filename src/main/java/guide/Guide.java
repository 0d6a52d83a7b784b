package guide;

import guide.app.Folders;
import guide.app.World;
import guide.cli.Program;
import guide.cli.Screens;
import guide.config.ThemeName;
import guide.journal.SystemRandom;
import guide.tui.Display;
import guide.tui.terminal.MouseReports;
import guide.tui.terminal.NoFullScreen;
import guide.tui.terminal.TerminalDisplay;
import guide.tui.terminal.Theme;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;

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
        Path cache = Folders.of(env, world.home()).cache();
        System.exit(Program.run(world, look -> screen(env, cache, look), args));
    }

    private static Display screen(Map<String, String> env, Path cache, Screens.Look look) throws Screens.Unavailable {
        MouseReports mouseReports = look.mouse() ? MouseReports.REPORTED : MouseReports.IGNORED;
        try {
            return TerminalDisplay.open(theme(look.theme(), env), env, cache, mouseReports);
        } catch (NoFullScreen e) {
            throw new Screens.Unavailable(String.valueOf(e.getMessage()));
        }
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
