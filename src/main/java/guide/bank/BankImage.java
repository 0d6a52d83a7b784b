package guide.bank;

import guide.yaml.Place;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
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
                in.readUTF(),
                texts(in),
                notes(in),
                followups(in),
                texts(in),
                texts(in),
                texts(in),
                new AnswerTime(in.readInt(), in.readBoolean()),
                in.readUTF(),
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

    private static List<String> texts(DataInputStream in) throws IOException {
        int count = in.readInt();
        List<String> texts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            texts.add(in.readUTF());
        }
        return texts;
    }
}
