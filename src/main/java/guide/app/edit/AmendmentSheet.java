package guide.app.edit;

import guide.bank.Bank;
import guide.bank.Question;
import guide.bank.QuestionReader;
import guide.bank.QuestionWriter;
import guide.bank.amend.Amendment;
import guide.text.DidYouMean;
import guide.text.InvisibleCharacters;
import guide.yaml.Fields;
import guide.yaml.Node;
import guide.yaml.Problem;
import guide.yaml.Report;
import guide.yaml.YamlReader;
import guide.yaml.YamlWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A question of a bank as a text to edit, and back.
 *
 * @param original as the bank has it
 * @param bank the bank, which {@code see} refers to
 * @param amendment what the user has changed so far
 */
record AmendmentSheet(Question original, Bank bank, Optional<Amendment> amendment) {
    private static final List<String> REQUIRED = List.of("question", "answer");

    /** Returns the question as the user wants it so far. */
    Question wanted() {
        return amendment.map(so -> so.applied(original)).orElse(original);
    }

    /** Returns the text to edit. */
    String text() {
        YamlWriter out = new YamlWriter();
        String number = original.number().isEmpty() ? "" : ", number " + original.number();
        out.comment(
                "Question " + original.id() + number + ".\nOnly what you change here is kept, beside the bank, as your"
                        + " amendment.\nAn empty file, or this one as it is, changes nothing.");
        if (amendment.isPresent()) {
            out.comment("Some of it is yours already, and this takes that away again:\n  guide edit " + original.id()
                    + " --original");
        }
        amendment.filter(so -> so.isOutdated(original)).ifPresent(so -> {
            out.comment("\nThe bank's text has changed since then. Where yours stands instead, it now is:");
            YamlWriter now = new YamlWriter();
            QuestionWriter.writePart(so.replacedIn(original), now);
            out.comment(now.toString().isEmpty() ? "nothing." : now.toString().stripTrailing());
        });
        QuestionWriter.writePart(wanted(), out.emptyLine());
        return out.toString();
    }

    /** Returns the question of a text, and what is wrong with that in the report. */
    Optional<Question> read(byte[] text, Report report) {
        Optional<Fields> fields =
                YamlReader.read(text, report).flatMap(root -> Fields.of(root, "the question", report));
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        Question part = QuestionReader.part(original.id(), fields.get(), List.of(), report);
        fields.get().require("the question", REQUIRED);
        // A warning would do in a file that stays as it is; what is not kept here would be lost.
        for (String key : fields.get().keys()) {
            if (!QuestionReader.partKeys().contains(key)) {
                report.error(
                        fields.get().placeOfKey(key),
                        key.equals("id") || key.equals("number")
                                ? "'" + key + "' is the bank's, and cannot be changed here"
                                : Fields.unknownMessage("key", key, QuestionReader.partKeys()));
            }
        }
        Question wanted = part.withSee(see(fields.get().lines("see"), report));
        return report.failed() ? Optional.empty() : Optional.of(wanted);
    }

    /** Returns what is wrong with a text. */
    List<Problem> problems(byte[] text, String name) {
        Report report = new Report(name);
        read(text, report);
        return report.problems();
    }

    private List<String> see(List<Node.Text> names, Report report) {
        List<String> ids = new ArrayList<>();
        for (Node.Text name : names) {
            // What was there already may belong to a bank that is off now.
            boolean isKnown = wanted().see().contains(name.value());
            Optional<String> id = bank.find(name.value()).map(Question::id);
            if (id.isEmpty() && !isKnown) {
                report.error(
                        name.place(),
                        "there is no question " + InvisibleCharacters.quoted(name.value()) + " to see"
                                + DidYouMean.hint(
                                        name.value(),
                                        bank.questions().map(Question::id).toList()));
            }
            ids.add(id.orElse(name.value()));
        }
        return ids;
    }
}
