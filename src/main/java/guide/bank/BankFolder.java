package guide.bank;

import guide.text.InvisibleCharacters;
import guide.yaml.FileContents;
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
 */
record BankFolder(Path path) implements BankSource {
    @Override
    public String group() {
        return path.toAbsolutePath().normalize().toString();
    }

    @Override
    public String displayName(String name) {
        return path.resolve(name).toString();
    }

    /** Skips hidden files, which belong to an editor or a file syncer. */
    @Override
    public List<String> list(Report report) {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(path)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                if (isBank(name) && !path.resolve(name).equals(file)) {
                    // Java cannot represent such bytes, so it can list the file but not open it.
                    report.unreadable(
                            "the name " + InvisibleCharacters.quoted(name) + " in it is not UTF-8; rename that file");
                } else if (isBank(name) && !name.equals(GuideFile.NAME)) {
                    names.add(name);
                }
            }
        } catch (IOException e) {
            report.unreadable(FileContents.reason(e));
        }
        Collections.sort(names);
        return names;
    }

    /** Returns whether a listing of the folder includes a file of this name. */
    static boolean isBank(String name) {
        return (name.endsWith(".yaml") || name.endsWith(".yml")) && !name.startsWith(".");
    }

    @Override
    public FileContents read(String name) {
        return FileContents.of(path.resolve(name));
    }
}
