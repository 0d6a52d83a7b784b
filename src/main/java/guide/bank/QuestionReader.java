package guide.bank;

import guide.bank.Note.Kind;
import guide.text.InvisibleCharacters;
import guide.yaml.Extent;
import guide.yaml.Fields;
import guide.yaml.Node;
import guide.yaml.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one question, or a part of one, from its keys. */
public final class QuestionReader {
    private static final List<String> KEYS = List.of(
            "id",
            "number",
            "question",
            "context",
            "answer",
            "points",
            "notes",
            "followups",
            "see",
            "sources",
            "tags",
            "minutes",
            "checked");
    private static final List<String> REQUIRED = List.of("id", "question", "answer");
    /** The keys that give a question its place in the bank: only the file that it is written in has them. */
    private static final List<String> PLACING = List.of("id", "number");

    private static final List<String> FOLLOWUP_KEYS = List.of("question", "answer");
    private static final List<String> NOTE_KINDS = List.of("trap", "angle", "senior", "tip", "own");
    private static final int FEWEST_POINTS = 2;
    private static final int MOST_POINTS = 8;
    private static final int LONGEST_ANSWER_IN_MINUTES = 60;

    private final Fields fields;
    private final TagVocabulary tagVocabulary;
    private final Report report;

    private QuestionReader(Fields fields, TagVocabulary tagVocabulary, Report report) {
        this.fields = fields;
        this.tagVocabulary = tagVocabulary;
        this.report = report;
    }

    /** Reads as much of a question as can be used; returns empty if it has no id. */
    static Optional<UnlinkedQuestion> read(Node node, Extent extent, TagVocabulary tagVocabulary, Report report) {
        Optional<Fields> fields = Fields.of(node, "a question", report);
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        String id = fields.get().line("id");
        UnlinkedQuestion unlinkedQuestion = new QuestionReader(fields.get(), tagVocabulary, report).draft(id, extent);
        return id.isEmpty() ? Optional.empty() : Optional.of(unlinkedQuestion);
    }

    /** Returns the keys that a part of a question may have, in the order of the schema. */
    public static List<String> partKeys() {
        return KEYS.stream().filter(key -> !PLACING.contains(key)).toList();
    }

    /**
     * Reads what is given of a question that stands elsewhere; what is not given is empty, and {@code see} is as written.
     * Warns of keys that are neither its own nor among some others.
     */
    public static Question part(String id, Fields fields, List<String> others, Report report) {
        List<String> known = new ArrayList<>(partKeys());
        known.addAll(others);
        fields.warnOfUnknown(known);
        return new QuestionReader(fields, TagVocabulary.ANY, report).question(id, "", texts(fields.lines("see")));
    }

    /**
     * Reads a question that stands alone, whose id may be left out, and takes no key that it does not know: what is written
     * there is to be kept elsewhere. {@code see} is as written.
     */
    public static Question alone(Fields fields, Report report) {
        for (String key : fields.keys()) {
            if (!KEYS.contains(key)) {
                report.error(fields.placeOfKey(key), Fields.unknownMessage("key", key, KEYS));
            }
        }
        fields.require("the question", List.of("question", "answer"));
        QuestionReader reader = new QuestionReader(fields, TagVocabulary.ANY, report);
        String id = fields.line("id");
        IdSyntax.checkId(id, fields.place("id"), report);
        return reader.question(id, reader.number(), texts(fields.lines("see")));
    }

    private UnlinkedQuestion draft(String id, Extent extent) {
        fields.warnOfUnknown(KEYS);
        fields.require(id.isEmpty() ? "this question" : "question " + InvisibleCharacters.quoted(id), REQUIRED);
        IdSyntax.checkId(id, fields.place("id"), report);
        Question question = question(id, number(), List.of());
        return new UnlinkedQuestion(question, fields.place("id"), fields.place("number"), fields.lines("see"), extent);
    }

    private Question question(String id, String number, List<String> see) {
        String context = fields.text("context");
        String answer = fields.text("answer");
        int minutes = minutes();
        return new Question(
                id,
                number,
                fields.line("question"),
                context,
                answer,
                points(),
                notes(),
                followups(),
                see,
                texts(fields.lines("sources")),
                tags(),
                minutes > 0 ? AnswerTime.given(minutes) : AnswerTime.estimated(context, answer),
                checked(),
                fields.place());
    }

    private String number() {
        String number = fields.line("number");
        if (!number.isEmpty() && !IdSyntax.isNumber(number)) {
            report.error(fields.place("number"), "'number' takes digits, with letters before them, such as 11 or R3");
        }
        return number;
    }

    private List<String> points() {
        List<Node.Text> points = fields.distinctLines("points");
        int given = fields.size("points");
        if (fields.isList("points") && (given < FEWEST_POINTS || given > MOST_POINTS)) {
            report.error(fields.placeOfKey("points"), "'points' takes 2 to 8 items, this has " + given);
        }
        return texts(points);
    }

    private List<String> tags() {
        List<Node.Text> tags = fields.distinctLines("tags");
        for (Node.Text tag : tags) {
            tagVocabulary.check(tag, report);
        }
        return texts(tags);
    }

    private static List<String> texts(List<Node.Text> lines) {
        return lines.stream().map(Node.Text::value).toList();
    }

    private List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        for (Node item : fields.items("notes")) {
            Optional<Fields> note = Fields.of(item, "a note (such as 'tip: …')", report);
            if (note.isPresent()) {
                addNote(note.get(), notes);
            }
        }
        return notes;
    }

    private void addNote(Fields note, List<Note> notes) {
        int seen = 0;
        if (note.isEmpty()) {
            report.error(note.place(), "a note has no key; it takes one of " + String.join(", ", NOTE_KINDS));
        }
        for (String key : note.keys()) {
            int kind = NOTE_KINDS.indexOf(key);
            if (kind < 0) {
                report.error(note.placeOfKey(key), Fields.unknownMessage("kind of note", key, NOTE_KINDS));
            } else if (seen++ > 0) {
                report.error(note.placeOfKey(key), "a note has one key; start the next note with '- '");
            } else {
                notes.add(new Note(Kind.values()[kind], note.text(key)));
            }
        }
    }

    private List<Followup> followups() {
        List<Followup> followups = new ArrayList<>();
        for (Node item : fields.items("followups")) {
            Optional<Fields> keys = Fields.of(item, "a follow-up", report);
            if (keys.isPresent()) {
                keys.get().warnOfUnknown(FOLLOWUP_KEYS);
                keys.get().require("this follow-up", FOLLOWUP_KEYS);
                followups.add(
                        new Followup(keys.get().line("question"), keys.get().text("answer")));
            }
        }
        return followups;
    }

    private String checked() {
        String month = fields.line("checked");
        if (!month.isEmpty() && !IdSyntax.isMonth(month)) {
            String message =
                    "'checked' takes a year and a month, such as 2026-11, not " + InvisibleCharacters.quoted(month);
            report.error(fields.place("checked"), message);
        }
        return month;
    }

    private int minutes() {
        String minutes = fields.line("minutes");
        if (minutes.isEmpty()) {
            return 0;
        }
        int value = minutes.length() <= 2 && IdSyntax.isDigits(minutes) ? Integer.parseInt(minutes) : 0;
        if (value < 1 || value > LONGEST_ANSWER_IN_MINUTES) {
            String message = "'minutes' takes a whole number from 1 to 60, not " + InvisibleCharacters.quoted(minutes);
            report.error(fields.place("minutes"), message);
        }
        return value;
    }
}
