package guide.bank;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
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
            report.unreadable(why(e));
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
        Path file = path.resolve(name);
        try {
            // Looked at before it is opened: opening a pipe would wait for somebody to write.
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                return new Intake.Unreadable("is a folder, not a file");
            }
            if (!attributes.isRegularFile()) {
                return new Intake.Unreadable("is not a regular file but a pipe, a socket or a device");
            }
            return Intake.of(Files.newInputStream(file));
        } catch (NoSuchFileException e) {
            return Files.isSymbolicLink(file)
                    ? new Intake.Unreadable("is a link to a file that is not there")
                    : new Intake.Missing();
        } catch (IOException e) {
            return new Intake.Unreadable(Files.isSymbolicLink(file) && !Files.exists(file) ? linkWhy(e) : why(e));
        }
    }

    private static String linkWhy(IOException e) {
        return e instanceof AccessDeniedException ? why(e) : "is a link that leads nowhere but to itself";
    }

    private static String why(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "cannot be read: permission denied";
        }
        if (e instanceof FileSystemException system && system.getReason() != null) {
            return "cannot be read: " + system.getReason();
        }
        return "cannot be read";
    }
}
