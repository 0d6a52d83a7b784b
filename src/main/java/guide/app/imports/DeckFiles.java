package guide.app.imports;

import guide.app.Folders;
import guide.app.Refusal;
import guide.deck.DeckFile;
import guide.journal.disk.FailureReason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files that the user names.
 *
 * @param source as a whole path; {@code standard input} if there is no file
 * @param name what a bank of it is called by default; empty for standard input
 * @param isFolder whether a folder was named, whose files are parts of one bank
 * @param files those that may be decks by their name, in order
 * @param others how many other files the folder holds, such as pictures
 */
record DeckFiles(String source, String name, boolean isFolder, List<DeckFile> files, int others) {
    /** What the user writes for standard input. */
    static final String STANDARD_INPUT = "-";

    private static final String NAMELESS = "standard input";
    /** More than any deck that was found, and little enough for the memory that the program takes. */
    private static final int LARGEST = 64 << 20;

    private static final int MOST_FILES = 10_000;
    private static final int DEEPEST = 12;

    /** Returns whether a file or folder was named, rather than standard input. */
    boolean isNamed() {
        return !source.equals(NAMELESS);
    }

    /** Reads a file, all files of a folder, or standard input. Refuses what is not there or too large. */
    static DeckFiles read(String from, InputStream in) {
        try {
            if (from.equals(STANDARD_INPUT)) {
                return new DeckFiles(NAMELESS, "", false, List.of(new DeckFile(NAMELESS, whole(in, NAMELESS))), 0);
            }
            Path path = Folders.typed(from);
            if (!Files.exists(path)) {
                throw new Refusal(Refusal.Kind.NO_INPUT, "there is no file or folder '" + from + "'.");
            }
            String source = path.toAbsolutePath().normalize().toString();
            return Files.isDirectory(path)
                    ? folder(path, source)
                    : new DeckFiles(source, name(path), false, List.of(file(path, path.toString())), 0);
        } catch (AccessDeniedException e) {
            throw new Refusal(Refusal.Kind.NO_INPUT, "you may not read '" + e.getFile() + "'.");
        } catch (IOException e) {
            throw new Refusal(Refusal.Kind.NO_INPUT, "'" + from + "' cannot be read: " + FailureReason.of(e) + ".");
        }
    }

    private static DeckFiles folder(Path folder, String source) throws IOException {
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(folder, DEEPEST)) {
            // A file that is hidden, or lies in a hidden folder, is passed over.
            paths = walk.filter(Files::isRegularFile)
                    .filter(file -> !("/" + folder.relativize(file)).contains("/."))
                    .sorted()
                    .limit(MOST_FILES + 1L)
                    .toList();
        } catch (java.io.UncheckedIOException e) {
            throw e.getCause();
        }
        if (paths.size() > MOST_FILES) {
            throw new Refusal(
                    Refusal.Kind.BAD_DATA,
                    "'" + folder + "' holds more than " + MOST_FILES + " files; name a folder in it.");
        }
        List<DeckFile> files = new ArrayList<>();
        long bytes = 0;
        for (Path path : paths) {
            if (DeckFormats.isDeckByName(path.getFileName().toString())) {
                DeckFile file = file(path, folder.relativize(path).toString());
                bytes += file.bytes().length;
                if (bytes > LARGEST) {
                    throw tooLarge(folder.toString());
                }
                files.add(file);
            }
        }
        return new DeckFiles(source, name(folder), true, files, paths.size() - files.size());
    }

    private static DeckFile file(Path path, String name) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return new DeckFile(name, whole(in, name));
        }
    }

    private static byte[] whole(InputStream in, String name) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw tooLarge(name);
        }
        return bytes;
    }

    private static Refusal tooLarge(String name) {
        return new Refusal(
                Refusal.Kind.BAD_DATA,
                name + " is larger than " + (LARGEST >> 20) + " MB. Split the deck, or export it without media.");
    }

    /** Returns the file's name without its ending; for a file that is called as in every other folder, its folder's. */
    private static String name(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        Path last = whole.getFileName();
        if (last == null) {
            return "";
        }
        String name = last.toString();
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 && !Files.isDirectory(path) ? name.substring(0, dot) : name;
        String word = Slug.of(stem);
        Path parent = whole.getParent();
        boolean isCommon = List.of("readme", "index").contains(word) || name.equals("deck.json");
        return isCommon && parent != null && parent.getFileName() != null && !Files.isDirectory(path)
                ? Slug.of(parent.getFileName().toString())
                : word;
    }
}
