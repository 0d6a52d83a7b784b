package guide.build;

import guide.bank.Bank;
import guide.bank.BankImage;
import guide.bank.Banks;
import guide.bank.Domain;
import guide.bank.Followup;
import guide.bank.LoadedBank;
import guide.bank.Note;
import guide.bank.Question;
import guide.yaml.Problem;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
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
        Files.write(image, bytes(loadedBank.bank()));
    }

    /**
     * Returns a bank as an image.
     *
     * @throws IOException where a text is longer than 64 kB
     */
    public static byte[] bytes(Bank bank) throws IOException {
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
                write(question, domain.id(), out);
            }
        }
        return bytes.toByteArray();
    }

    private static void write(Question question, String domain, DataOutputStream out) throws IOException {
        out.writeUTF(question.id());
        out.writeUTF(question.number());
        out.writeUTF(question.text());
        out.writeUTF(question.context());
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
        out.writeInt(question.time().minutes());
        out.writeBoolean(question.time().isGiven());
        out.writeUTF(question.checked());
        // Where the bundle's files are at home, whatever folder the build read them from.
        out.writeUTF("questions/" + domain + ".yaml");
        out.writeInt(question.place().line());
        out.writeInt(question.place().column());
    }

    private static void texts(List<String> texts, DataOutputStream out) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            out.writeUTF(text);
        }
    }
}
