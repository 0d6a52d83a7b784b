package guide.app.imports;

import guide.app.Refusal;
import guide.bank.Banks;
import guide.bank.LoadedBank;
import guide.journal.disk.FailureReason;
import guide.yaml.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Writes an imported bank, looks at it as a reader does, and puts it in its place. */
final class BankWriting {
    private final BankPlace place;
    private final Optional<Register> before;

    BankWriting(BankPlace place, Optional<Register> before) {
        this.place = place;
        this.before = before;
    }

    /** Returns the names of files that an import wrote and that were changed since. */
    List<String> changedByHand() throws IOException {
        List<String> changed = new ArrayList<>();
        for (Map.Entry<String, String> file :
                before.map(Register::files).orElse(Map.of()).entrySet()) {
            Path path = place.folder().resolve(file.getKey());
            if (Files.exists(path)
                    && !CardText.fileHash(Files.readAllBytes(path)).equals(file.getValue())) {
                changed.add(file.getKey());
            }
        }
        return changed;
    }

    /** Returns the names of files in the folder that no import wrote. */
    Set<String> own() throws IOException {
        Set<String> own = new TreeSet<>();
        if (before.isPresent() && Files.isDirectory(place.folder())) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(place.folder(), Files::isRegularFile)) {
                files.forEach(file -> own.add(String.valueOf(file.getFileName())));
            }
            own.removeAll(before.get().files().keySet());
            own.remove(Register.NAME);
        }
        return own;
    }

    /**
     * Writes the bank and places it, if it is another than the one that is there; of the same one the register alone, which
     * says when. Refuses one that could not be read, and leaves everything as it was.
     *
     * @param stamp tells the version before from others that are kept
     * @return whether it was another
     */
    boolean write(String source, Map<String, byte[]> texts, List<KnownQuestion> known, Instant now, String stamp)
            throws IOException {
        Map<String, String> hashes = new LinkedHashMap<>();
        texts.forEach((name, bytes) -> hashes.put(name, CardText.fileHash(bytes)));
        Map<String, byte[]> files = new HashMap<>(texts);
        Register register = new Register(source, Optional.of(now), hashes, known);
        byte[] json = register.json().getBytes(StandardCharsets.UTF_8);
        if (before.filter(register::isSame).isPresent() && changedByHand().isEmpty()) {
            try {
                place.replace(Register.NAME, json);
            } catch (IOException e) {
                // The bank is right as it is, and only says an earlier time.
            }
            return false;
        }
        files.put(Register.NAME, json);
        Set<String> own = own();
        own.removeAll(texts.keySet());
        try {
            Path fresh = place.write(files, own);
            LoadedBank read = Banks.read(List.of(fresh));
            Optional<Problem> problem =
                    read.problems().stream().filter(p -> !p.isWarning()).findFirst();
            if (problem.isPresent()) {
                throw new Refusal(
                        Refusal.Kind.BAD_DATA,
                        "what was imported makes no bank: " + problem.get().message() + ". Nothing was changed.");
            }
            place.place(stamp);
            return true;
        } finally {
            place.discard();
        }
    }

    /** Says that the disk does not take what is to be written. */
    static Refusal notWritten(Path where, IOException why, String soWhat) {
        return new Refusal(
                Refusal.Kind.NOT_SAVED, where + " cannot be written: " + FailureReason.of(why) + ". " + soWhat);
    }
}
