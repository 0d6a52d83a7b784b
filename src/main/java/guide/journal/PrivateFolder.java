package guide.journal;

import guide.journal.disk.RealDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** A folder that only its owner may enter, as all folders of the program are. */
public final class PrivateFolder {
    private static final Set<PosixFilePermission> OWNERS = PosixFilePermissions.fromString("rwx------");

    private PrivateFolder() {}

    /** Creates a folder and its parents, where they are missing; takes the rights of others away where it is there. */
    public static void create(Path folder) throws IOException {
        new RealDisk().createFolder(folder);
        try {
            if (!OWNERS.containsAll(Files.getPosixFilePermissions(folder))) {
                Files.setPosixFilePermissions(folder, OWNERS);
            }
        } catch (UnsupportedOperationException e) {
            // A system without such rights.
        }
    }
}
