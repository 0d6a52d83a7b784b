package guide.journal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Which damage the person has heard of. A line that is torn stays torn, and is not worth a word at every start. */
final class Told {
    /** A file with a thousand damaged lines has less. */
    private static final int LONGEST = 1 << 20;

    private final Path file;
    private final Disk disk;

    Told(Path file, Disk disk) {
        this.file = file;
        this.disk = disk;
    }

    /** What of this is news, as it is from now on no more. What cannot be read may change at any time, and is always news. */
    List<Damage> news(List<Damage> damage) {
        TreeSet<String> before = read();
        TreeSet<String> now = new TreeSet<>();
        List<Damage> news = new ArrayList<>();
        for (Damage each : damage) {
            boolean stays = each.kind() != Damage.Kind.UNREADABLE;
            if (stays) {
                now.add(name(each));
            }
            if (!stays || !before.contains(name(each))) {
                news.add(each);
            }
        }
        if (!now.equals(before)) {
            write(now);
        }
        return news;
    }

    /** A file's name may hold anything, a line of ours no line end. */
    private static String name(Damage damage) {
        return damage.line() + " " + damage.kind() + " "
                + String.valueOf(damage.file().getFileName()).replaceAll("\\p{Cntrl}", "?");
    }

    private TreeSet<String> read() {
        TreeSet<String> told = new TreeSet<>();
        try {
            Optional<Disk.Stamp> stamp = disk.stamp(file);
            if (stamp.isPresent() && stamp.get().isRegular()) {
                try (InputStream in = disk.read(file, 0)) {
                    new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8)
                            .lines()
                            .forEach(told::add);
                }
            }
        } catch (IOException e) {
            // Then it is told once more.
        }
        return told;
    }

    private void write(TreeSet<String> told) {
        try {
            disk.note(file, (String.join("\n", told) + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // As above.
        }
    }
}
