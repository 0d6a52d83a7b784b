package guide.bank;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * A folder as an earlier start has read it, so that ten thousand questions need not be read as YAML at each start. Never
 * trusted over the files: it counts only while the folder holds the same files with the same stamps, and it is kept only
 * where none has changed in the last moments, since a file system's clock may not tell two such changes apart. Where it is
 * damaged, or there is no place to keep it, the files are read.
 */
final class FolderCache {
    /** The coarsest clock of a file system is FAT's, with two seconds. */
    private static final long MOMENTS = 2_000_000_000L;

    /** Changes with the form of what is kept, and with the rules by which a file of questions is read. */
    private static final int FORM = 3;

    private final Path place;
    private final BankFolder folder;
    private final long moments;

    /** @param moments the age in nanoseconds from which a change of a file is trusted to be its last one */
    FolderCache(Path place, BankFolder folder, long moments) {
        this.place = place;
        this.folder = folder;
        this.moments = moments;
    }

    /**
     * Returns what a folder holds.
     *
     * @param place the folder for what was read, where it may be kept
     * @param names of its files of questions
     */
    static FolderContents read(Optional<Path> place, BankFolder folder, List<String> names) {
        return place.isPresent() && !names.isEmpty()
                ? new FolderCache(place.get(), folder, MOMENTS).read(names)
                : FolderReader.read(folder, names);
    }

    FolderContents read(List<String> names) {
        Optional<FolderContents> known = known(names);
        return known.isPresent() ? known.get() : anew(names);
    }

    /** Returns what is kept; empty where there is nothing, or the files have changed. */
    Optional<FolderContents> known(List<String> names) {
        try {
            byte[] bytes = Files.readAllBytes(file());
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
            boolean isSame = in.readUTF().equals(folder.group())
                    && in.readLong() == sum(bytes, bytes.length - in.available())
                    && QuestionImage.texts(in).equals(state(names).lines());
            return isSame ? Optional.of(FolderImage.read(folder.path(), folder.group(), in)) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            // Missing, damaged, or by another version of the program.
            return Optional.empty();
        }
    }

    private FolderContents anew(List<String> names) {
        Optional<Path> unfinished = CacheFolder.unfinished(place);
        if (unfinished.isEmpty()) {
            return FolderReader.read(folder, names);
        }
        // The time first: a change after it has another stamp than one that is older than some moments now.
        long now = last(FileStamp.of(unfinished.get()));
        State state = state(names);
        FolderContents read = FolderReader.read(folder, names);
        if (state.last() < now - moments && read.isAllShown()) {
            keep(read, state, unfinished.get());
        }
        CacheFolder.delete(unfinished.get());
        return read;
    }

    private void keep(FolderContents read, State state, Path unfinished) {
        try {
            ByteArrayOutputStream rest = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(rest);
            QuestionImage.texts(state.lines(), out);
            FolderImage.write(read, out);
            try (DataOutputStream all = new DataOutputStream(Files.newOutputStream(unfinished))) {
                all.writeUTF(folder.group());
                all.writeLong(sum(rest.toByteArray(), 0));
                rest.writeTo(all);
            }
            Files.move(unfinished, file(), StandardCopyOption.ATOMIC_MOVE);
            CacheFolder.tidy(place);
        } catch (IOException e) {
            // The next start reads the files again.
        }
    }

    private Path file() {
        byte[] names = (folder.group() + "\n" + folder.path()).getBytes(StandardCharsets.UTF_8);
        return place.resolve(Long.toHexString(sum(names, 0)) + CacheFolder.ENDING);
    }

    /**
     * What a folder's content follows from.
     *
     * @param lines the folder as the user wrote it, the program, and each file with its stamp
     * @param last the time of the last change of a file, in nanoseconds since 1970
     */
    private record State(List<String> lines, long last) {}

    private State state(List<String> names) {
        // One installation of the program may read a file in another way than the next one.
        Path program = Path.of(System.getProperty("java.class.path", "").split(File.pathSeparator, 2)[0]);
        List<String> lines =
                new ArrayList<>(List.of(folder.path().toString(), FORM + " " + text(FileStamp.of(program))));
        long last = 0;
        List<String> all = new ArrayList<>(names);
        all.add(GuideFile.NAME);
        for (String name : all) {
            Optional<FileStamp> stamp = FileStamp.of(folder.path().resolve(name));
            lines.add(name + " " + text(stamp));
            last = Math.max(last, last(stamp));
        }
        return new State(lines, last);
    }

    // Written once each: of two lambdas that are alike, the class archive holds one.
    private static String text(Optional<FileStamp> stamp) {
        return stamp.map(FileStamp::text).orElse("");
    }

    private static long last(Optional<FileStamp> stamp) {
        return stamp.map(FileStamp::last).orElse(0L);
    }

    private static long sum(byte[] bytes, int from) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, from, bytes.length - from);
        return sum.getValue();
    }
}
