package guide.app.banks;

import java.io.IOException;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Moves a folder as a whole, also to another file system: it is gone from its place only once all of it is at the other. */
final class RemovedFolder {
    private static final CopyOption[] AS_IT_IS = {LinkOption.NOFOLLOW_LINKS, StandardCopyOption.COPY_ATTRIBUTES};

    private RemovedFolder() {}

    /** Returns a name in a folder that nothing has. */
    static Path free(Path folder, String name) {
        Path free = folder.resolve(name);
        for (int i = 2; Files.exists(free, LinkOption.NOFOLLOW_LINKS); i++) {
            free = folder.resolve(name + "-" + i);
        }
        return free;
    }

    /** Moves a folder, or the link that stands for it: what a link leads to stays where it is. */
    static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            // Another file system, or a system that moves no folders; what else it can be, copying finds too.
            copy(from, to);
            delete(from);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try {
            for (Path file : files(from)) {
                Files.copy(file, to.resolve(from.relativize(file).toString()), AS_IT_IS);
            }
        } catch (IOException e) {
            delete(to);
            throw e;
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            List<Path> inside = files(folder).stream()
                    .sorted(Comparator.comparing(Path::getNameCount).reversed())
                    .toList();
            for (Path file : inside) {
                Files.delete(file);
            }
        }
    }

    /** Returns a folder and all in it, a folder before what is in it; links are not followed. */
    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.toList();
        }
    }
}
