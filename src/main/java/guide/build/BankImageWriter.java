package guide.build;

import guide.bank.BankImage;
import guide.bank.Banks;
import guide.bank.LoadedBank;
import guide.yaml.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the bundled bank as {@link BankImage} reads it. */
public final class BankImageWriter {
    private BankImageWriter() {}

    /**
     * Reads the bundled files and writes the image beside them; the build calls this.
     *
     * @param args the folder of compiled classes and resources
     * @throws IOException where it cannot be written
     * @throws IllegalStateException where the bundled files hold any problem: such a bank is not to be shipped
     */
    public static void main(String[] args) throws IOException {
        Path image = Path.of(args[0]).resolve(BankImage.RESOURCE);
        Files.deleteIfExists(image);
        LoadedBank loadedBank = Banks.read(List.of(image.resolveSibling("guide.yaml")));
        if (!loadedBank.problems().isEmpty()) {
            throw new IllegalStateException(loadedBank.problems().stream()
                    .map(Problem::toString)
                    .collect(Collectors.joining("\n", "the bundled bank has problems:\n", "")));
        }
        Files.write(image, BankImage.of(image.resolveSibling("")));
    }
}
