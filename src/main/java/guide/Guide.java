package guide;

import guide.cli.Program;
import guide.cli.Screens;
import guide.cli.World;
import guide.journal.SystemRandom;
import guide.tui.Now;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.time.InstantSource;
import java.time.ZoneId;

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
                new Now(InstantSource.system(), ZoneId.systemDefault()),
                new SystemRandom(),
                (env, cache) -> {
                    throw new Screens.Unavailable("There is no full screen yet.");
                });
        System.exit(Program.run(world, args));
    }
}
