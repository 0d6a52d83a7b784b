package guide.bank;

import guide.yaml.Report;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The files of a folder as they were read at an earlier start, so that ten thousand questions need not be read as YAML at each start. Never
 * trusted over the files: it counts only for a file that has the same stamp as when it was read, and only if that was no
 * change of the last moments, since a file system's clock may not tell two of those apart. Without a place to keep it, or
 * with a damaged one, all is read as if it were not there.
 */
final class FolderCache {
    /** The coarsest clock of a file system is FAT's, with two seconds. */
    private static final long MOMENTS = 2_000_000_000L;

    private final Optional<CacheFile> file;
    private final BankFolder folder;
    private final long moments;
    private final Map<String, CacheFile.Entry> before;
    private final Map<String, CacheFile.Entry> now = new LinkedHashMap<>();
    private final Set<String> seen = new HashSet<>();
    private boolean changed;

    private FolderCache(Optional<CacheFile> file, BankFolder folder, long moments) {
        this.file = file;
        this.folder = folder;
        this.moments = moments;
        this.before = file.map(CacheFile::read).orElse(Map.of());
    }

    /** Opens what is kept of a folder, if there is a place for it. */
    static FolderCache of(Optional<Path> place, BankFolder folder) {
        return of(place, folder, MOMENTS);
    }

    /** @param moments the age in nanoseconds from which a change of a file is trusted to be its last one */
    static FolderCache of(Optional<Path> place, BankFolder folder, long moments) {
        return new FolderCache(place.map(path -> CacheFile.of(path, folder)), folder, moments);
    }

    /** A file as it was before it was read. */
    record Look(String name, Optional<FileStamp> stamp, Optional<Long> time, List<String> tags) {}

    /** Looks at a file; asked for before it is read, so that a change after that is noticed next time. */
    Look look(String name, TagVocabulary tags) {
        if (file.isEmpty()) {
            return new Look(name, Optional.empty(), Optional.empty(), List.of());
        }
        Path path = folder.path().resolve(name);
        Optional<FileStamp> stamp = FileStamp.of(path);
        CacheFile.Entry entry = before.get(name);
        if (entry != null && stamp.equals(Optional.of(entry.stamp()))) {
            return new Look(name, stamp, Optional.empty(), List.copyOf(tags.tags()));
        }
        // The time first: a change after it has another stamp than one that is older than some moments now.
        Optional<Long> time = file.get().clock().time();
        return new Look(name, FileStamp.of(path), time, List.copyOf(tags.tags()));
    }

    /** Returns a file of questions as it was read before; empty if it was not, or has changed. */
    Optional<DomainFile> domain(Look look, Report report) {
        return known(look, in -> FileImage.domain(folder.group(), report, in));
    }

    /** Returns the {@code guide.yaml} as it was read before; empty if it was not, or has changed. */
    Optional<GuideFile> guide(Look look, Report report) {
        return known(look, in -> FileImage.guide(report, in));
    }

    private interface Decoder<T> {
        T decode(DataInputStream in) throws IOException;
    }

    private <T> Optional<T> known(Look look, Decoder<T> decoder) {
        CacheFile.Entry entry = before.get(look.name());
        seen.add(look.name());
        if (entry == null
                || !look.stamp().equals(Optional.of(entry.stamp()))
                || !look.tags().equals(entry.tags())) {
            return Optional.empty();
        }
        try {
            byte[] bytes = entry.bytes();
            T decoded =
                    decoder.decode(new DataInputStream(new ByteArrayInputStream(bytes, entry.start(), entry.length())));
            now.put(look.name(), entry);
            return Optional.of(decoded);
        } catch (IOException | RuntimeException e) {
            // Another version of the program may have written it.
            return Optional.empty();
        }
    }

    /** Keeps what was read of a file. */
    void keep(Look look, Supplier<Optional<byte[]>> image) {
        if (file.isEmpty() || look.stamp().isEmpty()) {
            return;
        }
        FileStamp stamp = look.stamp().get();
        boolean isOld = look.time()
                .filter(time -> Math.max(stamp.changed(), stamp.modified()) < time - moments)
                .isPresent();
        Optional<byte[]> kept = isOld ? image.get() : Optional.empty();
        if (kept.isPresent()) {
            byte[] bytes = kept.get();
            now.put(look.name(), new CacheFile.Entry(stamp, look.tags(), bytes, 0, bytes.length));
            changed = true;
        }
    }

    /** Writes what is to be known at the next start, if it differs from what is known. */
    void close() {
        if (file.isPresent()) {
            if (changed || !seen.containsAll(before.keySet())) {
                file.get().write(now);
            }
            file.get().clock().delete();
        }
    }
}
