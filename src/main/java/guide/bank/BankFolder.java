package guide.bank;

import guide.text.InvisibleCharacters;
import guide.yaml.FileContents;
import guide.yaml.Place;
import guide.yaml.Report;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A folder with files of the user.
 *
 * @param path the path as the user wrote it; empty for files that were named without a folder
 * @param word the name of the bank that the folder is; empty where its files belong to the main one
 * @param mayBeEmpty whether a folder without files is no mistake, since the program has made it
 */
record BankFolder(Path path, String word, boolean mayBeEmpty) {
    /** A folder that the user names, whose files belong to the main bank. */
    BankFolder(Path path) {
        this(path, "", false);
    }

    /** Returns the bank that the files are, as it is called without a {@code guide.yaml}. */
    BankName name() {
        Path last = path.getFileName();
        return word.isEmpty() || last == null ? BankName.MAIN : new BankName(word, last.toString());
    }

    /** Returns a key that differs from every other folder's. */
    String group() {
        return path.toAbsolutePath().normalize().toString();
    }

    /** Returns a file's name in messages. */
    String displayName(String name) {
        return path.resolve(name).toString();
    }

    /**
     * Returns the names of the files of questions, in order; reports a problem with listing them. Skips hidden files, which
     * belong to an editor or a file syncer, and names other copies that those leave.
     */
    List<String> list(Report report) {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(path)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                if (isBank(name) && !path.resolve(name).equals(file)) {
                    // Java cannot represent such bytes, so it can list the file but not open it.
                    report.unreadable(
                            "the name " + InvisibleCharacters.quoted(name) + " in it is not UTF-8; rename that file");
                } else if (!isCopy(name, report) && isBank(name) && !isOther(name)) {
                    names.add(name);
                }
            }
        } catch (IOException e) {
            report.unreadable(FileContents.reason(e));
        }
        Collections.sort(names);
        return names;
    }

    /** Returns whether a file says something of questions and holds none itself. */
    private boolean isOther(String name) {
        boolean isOwn = word.isEmpty() && mayBeEmpty;
        return name.equals(GuideFile.NAME) || isOwn && name.equals(Banks.AMENDMENTS);
    }

    private boolean isCopy(String name, Report report) {
        if (name.startsWith(".")) {
            return false;
        }
        boolean isBackup = SyncedCopies.isBackup(name);
        boolean isConflict = !isBackup && isBank(name) && SyncedCopies.isConflict(name);
        if (isBackup || isConflict) {
            // Named in the listing, since the file itself is not read.
            report.warning(Place.of(displayName(name)), isConflict ? CONFLICT : BACKUP);
        }
        return isBackup || isConflict;
    }

    /** The warning about a copy that a syncer could not join. */
    static final String CONFLICT =
            "is left out: by its name it is a copy that a file syncer could not join; compare it with the original, then delete it";

    private static final String BACKUP = "is left out: by its name it is a backup that a program has left";

    /** Returns whether a listing of the folder includes a file of this name. */
    static boolean isBank(String name) {
        return (name.endsWith(".yaml") || name.endsWith(".yml")) && !name.startsWith(".");
    }

    /** Reads one file. */
    FileContents read(String name) {
        return FileContents.of(path.resolve(name));
    }
}
