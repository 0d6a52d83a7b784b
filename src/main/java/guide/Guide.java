package guide;

import guide.cli.Program;
import guide.cli.Screens;
import guide.cli.World;
import guide.journal.SystemRandom;
import guide.tui.Display;
import guide.tui.Now;
import guide.tui.terminal.NoFullScreen;
import guide.tui.terminal.Pointer;
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
        World world = new World(
                System.getenv(),
                System.getProperty("user.home"),
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                new Now(InstantSource.system(), SystemZone.of(System.getenv())),
                new SystemRandom(),
                Guide::screen);
        System.exit(Program.run(world, args));
    }

    private static Display screen(Map<String, String> env, Path cache) throws Screens.Unavailable {
        try {
            return TerminalDisplay.open(Theme.of(env), env, cache, Pointer.IGNORED);
        } catch (NoFullScreen e) {
            throw new Screens.Unavailable(String.valueOf(e.getMessage()));
        }
    }
}
