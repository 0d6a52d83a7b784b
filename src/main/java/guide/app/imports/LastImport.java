package guide.app.imports;

import guide.app.QuestionTitle;
import guide.app.Refusal;
import guide.bank.Banks;
import guide.bank.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of a bank from when it was imported last.
 *
 * @param register as it lies in the bank's folder; empty where there is no such bank
 * @param known the questions that were ever imported; all of them gone where the bank was removed
 * @param questions as they are in the bank's files, by id
 */
record LastImport(Optional<Register> register, List<KnownQuestion> known, Map<String, Question> questions) {
    /**
     * Looks at the bank's folder, and where there is none at the one that was removed last, so that a bank that comes back
     * finds its answers. Refuses a folder that no import made.
     *
     * @param removed the folder of banks that were removed
     */
    static LastImport of(String name, Path folder, Path removed) {
        Optional<Register> register = Register.read(folder);
        if (register.isPresent()) {
            return new LastImport(register, register.get().known(), questions(folder));
        }
        if (Files.exists(folder) && !isEmpty(folder)) {
            throw new Refusal(
                    Refusal.Kind.USAGE,
                    "'" + name + "' is a bank of your own that was not imported (" + folder
                            + "). Give --as with another name.");
        }
        for (Path former : former(name, removed)) {
            Optional<Register> formerly = Register.read(former);
            if (formerly.isPresent()) {
                List<KnownQuestion> gone =
                        formerly.get().known().stream().map(KnownQuestion::gone).toList();
                return new LastImport(Optional.empty(), gone, questions(former));
            }
        }
        return new LastImport(Optional.empty(), List.of(), Map.of());
    }

    private static List<Path> former(String name, Path removed) {
        try {
            return FormerBanks.of(name, removed);
        } catch (IOException e) {
            // Then all of it is new.
            return List.of();
        }
    }

    private static Map<String, Question> questions(Path folder) {
        Map<String, Question> questions = new HashMap<>();
        Banks.read(List.of(folder)).bank().questions().forEach(q -> questions.put(q.id(), q));
        return questions;
    }

    private static boolean isEmpty(Path folder) {
        String[] names = folder.toFile().list();
        return names != null && names.length == 0;
    }

    /** Returns question with context, and answer; two empty texts where the bank's files do not hold it. */
    String[] texts(KnownQuestion one) {
        Question question = questions.get(one.id());
        return question == null
                ? new String[] {"", ""}
                : new String[] {question.text() + "\n" + question.context(), question.answer()};
    }

    /** Returns what a question asked, as a list shows it; its id where the bank's files do not hold it. */
    String asked(String id) {
        Question question = questions.get(id);
        return question == null ? id : QuestionTitle.of(question).plain();
    }
}
