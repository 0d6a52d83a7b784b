package guide.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Screens as they are meant to look, one file each; {@code -Dgolden=write} writes what is drawn now, to be read by a person. */
final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/screens");

    private Golden() {}

    static void assertLooksLike(String name, String drawn) {
        Path file = FOLDER.resolve(name + ".txt");
        try {
            if (System.getProperty("golden", "").equals("write")) {
                Files.createDirectories(FOLDER);
                Files.writeString(file, drawn + "\n");
            }
            assertThat(drawn + "\n").as(name).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
