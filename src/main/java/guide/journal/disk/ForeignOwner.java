package guide.journal.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Something that belongs to another user than the folder that it is in, as after a single {@code sudo guide} that kept HOME.
 *
 * @param path the file, or the outermost folder
 * @param owner the user that it belongs to
 * @param user the user that the folder around it belongs to
 */
record ForeignOwner(Path path, String owner, String user) {
    /** Looks for it from a file that could not be opened, or created, upwards. Never in a folder of root's. */
    static Optional<ForeignOwner> of(Path denied) {
        Path at = denied.toAbsolutePath().normalize();
        for (Path around = at.getParent(); around != null; at = around, around = at.getParent()) {
            String owner = ownerOf(at);
            String user = ownerOf(around);
            if (!owner.isEmpty() && !user.isEmpty() && !owner.equals(user)) {
                return user.equals("root") ? Optional.empty() : Optional.of(new ForeignOwner(at, owner, user));
            }
        }
        return Optional.empty();
    }

    /** Returns the owner's name; empty where it cannot be known. */
    private static String ownerOf(Path path) {
        try {
            return Files.getOwner(path).getName();
        } catch (IOException | UnsupportedOperationException e) {
            return "";
        }
    }

    /** Returns words that follow a reason. */
    @Override
    public String toString() {
        String all = Files.isDirectory(path) ? "-R " : "";
        return ", since it belongs to " + owner + "; 'sudo chown " + all + user + " " + quoted(path.toString())
                + "' gives it back";
    }

    private static String quoted(String text) {
        return text.matches("[-A-Za-z0-9_/.,:@+~]*") ? text : '"' + text.replaceAll("([\"\\\\$`])", "\\\\$1") + '"';
    }
}
