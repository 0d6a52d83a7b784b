package guide.deck.fields;

import guide.bank.Note;
import guide.deck.Card;
import guide.deck.Loss.Kind;
import guide.deck.Losses;
import guide.deck.text.DeckTags;
import guide.deck.text.MarkdownCode;
import guide.deck.text.Pictures;
import guide.deck.text.QuestionText;
import guide.deck.tree.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes a card of a group's fields. */
final class CardReader {
    private final Losses losses;
    private final CardFields whole;
    private final DeckTags deckTags;
    private final Pictures pictures;
    private final List<String> tagsOfAll;
    private final int firstChoice;

    /**
     * Makes cards of one file.
     *
     * @param whole what the file says of all its cards, such as tags
     * @param firstChoice the number that the deck gives the first of a question's choices: 0 or 1
     */
    CardReader(Losses losses, CardFields whole, int firstChoice) {
        this.losses = losses;
        this.whole = whole;
        this.deckTags = new DeckTags(losses);
        this.pictures = new Pictures(losses);
        int line = whole.get(CardField.TAGS).map(Value::line).orElse(0);
        this.tagsOfAll = deckTags.kept(words(whole), line);
        this.firstChoice = firstChoice;
    }

    /** Returns the card; empty if it asks nothing, which is counted. */
    Optional<Card> read(CardFields fields, String section) {
        int line = fields.line();
        QuestionText asked = QuestionText.ofLine(fields.markdown(CardField.QUESTION));
        if (asked.question().isEmpty()) {
            losses.add(Kind.NO_QUESTION, line, firstLine(fields.markdown(CardField.ANSWER)));
            return Optional.empty();
        }
        fields.countLeftOut(losses);
        Optional<ChoiceFields> choices = choices(fields);
        String context = paragraphs(
                asked.context(),
                fields.markdown(CardField.CONTEXT),
                code(fields),
                images(fields),
                choices.map(ChoiceFields::context).orElse(""));
        String answer = paragraphs(answer(fields, choices), explanation(fields));
        pictures.countAll(line, asked.question(), context, answer);
        Card card = Card.of(asked.question(), answer)
                .at(line)
                .inSection(section(fields, section))
                .withContext(context)
                .withPoints(points(fields))
                .withNotes(notes(fields))
                .withTags(tags(fields))
                .withSources(sources(fields))
                .withMinutes(minutes(fields));
        return Optional.of(choices.isPresent() ? card.withoutPoints() : card);
    }

    private Optional<ChoiceFields> choices(CardFields fields) {
        boolean sayIt = sayWhichAreRight(fields);
        Optional<Value> right =
                fields.get(CardField.RIGHT).or(() -> sayIt ? Optional.empty() : fields.get(CardField.ANSWER));
        Optional<Value> listed = fields.get(CardField.CHOICES)
                .or(() -> fields.get(CardField.ANSWERS).filter(answers -> fields.has(CardField.RIGHT) || sayIt));
        return listed.map(value -> ChoiceFields.of(value, right, firstChoice));
    }

    private static boolean sayWhichAreRight(CardFields fields) {
        return Stream.of(CardField.CHOICES, CardField.ANSWERS)
                .flatMap(field -> fields.get(field).stream())
                .anyMatch(ChoiceFields::sayWhichAreRight);
    }

    private static String answer(CardFields fields, Optional<ChoiceFields> choices) {
        String right = choices.map(ChoiceFields::answer).orElse("");
        String given = fields.markdown(CardField.ANSWER);
        if (choices.isEmpty()) {
            return Stream.of(given, fields.markdown(CardField.ANSWERS), fields.markdown(CardField.RIGHT))
                    .filter(text -> !text.isEmpty())
                    .findFirst()
                    .orElse("");
        }
        if (right.isEmpty()) {
            return isIndex(fields.get(CardField.ANSWER)) ? "" : given;
        }
        // With both, the answer says more than which choice is right.
        boolean isMore = fields.has(CardField.RIGHT) || sayWhichAreRight(fields);
        return isMore && !right.contains(given) && given.length() > 2 ? right + "\n\n" + given : right;
    }

    private static boolean isIndex(Optional<Value> answer) {
        return answer.stream().anyMatch(value -> value instanceof Value.Text text && text.isNumber());
    }

    private static String explanation(CardFields fields) {
        return paragraphs(fields.all(CardField.EXPLANATION).stream()
                .map(FieldText::markdown)
                .toArray(String[]::new));
    }

    private static String code(CardFields fields) {
        String code = fields.markdown(CardField.CODE);
        String language = firstLine(fields.markdown(CardField.LANGUAGE)).toLowerCase(Locale.ROOT);
        return code.isEmpty() || code.startsWith("```")
                ? code
                : MarkdownCode.block(language.contains("`") ? "" : language, code);
    }

    private static String images(CardFields fields) {
        List<String> images = new ArrayList<>();
        for (String image : texts(fields, CardField.IMAGE)) {
            images.add(image.startsWith("![") || image.startsWith("<") ? image : "![](<" + firstLine(image) + ">)");
        }
        return String.join("\n\n", images);
    }

    /** Returns the last part of the name of the deck that the card names, or where it stands. */
    private static String section(CardFields fields, String outer) {
        String named = fields.get(CardField.SECTION).stream()
                .flatMap(value -> FieldText.texts(value).stream())
                .findFirst()
                .map(CardReader::firstLine)
                .orElse("");
        return named.isEmpty() ? outer : SectionNames.last(named);
    }

    private static List<String> points(CardFields fields) {
        List<String> points = new ArrayList<>();
        for (Value value : fields.all(CardField.POINTS)) {
            List<String> given =
                    value instanceof Value.Text text ? List.of(text.value().split("[|\n]")) : FieldText.texts(value);
            given.forEach(point -> points.add(FieldText.inOneLine(point)));
        }
        points.removeIf(String::isEmpty);
        return points;
    }

    /** Returns call-outs: the bank's own, such as <code>{"trap": "…"}</code>, and others as tips. */
    private static List<Note> notes(CardFields fields) {
        List<Note> notes = new ArrayList<>();
        for (Value value : fields.all(CardField.NOTES)) {
            List<Value> each = value instanceof Value.Items items ? items.items() : List.of(value);
            each.forEach(one -> addNote(one, notes));
        }
        return notes;
    }

    private static void addNote(Value note, List<Note> notes) {
        if (note instanceof Value.Group group && group.entries().size() == 1) {
            String name = group.entries().keySet().iterator().next();
            for (Note.Kind kind : Note.Kind.values()) {
                if (kind.name().equalsIgnoreCase(name)) {
                    notes.add(new Note(
                            kind,
                            FieldText.markdown(
                                    group.entries().values().iterator().next())));
                    return;
                }
            }
        }
        String text = FieldText.markdown(note);
        if (!text.isEmpty()) {
            notes.add(new Note(Note.Kind.TIP, text));
        }
    }

    private List<String> tags(CardFields fields) {
        List<String> own = deckTags.kept(words(fields), fields.line());
        return tagsOfAll.isEmpty()
                ? own
                : Stream.concat(tagsOfAll.stream(), own.stream()).distinct().toList();
    }

    private static List<String> words(CardFields fields) {
        return fields.all(CardField.TAGS).stream()
                .flatMap(value -> FieldText.words(value).stream())
                .toList();
    }

    private List<String> sources(CardFields fields) {
        return Stream.of(fields, whole)
                .flatMap(from -> from.all(CardField.SOURCES).stream())
                .flatMap(value -> value instanceof Value.Items items ? items.items().stream() : Stream.of(value))
                .map(CardReader::source)
                .filter(source -> !source.isEmpty())
                .distinct()
                .toList();
    }

    /** Returns a source in one line; of a group, its texts without their names: a title, then an address. */
    private static String source(Value value) {
        String text = value instanceof Value.Group group
                ? group.entries().values().stream()
                        .map(FieldText::markdown)
                        .filter(part -> !part.isEmpty())
                        .sorted(Comparator.comparing(part -> part.startsWith("http")))
                        .collect(Collectors.joining(", "))
                : FieldText.markdown(value);
        return FieldText.inOneLine(text);
    }

    private static List<String> texts(CardFields fields, CardField field) {
        return fields.all(field).stream()
                .flatMap(value -> FieldText.texts(value).stream())
                .toList();
    }

    private static int minutes(CardFields fields) {
        String minutes = fields.markdown(CardField.MINUTES);
        return !minutes.isEmpty() && minutes.matches("[1-9]|[1-5]\\d|60") ? Integer.parseInt(minutes) : 0;
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("").strip();
    }

    private static String paragraphs(String... parts) {
        return String.join(
                "\n\n", Stream.of(parts).filter(part -> !part.isEmpty()).toList());
    }
}
