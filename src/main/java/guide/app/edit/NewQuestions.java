package guide.app.edit;

import guide.bank.Bank;
import guide.bank.IdSyntax;
import guide.bank.Question;
import guide.bank.QuestionReader;
import guide.text.DidYouMean;
import guide.text.InvisibleCharacters;
import guide.yaml.Fields;
import guide.yaml.Node;
import guide.yaml.Place;
import guide.yaml.Problem;
import guide.yaml.Report;
import guide.yaml.YamlReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads new questions as a user writes them: one, a list of them, or a file of a bank.
 *
 * @param everything all banks, also those that are off, so that an id is given once
 * @param place where the questions go
 */
record NewQuestions(Bank everything, NewPlace place) {
    /** An id is cut at a word at this length. */
    private static final int LONG_ENOUGH = 40;

    /** Returns the questions of a text, with ids; the report says what is wrong. */
    List<Question> read(byte[] text, Report report) {
        List<Question> questions = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        everything.questions().forEach(question -> ids.add(question.id()));
        for (Node item : items(YamlReader.read(text, report), report)) {
            Optional<Fields> fields = Fields.of(item, "a question", report);
            if (fields.isPresent()) {
                Question read = QuestionReader.alone(fields.get(), report);
                String id = read.id().isEmpty() ? free(read.text(), ids) : read.id();
                checkFree(read, fields.get(), ids, report);
                ids.add(id);
                questions.add(read.withId(id));
            }
        }
        if (questions.isEmpty() && !report.failed()) {
            report.error("has no question");
        }
        checkSee(questions, ids, report);
        return questions;
    }

    private static List<Node> items(Optional<Node> root, Report report) {
        if (root.isEmpty() || root.get() instanceof Node.Nothing) {
            return List.of();
        }
        if (root.get() instanceof Node.Items list) {
            return list.items();
        }
        boolean isFile =
                root.get() instanceof Node.Entries file && file.entries().containsKey("questions");
        return isFile
                ? Fields.of(root.get(), "a file of questions", report)
                        .orElseThrow()
                        .items("questions")
                : List.of(root.get());
    }

    private void checkFree(Question read, Fields fields, Set<String> ids, Report report) {
        if (ids.contains(read.id())) {
            report.error(
                    fields.place("id"),
                    "there is a question " + InvisibleCharacters.quoted(read.id())
                            + " already; without an id the program makes one");
        }
        String number = place.bank() + "/" + read.number();
        if (!read.number().isEmpty() && everything.questions().anyMatch(question -> question.hasNumber(number))) {
            report.error(fields.place("number"), "the bank has a number " + read.number() + " already");
        }
    }

    private void checkSee(List<Question> questions, Set<String> ids, Report report) {
        for (Question question : questions) {
            for (String see : question.see()) {
                boolean isThere = ids.contains(see)
                        || everything.find(see).isPresent()
                        || questions.stream().anyMatch(other -> other.hasNumber(see));
                if (!isThere) {
                    Place at = question.place();
                    report.error(
                            at,
                            "there is no question " + InvisibleCharacters.quoted(see) + " to see"
                                    + DidYouMean.hint(see, ids));
                }
            }
        }
    }

    /** Returns an id that no question has, made of the bank's name and the question's first words. */
    private String free(String question, Set<String> ids) {
        String words = IdSyntax.toWord(question);
        if (words.length() > LONG_ENOUGH) {
            int cut = words.lastIndexOf('-', LONG_ENOUGH);
            words = words.substring(0, cut > 0 ? cut : LONG_ENOUGH);
        }
        String id = place.bank() + "-" + (words.isEmpty() ? "q" : words);
        String free = id;
        for (int i = 2; ids.contains(free); i++) {
            free = id + "-" + i;
        }
        return free;
    }

    /** Returns what is wrong with a text. */
    List<Problem> problems(byte[] text, String name) {
        Report report = new Report(name);
        read(text, report);
        return report.problems();
    }
}
