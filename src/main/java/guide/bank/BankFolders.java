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
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the banks within the folder of the user's own banks: each of its folders is one. */
final class BankFolders {
    private static final String BEFORE = ".before";

    private final Path folder;
    private final Report report;
    private final Map<String, String> folders = new HashMap<>();
    private final Set<Path> real = new HashSet<>();
    private final List<BankFolder> found = new ArrayList<>();

    private BankFolders(Path folder, Report report) {
        this.folder = folder;
        this.report = report;
        folders.put(Sources.BUNDLED, "the one that comes with the program");
    }

    /** Returns the banks, by name; reports folders that cannot be one. */
    static List<BankFolder> in(Path folder, Report report) {
        return new BankFolders(folder, report).found();
    }

    private List<BankFolder> found() {
        List<Path> paths = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                boolean isVisible = !name.startsWith(".") && !BankFolder.isBank(name);
                if ((isVisible || isBefore(file)) && isFolder(file)) {
                    paths.add(file);
                }
            }
        } catch (IOException e) {
            report.unreadable(FileContents.reason(e));
        }
        // A link to a folder beside it is not the one to keep.
        paths.sort(
                Comparator.comparing((Path path) -> Files.isSymbolicLink(path)).thenComparing(path -> path));
        paths.forEach(this::take);
        found.sort(Comparator.comparing(BankFolder::word));
        return found;
    }

    /** Returns the name that a bank's folder has while another takes its place. */
    static Path before(Path bank) {
        return bank.resolveSibling("." + bank.getFileName() + BEFORE);
    }

    /** Returns whether a folder is a bank that was to be replaced, and the program was killed before another was in its place. */
    private boolean isBefore(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(".") && name.endsWith(BEFORE) && !Files.exists(folder.resolve(visible(name)));
    }

    private static String visible(String name) {
        return name.startsWith(".") ? name.substring(1, name.length() - BEFORE.length()) : name;
    }

    private boolean isFolder(Path file) {
        if (Files.isDirectory(file)) {
            return true;
        }
        if (Files.isSymbolicLink(file) && !Files.exists(file)) {
            report.warning(Place.of(file.toString()), "is left out: it is a link to a folder that is not there");
        }
        return false;
    }

    private void take(Path path) {
        String name = visible(path.getFileName().toString());
        String word = IdSyntax.isWord(name) ? name : IdSyntax.toWord(name);
        if (!folder.resolve(path.getFileName().toString()).equals(path)) {
            leaveOut(path, "its name is not UTF-8; rename it");
        } else if (SyncedCopies.isConflict(name)) {
            report.warning(Place.of(path.toString()), BankFolder.CONFLICT);
        } else if (word.isEmpty()) {
            leaveOut(path, "a bank is called by its folder's name, which needs a letter of a-z or a digit; rename it");
        } else if (folders.containsKey(word)) {
            leaveOut(
                    path,
                    "as a bank it would be called " + InvisibleCharacters.quoted(word) + ", and so is "
                            + folders.get(word) + "; rename one of them");
        } else if (isSeen(path)) {
            report.warning(Place.of(path.toString()), "is left out: it is a link to what is read already");
        } else {
            folders.put(word, InvisibleCharacters.quoted(name));
            found.add(new BankFolder(path, word, true));
        }
    }

    private void leaveOut(Path path, String why) {
        report.error(Place.of(path.toString()), "is left out: " + why);
    }

    /** Returns whether a folder is one that was found, or one around it, which a link can lead to. */
    private boolean isSeen(Path path) {
        try {
            Path target = path.toRealPath();
            return folder.toRealPath().startsWith(target) || !real.add(target);
        } catch (IOException e) {
            // Reading it says what is wrong.
            return false;
        }
    }
}
