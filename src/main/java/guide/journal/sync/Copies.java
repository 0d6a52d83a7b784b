package guide.journal.sync;

import guide.journal.Device;
import guide.journal.disk.Disk;
import java.io.IOException;
import java.nio.file.Path;

/** The journals of a commit, copied to a folder beside this machine's id for as long as they are needed. */
record Copies(Path folder, Disk disk) implements AutoCloseable {
    /** @param commit the id or name of a commit; empty for no journals */
    static Copies of(String commit, Repository repository, Device device) throws IOException, SyncException {
        Copies copies = new Copies(device.beside("sync"), device.disk());
        copies.close(); // A sync that was killed may have left some.
        device.disk().createFolder(copies.folder);
        try {
            repository.copyJournals(commit, copies.folder);
            return copies;
        } catch (IOException | SyncException e) {
            copies.close();
            throw e;
        }
    }

    boolean isEmpty() throws IOException {
        return disk.list(folder).isEmpty();
    }

    @Override
    public void close() throws IOException {
        for (Path copy : disk.list(folder)) {
            disk.delete(copy);
        }
        disk.delete(folder);
    }
}
