package guide.bank;

import guide.yaml.Report;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The bundled bank as the build has read it, so that the program need not read 190 kB of YAML at each start: that was more
 * than half of the processor time of {@code guide list}.
 */
public final class BankImage {
    /** The image's name on the class path, in the folder of the files that it was read from. */
    public static final String RESOURCE = "questions/bank.bin";

    /** The folder of the bundled files, in places; their names are relative, and no other file's is. */
    static final String FOLDER = "questions/";

    private BankImage() {}

    /** Returns what the image holds. */
    static FolderContents read() {
        return read(BankImage.class.getClassLoader().getResourceAsStream(RESOURCE));
    }

    static FolderContents read(@Nullable InputStream in) {
        if (in != null) {
            try (in) {
                DataInputStream image = new DataInputStream(new BufferedInputStream(in, 64 * 1024));
                return FolderImage.read(Path.of(FOLDER), FOLDER, image);
            } catch (IOException | RuntimeException e) {
                // Damaged bytes can stand for a kind or a name that does not exist. As good as missing.
            }
        }
        Report report = new Report(FOLDER);
        report.unreadable("the program's own copy is damaged; install the program again");
        return new FolderContents("", "", report, List.of(), false);
    }

    /**
     * Returns the image of a folder.
     *
     * @throws IOException where a text is longer than 64 kB
     */
    public static byte[] of(Path folder) throws IOException {
        BankFolder bank = new BankFolder(folder);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        FolderImage.write(
                FolderReader.read(bank, bank.list(new Report(folder.toString()))), new DataOutputStream(bytes));
        return bytes.toByteArray();
    }
}
