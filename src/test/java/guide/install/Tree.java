package guide.install;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/** Folders and files, as the tests see them. */
final class Tree {
    /** This project's own. */
    static final Path SOURCE = Path.of("").toAbsolutePath();

    private Tree() {}

    /** Every file and folder below {@code folder}, as relative paths in order; nothing when it is not there. */
    static List<String> below(Path folder) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> !path.equals(folder))
                    .map(path -> folder.relativize(path).toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Files.copy(path, to.resolve(from.relativize(path)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    static Path write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    static void program(Path file, String text) throws IOException {
        Files.setPosixFilePermissions(write(file, text), PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** A Java's home whose {@code java} is the shell script {@code body}. */
    static Path java(Path home, String version, String body) throws IOException {
        program(home.resolve("bin/java"), "#!/bin/sh\n" + body + "\n");
        write(home.resolve("release"), "IMPLEMENTOR=\"N/A\"\nJAVA_RUNTIME_VERSION=\"" + version + "\"\n");
        return home;
    }
}
