package guide.deck.anki;

import guide.deck.fields.CardField;
import java.util.Set;

/** What a field's name says of its purpose. */
enum FieldRole {
    /** It asks. */
    QUESTION,
    /** It answers, so that it never stands before the answer beside another field. */
    ANSWER,
    /** It goes on after the answer. */
    EXTRA,
    /** A remark. */
    TIP,
    /** Where the answer comes from. */
    SOURCE,
    /** Words to filter by. */
    TAGS,
    /** A number for machines. */
    ID,
    /** Anything else. */
    OTHER;

    private static final Set<String> EXTRAS = Set.of("extra", "extras", "backextra", "extraback");
    private static final Set<String> NUMBERS = Set.of("index", "number", "nr", "no", "sort", "order", "#");

    /** Names that say something in a table or in JSON. In a note they are content, on the front as well as on the back. */
    private static final Set<String> CONTENTS =
            Set.of("definition", "details", "key", "keywords", "labels", "rationale", "reason", "response");

    static FieldRole of(String name) {
        String plain = CardField.plain(name.strip());
        if (CONTENTS.contains(plain)) {
            return OTHER;
        }
        if (EXTRAS.contains(plain)) {
            return EXTRA;
        }
        if (NUMBERS.contains(plain)) {
            return ID;
        }
        return CardField.of(plain).map(FieldRole::of).orElse(OTHER);
    }

    private static FieldRole of(CardField field) {
        return switch (field) {
            case QUESTION -> QUESTION;
            case ANSWER, ANSWERS, RIGHT, EXPLANATION -> ANSWER;
            case NOTES -> TIP;
            case SOURCES -> SOURCE;
            case TAGS -> TAGS;
            case ID -> ID;
            case CHOICES, CONTEXT, CODE, LANGUAGE, IMAGE, MEDIA, POINTS, MINUTES, SECTION, SCHEDULE, SILENT -> OTHER;
        };
    }
}
