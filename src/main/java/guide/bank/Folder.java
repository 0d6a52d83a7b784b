package guide.bank;

import guide.yaml.Intake;
import guide.yaml.Report;
import guide.yaml.Unseen;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A folder of the user's.
 *
 * @param path as the user wrote it; empty for files that were named without a folder
 */
record Folder(Path path) implements Shelf {
    @Override
    public String group() {
        return path.toAbsolutePath().normalize().toString();
    }

    @Override
    public String shown(String name) {
        return path.resolve(name).toString();
    }

    /** Hidden files are an editor's or a syncer's. */
    @Override
    public List<String> names(Report report) {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(path)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                if (isBank(name) && !path.resolve(name).equals(file)) {
                    // Java has no letters for such bytes, so it can list the file but not open it.
                    report.unreadable("the name " + Unseen.quoted(name) + " in it is not UTF-8; rename that file");
                } else if (isBank(name) && !name.equals(GuideFile.NAME)) {
                    names.add(name);
                }
            }
        } catch (IOException e) {
            report.unreadable(Intake.why(e));
        }
        Collections.sort(names);
        return names;
    }

    /** Whether a listing of its folder has this file. */
    static boolean isBank(String name) {
        return (name.endsWith(".yaml") || name.endsWith(".yml")) && !name.startsWith(".");
    }

    @Override
    public Intake take(String name) {
        return Intake.of(path.resolve(name));
    }
}
