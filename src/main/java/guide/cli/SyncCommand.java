package guide.cli;

import guide.app.Words;
import guide.journal.Sync;
import guide.journal.SyncException;
import guide.journal.Synced;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

final class SyncCommand implements Command {
    private final Program program;

    private Optional<String> remote = Optional.empty();

    SyncCommand(Program program) {
        this.program = program;
    }

    @Override
    public Usage usage() {
        return new Usage(
                        "sync",
                        this,
                        "Brings the answers of several machines together over a git repository of yours, with the git that is"
                                + " installed. It never asks anything, and there is nothing to decide: answers only add up.",
                        "Exit 69 where git is missing or the repository cannot be reached, 75 where another sync runs, 78 where no"
                                + " repository is set.")
                .text(
                        "--remote",
                        "URL",
                        "With what to sync, from now on: an address or a path, as git takes it.",
                        given -> remote = Optional.of(given))
                .examples("guide sync --remote me@server:guide.git     the first time", "guide sync");
    }

    @Override
    public Integer call() {
        Sync sync = program.records().sync();
        try {
            if (remote.isPresent()) {
                sync.setRemote(url(remote.get()));
            }
            Synced synced = sync.run();
            program.console()
                    .print("Synced with " + synced.remote() + ": " + Words.count(synced.received(), "event")
                            + " received, " + synced.sent() + " sent.");
            return Exit.OK;
        } catch (SyncException e) {
            throw new Failure(status(e), String.valueOf(e.getMessage()));
        }
    }

    private static int status(SyncException e) {
        return switch (e.kind()) {
            case NO_GIT, UNREACHABLE -> Exit.UNAVAILABLE;
            case NO_REMOTE -> Exit.BAD_CONFIGURATION;
            case BUSY -> Exit.BUSY;
            case NOT_WRITTEN -> Exit.NOT_SAVED;
        };
    }

    /** A path is meant from where the user stands, not from the journal's folder. */
    private static String url(String text) {
        if (text.isBlank() || text.startsWith("-") || text.chars().anyMatch(Character::isISOControl)) {
            throw new Failure(Exit.USAGE, "'" + text + "' is no address of a repository.");
        }
        try {
            Path path = Path.of(text);
            return Files.isDirectory(path) ? path.toAbsolutePath().normalize().toString() : text;
        } catch (InvalidPathException e) {
            return text;
        }
    }
}
