package guide.bank;

import guide.yaml.Place;
import guide.yaml.Problem;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The bundled bank as the build has read it, so that the program need not read 190 kB of YAML at each start: that was more
 * than half of the processor time of {@code guide list}. The YAML files stay the only source; they lie beside the image,
 * and where there is no image they are read.
 */
public final class BankImage {
    private static final String RESOURCE = "questions/bank.bin";

    private BankImage() {}

    /**
     * Writes the image; the build calls this.
     *
     * @param args the folder of compiled classes and resources
     * @throws IOException where it cannot be written
     * @throws IllegalStateException where the bundled files hold any problem: such a bank is not to be shipped
     */
    public static void main(String[] args) throws IOException {
        Path image = Path.of(args[0]).resolve(RESOURCE);
        Files.deleteIfExists(image);
        LoadedBank loadedBank = Banks.read(List.of(image.resolveSibling("guide.yaml")));
        if (!loadedBank.problems().isEmpty()) {
            throw new IllegalStateException(loadedBank.problems().stream()
                    .map(Problem::toString)
                    .collect(Collectors.joining("\n", "the bundled bank has problems:\n", "")));
        }
        Files.write(image, bytes(loadedBank.bank()));
    }

    /** The image, where the build has left one. */
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

    /** A bank as an image. */
    static byte[] bytes(Bank bank) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(bank, bytes);
        return bytes.toByteArray();
    }

    private static void write(Bank bank, OutputStream to) throws IOException {
        DataOutputStream out = new DataOutputStream(to);
        out.writeUTF(bank.title());
        out.writeUTF(bank.tagline());
        out.writeInt(bank.domains().size());
        for (Domain domain : bank.domains()) {
            out.writeUTF(domain.id());
            out.writeUTF(domain.title());
            out.writeInt(domain.questions().size());
            for (Question question : domain.questions()) {
                write(question, domain.id(), out);
            }
        }
        out.flush();
    }

    private static void write(Question question, String domain, DataOutputStream out) throws IOException {
        out.writeUTF(question.id());
        out.writeUTF(question.number());
        out.writeUTF(question.text());
        out.writeUTF(question.answer());
        texts(question.points(), out);
        out.writeInt(question.notes().size());
        for (Note note : question.notes()) {
            out.writeByte(note.kind().ordinal());
            out.writeUTF(note.text());
        }
        out.writeInt(question.followups().size());
        for (Followup followup : question.followups()) {
            out.writeUTF(followup.question());
            out.writeUTF(followup.answer());
        }
        texts(question.see(), out);
        texts(question.sources(), out);
        texts(question.tags(), out);
        out.writeInt(question.minutes());
        // Where the bundle's files are at home, whatever folder the build read them from.
        out.writeUTF("questions/" + domain + ".yaml");
        out.writeInt(question.place().line());
        out.writeInt(question.place().column());
    }

    /** A bank from its image. */
    static Bank bank(DataInputStream in) throws IOException {
        String title = in.readUTF();
        String tagline = in.readUTF();
        int count = in.readInt();
        List<Domain> domains = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            String id = in.readUTF();
            String name = in.readUTF();
            int size = in.readInt();
            List<Question> questions = new ArrayList<>(size);
            for (int j = 0; j < size; j++) {
                questions.add(question(in));
            }
            domains.add(new Domain(id, name, questions));
        }
        return new Bank(title, tagline, domains);
    }

    private static Question question(DataInputStream in) throws IOException {
        return new Question(
                in.readUTF(),
                in.readUTF(),
                in.readUTF(),
                in.readUTF(),
                texts(in),
                notes(in),
                followups(in),
                texts(in),
                texts(in),
                texts(in),
                in.readInt(),
                new Place(in.readUTF(), in.readInt(), in.readInt()));
    }

    private static List<Note> notes(DataInputStream in) throws IOException {
        int count = in.readInt();
        List<Note> notes = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            notes.add(new Note(Note.Kind.values()[in.readByte()], in.readUTF()));
        }
        return notes;
    }

    private static List<Followup> followups(DataInputStream in) throws IOException {
        int count = in.readInt();
        List<Followup> followups = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            followups.add(new Followup(in.readUTF(), in.readUTF()));
        }
        return followups;
    }

    private static void texts(List<String> texts, DataOutputStream out) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            out.writeUTF(text);
        }
    }

    private static List<String> texts(DataInputStream in) throws IOException {
        int count = in.readInt();
        List<String> texts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            texts.add(in.readUTF());
        }
        return texts;
    }
}
