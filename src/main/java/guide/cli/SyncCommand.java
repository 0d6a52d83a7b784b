package guide.cli;

import guide.app.Records;
import guide.app.Refusal;
import guide.app.Words;
import guide.journal.sync.SyncResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

record SyncCommand(Records records, Console console) implements Command {
    @Override
    public Usage usage() {
        return new Usage(
                        "sync",
                        this,
                        "Joins the answers of your machines through a git repository.",
                        "It uses the git that is installed and ssh as you have set it. It never asks anything, and there is "
                                + "nothing to decide: answers only add up. A repository that holds something else keeps it as it is; "
                                + "the journal then goes to the branch guide-journal. Exit 69 where git is missing or the repository "
                                + "cannot be reached, 75 where another sync runs, 78 where no repository is set.")
                .text("--remote", "URL", "With what to sync, from now on: an address or a path, as git takes it.")
                .examples("guide sync --remote me@server:guide.git     the first time", "guide sync");
    }

    @Override
    public int call(Given given) {
        SyncResult syncResult = records.sync(given.text("--remote").map(SyncCommand::url));
        String branch = syncResult.isOnMain() ? "" : ", branch " + syncResult.branch();
        console.print("Synced with " + syncResult.remote() + branch + ": " + Words.count(syncResult.received(), "event")
                + " received, " + syncResult.sent() + " sent.");
        return Exit.OK;
    }

    /** Takes a path from where the user stands, not from the journal's folder. */
    private static String url(String text) {
        if (text.isBlank() || text.startsWith("-") || text.chars().anyMatch(Character::isISOControl)) {
            throw new Refusal(
                    Refusal.Kind.USAGE,
                    "'" + text
                            + "' is not the address of a repository. Give an address such as me@server:guide.git, or a folder.");
        }
        try {
            Path path = Path.of(text);
            return Files.isDirectory(path) ? path.toAbsolutePath().normalize().toString() : text;
        } catch (InvalidPathException e) {
            return text;
        }
    }
}
