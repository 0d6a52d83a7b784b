package guide.bank;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The bundled bank as the build has read it, so that the program need not read 190 kB of YAML at each start: that was more
 * than half of the processor time of {@code guide list}. The YAML files stay the only source; they lie beside the image,
 * and where there is no image they are read.
 */
public final class BankImage {
    /** The image's name on the class path, beside the files that it was read from. */
    public static final String RESOURCE = "questions/bank.bin";

    private BankImage() {}

    /** Returns the bank of the image; empty where the build has left none, or it is damaged. */
    static Optional<Bank> read() {
        InputStream in = BankImage.class.getClassLoader().getResourceAsStream(RESOURCE);
        if (in == null) {
            return Optional.empty();
        }
        try (in) {
            return Optional.of(bank(new DataInputStream(new BufferedInputStream(in, 64 * 1024))));
        } catch (IOException | RuntimeException e) {
            // Damaged; the files beside it say the same.
            return Optional.empty();
        }
    }

    /**
     * Returns a bank as an image.
     *
     * @throws IOException where a text is longer than 64 kB
     */
    public static byte[] of(Bank bank) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeUTF(bank.title());
        out.writeUTF(bank.tagline());
        out.writeInt(bank.domains().size());
        for (Domain domain : bank.domains()) {
            out.writeUTF(domain.id());
            out.writeUTF(domain.title());
            out.writeInt(domain.questions().size());
            for (Question question : domain.questions()) {
                QuestionImage.write(question, out);
            }
        }
        return bytes.toByteArray();
    }

    /** Returns where the bundle's files are at home, whatever folder the build read them from. */
    private static String file(String domain) {
        return Banks.BUNDLE.displayName(domain.concat(".yaml"));
    }

    /** Returns a bank from its image. */
    static Bank bank(DataInputStream in) throws IOException {
        String title = in.readUTF();
        String tagline = in.readUTF();
        int count = in.readInt();
        List<Domain> domains = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            String id = in.readUTF();
            String name = in.readUTF();
            String file = file(id);
            int size = in.readInt();
            List<Question> questions = new ArrayList<>(size);
            for (int j = 0; j < size; j++) {
                questions.add(QuestionImage.read(file, in));
            }
            domains.add(new Domain(id, name, questions));
        }
        return new Bank(title, tagline, domains);
    }
}
