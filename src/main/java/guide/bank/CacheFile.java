package guide.bank;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;

/**
 * The file that keeps what was read of one folder. It is written beside its place and moved there as a whole; it ends with a
 * sum of all before; and it begins with what wrote it and for which folder. Where any of it is not as it should be, it counts
 * as missing.
 *
 * @param path of the file
 * @param folder the folder that it is kept for, as absolute and as the user wrote it
 * @param clock a file that shows what time the file system has
 */
record CacheFile(Path path, List<String> folder, TemporaryFile clock) {
    /** The largest file, in bytes; forty thousand questions take less. */
    static final int LARGEST = 32 * 1024 * 1024;

    /** Changes with the form of what is kept, and with the rules by which a file of questions is read. */
    private static final int FORM = 2;

    private static final int SUM = Long.BYTES;

    /**
     * A file of the folder.
     *
     * @param stamp when it was read
     * @param tags that it was read with
     * @param bytes hold the image, from {@code start}
     */
    record Entry(FileStamp stamp, List<String> tags, byte[] bytes, int start, int length) {}

    static CacheFile of(Path place, BankFolder folder) {
        List<String> names = List.of(folder.group(), folder.path().toString());
        CRC32C sum = new CRC32C();
        sum.update(String.join("\n", names).getBytes(StandardCharsets.UTF_8));
        Path path = place.resolve(Integer.toHexString((int) sum.getValue()) + CacheFolder.ENDING);
        return new CacheFile(path, names, new TemporaryFile(place));
    }

    /** Returns the files by name; none where there is no such file, or a damaged one. */
    Map<String, Entry> read() {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (!attributes.isRegularFile() || attributes.size() > LARGEST) {
                return Map.of();
            }
            return read(Files.readAllBytes(path));
        } catch (IOException | RuntimeException e) {
            return Map.of();
        }
    }

    private Map<String, Entry> read(byte[] bytes) throws IOException {
        int size = bytes.length - SUM;
        CRC32C sum = new CRC32C();
        sum.update(bytes, 0, Math.max(0, size));
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        if (size < 0
                || sum.getValue() != new DataInputStream(new ByteArrayInputStream(bytes, size, SUM)).readLong()
                || !folder.equals(QuestionImage.texts(in))
                || in.readInt() != FORM
                || in.readLong() != program()) {
            return Map.of();
        }
        Map<String, Entry> entries = new LinkedHashMap<>();
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            String name = in.readUTF();
            FileStamp stamp = FileStamp.read(in);
            List<String> tags = QuestionImage.texts(in);
            int length = in.readInt();
            int start = bytes.length - in.available();
            entries.put(name, new Entry(stamp, tags, bytes, start, length));
            in.skipBytes(length);
        }
        return entries;
    }

    /** Replaces the file by one with these entries, or removes it where there are none; as far as the system lets it. */
    void write(Map<String, Entry> entries) {
        long size = entries.values().stream().mapToLong(Entry::length).sum();
        try {
            if (entries.isEmpty() || size > LARGEST - (1 << 20)) {
                Files.deleteIfExists(path);
                return;
            }
            Path written = clock.path();
            CheckedOutputStream sum = new CheckedOutputStream(
                    new BufferedOutputStream(Files.newOutputStream(written), 64 * 1024), new CRC32C());
            try (DataOutputStream out = new DataOutputStream(sum)) {
                write(entries, out);
                out.writeLong(sum.getChecksum().getValue());
            }
            Files.move(written, path, StandardCopyOption.ATOMIC_MOVE);
            CacheFolder.tidy(path.resolveSibling(""));
        } catch (IOException e) {
            // The next start reads the files again.
        } finally {
            clock.delete();
        }
    }

    private void write(Map<String, Entry> entries, DataOutput out) throws IOException {
        QuestionImage.texts(folder, out);
        out.writeInt(FORM);
        out.writeLong(program());
        out.writeInt(entries.size());
        for (Map.Entry<String, Entry> named : entries.entrySet()) {
            Entry entry = named.getValue();
            out.writeUTF(named.getKey());
            entry.stamp().write(out);
            QuestionImage.texts(entry.tags(), out);
            out.writeInt(entry.length());
            out.write(entry.bytes(), entry.start(), entry.length());
        }
    }

    /** Tells one installation of the program from another, which may read a file in another way. */
    private static long program() {
        String classes = System.getProperty("java.class.path", "").split(File.pathSeparator, 2)[0];
        return FileStamp.of(Path.of(classes))
                .map(stamp -> stamp.modified() * 31 + stamp.size())
                .orElse(0L);
    }
}
