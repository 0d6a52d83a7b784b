package guide.app.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the folders that a bank had before: earlier versions, or what was removed. Their names are the bank's and a time. */
final class FormerBanks {
    /** What follows the name of the bank. A number alone may belong to the name of another bank, such as {@code terms-2}. */
    private static final Pattern TIME =
            Pattern.compile("-(?:[0-9]{8}-[0-9]{6}(?:-[0-9]+)?|" + BankPlace.INTERRUPTED + ")$");

    private FormerBanks() {}

    /** Returns those in a folder, the last one first; none where there is no such folder. */
    static List<Path> of(String bank, Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(one -> TIME.matcher(one.getFileName().toString())
                            .replaceFirst("/")
                            .equals(bank + "/"))
                    .sorted(Comparator.comparing(Path::toString).reversed())
                    .toList();
        }
    }
}
