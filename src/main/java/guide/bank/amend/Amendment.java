package guide.bank.amend;

import guide.bank.Note;
import guide.bank.Question;
import guide.bank.QuestionWriter;
import guide.bank.TextHash;
import guide.yaml.Node;
import guide.yaml.Place;
import guide.yaml.YamlWriter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the user changed in one question that is written elsewhere.
 *
 * @param id the question's
 * @param part what is given; other fields are empty
 * @param instead the fields that stand instead of the bank's even if they are lists that otherwise are added to, or empty
 * @param basis a hash of the bank's text when it was amended; empty if that is not known
 * @param place the place of the id in the file
 * @param others keys of the file that mean nothing to this version of the program
 */
public record Amendment(
        String id, Question part, Set<AmendedField> instead, String basis, Place place, Map<String, Node> others) {
    static final String BASIS = "based-on";
    static final String INSTEAD = "instead";

    /** Keeps copies. */
    public Amendment {
        instead = Set.copyOf(instead);
    }

    /** Returns an amendment that changes nothing yet. */
    public static Amendment of(Question bank) {
        return new Amendment(bank.id(), AddedLists.nothing(bank), Set.of(), "", bank.place(), Map.of()).on(bank);
    }

    /** Returns what differs between a question as the bank has it and as the user wants it; empty if nothing does. */
    public static Optional<Amendment> between(Question bank, Question wanted) {
        Question part = AddedLists.nothing(bank);
        Set<AmendedField> instead = EnumSet.noneOf(AmendedField.class);
        for (AmendedField field : AmendedField.values()) {
            if (field.of(bank).equals(field.of(wanted))) {
                continue;
            }
            if (field.isAdded() && begins(field, bank, wanted)) {
                part = field.of(AddedLists.rest(bank, wanted), part);
                continue;
            }
            part = field.of(wanted, part);
            if (field.isAdded() || field.isEmpty(wanted)) {
                instead.add(field);
            }
        }
        Amendment amendment = new Amendment(bank.id(), part, instead, "", bank.place(), Map.of());
        return amendment.fields().isEmpty() ? Optional.empty() : Optional.of(amendment.on(bank));
    }

    /** Returns the question as the user wants it. */
    public Question applied(Question bank) {
        Question amended = bank;
        for (AmendedField field : fields()) {
            boolean isAdded = field.isAdded() && !instead.contains(field);
            amended = field.of(isAdded ? AddedLists.joined(bank, part) : part, amended);
        }
        return amended;
    }

    /** Returns the same with other questions to see. */
    Amendment seeing(List<String> ids) {
        return new Amendment(id, part.withSee(ids), instead, basis, place, others);
    }

    /** Returns whether the text that was amended is not the bank's any more. */
    public boolean isOutdated(Question bank) {
        return !basis.isEmpty() && !basis.equals(hash(bank));
    }

    /** Returns the same, as an amendment of the text that the bank has now. */
    public Amendment on(Question bank) {
        return new Amendment(id, part, instead, hash(bank), place, others);
    }

    /** Returns the same for a question that has another id now. */
    public Amendment of(String otherId) {
        return new Amendment(otherId, part, instead, basis, place, others);
    }

    /** Returns the same with one more note. */
    public Amendment withNote(Note note) {
        return new Amendment(id, AddedLists.with(note, part), instead, basis, place, others);
    }

    /** Returns the same with the keys of an earlier state that mean nothing to this version of the program. */
    public Amendment withOthersOf(Optional<Amendment> earlier) {
        return new Amendment(
                id, part, instead, basis, place, earlier.map(Amendment::others).orElse(Map.of()));
    }

    /** Returns the keys of what is changed, in the schema's order. */
    public List<String> keys() {
        return fields().stream().map(AmendedField::key).toList();
    }

    /** Returns what the bank has of all that stands instead of it; other fields are empty. */
    public Question replacedIn(Question bank) {
        Question replaced = AddedLists.nothing(bank);
        for (AmendedField field : fields()) {
            if (!field.isAdded() || instead.contains(field)) {
                replaced = field.of(bank, replaced);
            }
        }
        return replaced;
    }

    /** Returns the lines of the file that say this. */
    public String yaml() {
        YamlWriter out = new YamlWriter().group(id);
        QuestionWriter.writePart(part, out);
        if (!instead.isEmpty()) {
            out.words(
                    INSTEAD,
                    fields().stream()
                            .filter(instead::contains)
                            .map(AmendedField::key)
                            .toList());
        }
        if (!basis.isEmpty()) {
            out.text(BASIS, basis);
        }
        others.forEach(out::node);
        return out.end().toString();
    }

    private List<AmendedField> fields() {
        List<AmendedField> fields = new ArrayList<>();
        for (AmendedField field : AmendedField.values()) {
            if (!field.isEmpty(part) || instead.contains(field)) {
                fields.add(field);
            }
        }
        return fields;
    }

    /** Hashes the wording, as the journal does, and the lists that others stand instead of. */
    private String hash(Question bank) {
        Question replaced = replacedIn(bank);
        List<String> texts = new ArrayList<>(List.of(bank.answer()));
        texts.addAll(replaced.points());
        replaced.notes().forEach(note -> texts.add(note.text()));
        replaced.followups().forEach(followup -> texts.add(followup.question() + "\n" + followup.answer()));
        return TextHash.of(bank.text() + "\n" + bank.context(), String.join("\n", texts));
    }

    /** Returns whether a list of the user's begins with all that the bank's has. */
    private static boolean begins(AmendedField field, Question bank, Question wanted) {
        List<?> has = (List<?>) field.of(bank);
        List<?> wants = (List<?>) field.of(wanted);
        return wants.size() >= has.size() && wants.subList(0, has.size()).equals(has);
    }
}
