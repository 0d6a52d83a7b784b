package guide.journal;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * A disk in memory on which any call can fail, the space can end, and the power can go: what was not synced by then is
 * dropped, cut, or turned to zeros. A sync that failed has let go of what it could not write, as on Linux.
 */
final class FakeDisk implements Disk {
    /** The power went. Not an IOException: no code of ours runs after it. */
    static final class PowerLoss extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final Map<Path, FakeFile> files = new TreeMap<>();
    private final Map<Path, FakeFile> lastingNames = new TreeMap<>();
    private final Set<Path> folders = new HashSet<>();
    private final Set<Integer> failing = new HashSet<>();
    private int calls;
    private int last = Integer.MAX_VALUE;
    private long space = Long.MAX_VALUE;
    private boolean isBusy;
    private long ticks;
    private Runnable afterWrite = () -> {};

    /** Lets the calls of these numbers fail, counted from here and from 1. */
    void failAt(Integer... numbers) {
        calls = 0;
        failing.clear();
        failing.addAll(List.of(numbers));
    }

    /** Lets the power go at the call of this number, counted from here and from 1. */
    void losePowerAt(int number) {
        calls = 0;
        last = number;
    }

    void leaveSpace(long bytes) {
        space = bytes;
    }

    /** Lets a syncer put another file in its place right after the next write to any. */
    void replaceAfterWrite(Path file, byte[] content) {
        afterWrite = () -> {
            afterWrite = () -> {};
            put(file, content);
        };
    }

    /** Lets somebody move a file's folder away right after the next write to any; gives what the file holds from then on. */
    Supplier<byte[]> moveAwayAfterWrite(Path file) {
        FakeFile moved = there(file);
        afterWrite = () -> {
            afterWrite = () -> {};
            files.remove(file);
            folders.remove(file.getParent());
        };
        return () -> moved.now;
    }

    void letAnotherHoldTheLock() {
        isBusy = true;
    }

    boolean hasCalled(int number) {
        return calls >= number;
    }

    void put(Path file, byte[] content) {
        folders.add(file.getParent());
        FakeFile made = new FakeFile(content);
        files.put(file, made);
        lastingNames.put(file, made);
    }

    byte[] content(Path file) {
        return there(file).now;
    }

    private FakeFile there(Path path) {
        FakeFile file = files.get(path);
        if (file == null) {
            throw new AssertionError("no file " + path);
        }
        return file;
    }

    /** The disk as the next start finds it. */
    FakeDisk afterPowerLoss(RandomGenerator random) {
        FakeDisk next = new FakeDisk();
        next.folders.addAll(folders);
        Map<Path, FakeFile> names = new TreeMap<>(lastingNames);
        files.forEach((path, file) -> {
            if (random.nextBoolean()) {
                names.put(path, file);
            }
        });
        names.forEach((path, file) -> next.put(path, file.afterPowerLoss(random)));
        return next;
    }

    /** The disk as the next process finds it after this one was killed. */
    FakeDisk afterKill() {
        FakeDisk next = new FakeDisk();
        next.folders.addAll(folders);
        files.forEach((path, file) -> next.put(path, file.now));
        return next;
    }

    private void call() throws IOException {
        calls++;
        if (calls >= last) {
            throw new PowerLoss();
        }
        if (failing.contains(calls)) {
            throw new IOException("call " + calls + " fails");
        }
    }

    @Override
    public List<Path> list(Path folder) throws IOException {
        call();
        return Stream.concat(files.keySet().stream(), folders.stream())
                .filter(entry -> folder.equals(entry.getParent()))
                .sorted()
                .toList();
    }

    @Override
    public Optional<Stamp> stamp(Path file) throws IOException {
        call();
        if (folders.contains(file)) {
            return Optional.of(new Stamp(file.toString(), 0, 0, false));
        }
        return Optional.ofNullable(files.get(file)).map(FakeFile::stamp);
    }

    @Override
    public InputStream read(Path file, long from) throws IOException {
        call();
        byte[] now = there(file).now;
        return new FilterInputStream(new ByteArrayInputStream(Arrays.copyOfRange(now, (int) from, now.length))) {
            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                call();
                return super.read(bytes, offset, length);
            }
        };
    }

    @Override
    public Output append(Path file) throws IOException {
        call();
        if (!folders.contains(file.getParent())) {
            throw new IOException("no folder for " + file);
        }
        return new FakeOutput(files.computeIfAbsent(file, any -> new FakeFile(new byte[0])));
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        call();
        folders.add(folder);
    }

    @Override
    public void syncFolder(Path folder) throws IOException {
        call();
        files.forEach((path, file) -> {
            if (folder.equals(path.getParent())) {
                lastingNames.put(path, file);
            }
        });
    }

    @Override
    public boolean create(Path file, byte[] content) throws IOException {
        call();
        if (files.containsKey(file)) {
            return false;
        }
        if (!folders.contains(file.getParent())) {
            throw new FileAlreadyExistsException(file.toString());
        }
        put(file, content);
        return true;
    }

    @Override
    public void replace(Path file, byte[] content) throws IOException {
        call();
        put(file, content);
    }

    @Override
    public void note(Path file, byte[] content) throws IOException {
        call();
        if (!folders.contains(file.getParent())) {
            throw new IOException("no folder for " + file);
        }
        // Swapped whole, but nothing of it need last.
        FakeFile noted = new FakeFile(new byte[0]);
        noted.append(content);
        files.put(file, noted);
    }

    @Override
    public void copy(Path from, Path to) throws IOException {
        call();
        note(to, there(from).now);
    }

    @Override
    public void delete(Path path) throws IOException {
        call();
        files.remove(path);
        lastingNames.remove(path);
        folders.remove(path);
    }

    @Override
    public Hold lock(Path file, Duration patience) {
        boolean isHeld = !isBusy && !failing.contains(++calls);
        return new Hold() {
            @Override
            public boolean isHeld() {
                return isHeld;
            }

            @Override
            public void close() {}
        };
    }

    private final class FakeOutput implements Output {
        private final FakeFile file;

        FakeOutput(FakeFile file) {
            this.file = file;
        }

        @Override
        public long size() throws IOException {
            call();
            return file.now.length;
        }

        @Override
        public void write(byte[] bytes) throws IOException {
            boolean isCutShort = calls + 1 >= last || failing.contains(calls + 1);
            int fits = (int) Math.min(bytes.length, space);
            if (isCutShort) {
                fits = Math.min(fits, bytes.length / 2);
            }
            space -= fits;
            file.append(Arrays.copyOf(bytes, fits));
            call();
            afterWrite.run();
            if (fits < bytes.length) {
                throw new IOException("No space left on device");
            }
        }

        @Override
        public void sync() throws IOException {
            try {
                call();
            } catch (IOException e) {
                file.loseUnsynced();
                throw e;
            }
            file.sync();
        }

        @Override
        public void truncate(long size) throws IOException {
            call();
            space += file.now.length - size;
            file.truncate((int) size);
        }

        @Override
        public void close() throws IOException {
            call();
        }
    }

    /** One file: what processes see, and what the medium has. */
    private final class FakeFile {
        private final String key = "file-" + ++ticks;
        private byte[] now;
        private byte[] lasting;
        /** States between the two, in the order in which they were made. */
        private final List<byte[]> between = new ArrayList<>();

        private long changed = ++ticks;

        /** What a failed sync has let go of: only in memory, and never to reach the medium. */
        private int lostFrom;

        private int lostTo;

        FakeFile(byte[] content) {
            now = content;
            lasting = content;
        }

        Stamp stamp() {
            return new Stamp(key, now.length, changed, true);
        }

        void append(byte[] bytes) {
            byte[] longer = Arrays.copyOf(now, now.length + bytes.length);
            System.arraycopy(bytes, 0, longer, now.length, bytes.length);
            become(longer);
        }

        void truncate(int size) {
            become(Arrays.copyOf(now, size));
            lostTo = Math.min(lostTo, size);
        }

        private void become(byte[] content) {
            now = content;
            between.add(content);
            changed = ++ticks;
        }

        void sync() {
            byte[] synced = now.clone();
            for (int i = lostFrom; i < Math.min(lostTo, synced.length); i++) {
                synced[i] = 0;
            }
            lasting = synced;
            between.clear();
        }

        /** Processes go on seeing it until it is truncated or the power goes. */
        void loseUnsynced() {
            lostFrom = Math.min(lasting.length, now.length);
            lostTo = now.length;
            between.clear();
        }

        byte[] afterPowerLoss(RandomGenerator random) {
            if (between.isEmpty() || random.nextInt(3) == 0) {
                return lasting;
            }
            byte[] reached = between.get(random.nextInt(between.size()));
            if (reached.length <= lasting.length) {
                return reached;
            }
            int whole = random.nextInt(lasting.length, reached.length + 1);
            byte[] cut = Arrays.copyOf(reached, whole);
            return random.nextBoolean() ? cut : Arrays.copyOf(cut, reached.length);
        }
    }
}
