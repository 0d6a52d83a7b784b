package guide.deck.fields;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The meaning of a key, a column or a field of a card, with its names in the programs that write it; earlier names come first. */
public enum CardField {
    QUESTION(
            "question",
            "q",
            "front",
            "term",
            "prompt",
            "questiontext",
            "frontmd",
            "frage",
            "vorderseite",
            "pregunta",
            "recto",
            "вопрос",
            "问题",
            "正面"),
    ANSWER(
            "answer",
            "a",
            "back",
            "definition",
            "response",
            "answertext",
            "backmd",
            "solution",
            "solutions",
            "antwort",
            "rückseite",
            "respuesta",
            "verso",
            "ответ",
            "答案",
            "背面"),
    RIGHT("correct", "correctanswer", "correctanswers", "correctindex", "answerindex", "correctoption", "rightanswer"),
    CHOICES("options", "choices", "alternatives"),
    /** The choices, or the answers. */
    ANSWERS("answers"),
    CONTEXT("context"),
    CODE("code", "snippet", "codesnippet"),
    LANGUAGE("language", "lang"),
    IMAGE("image", "images", "imageurl", "img", "picture"),
    MEDIA("audio", "sound", "video"),
    EXPLANATION("explanation", "rationale", "details", "reason"),
    POINTS("points", "keypoints"),
    NOTES("notes", "note", "hint", "hints", "tip", "tips", "mnemonic", "mnemonics", "remark", "remarks", "extra"),
    TAGS("tags", "tag", "labels", "keywords"),
    SOURCES("sources", "source", "url", "urls", "reference", "references", "link", "links", "ref", "refs"),
    MINUTES("minutes"),
    SECTION("domain", "deck", "deckname", "category", "topic", "section", "chapter", "subject"),
    ID("id", "uuid", "guid", "key"),
    /** A due date or an interval of another program, without the answers that led to it. */
    SCHEDULE(
            "due",
            "duedate",
            "interval",
            "ease",
            "easefactor",
            "repetitions",
            "reps",
            "lapses",
            "stability",
            "lastreview",
            "lastreviewed",
            "nextreview",
            "box",
            "fsrs",
            "srs",
            "reviews",
            "history",
            "reviewcount"),
    /** A value that says nothing to a reader. */
    SILENT("type", "kind", "number", "no", "index", "order", "created", "createdat", "updated", "updatedat", "checked");

    private static final Map<String, CardField> BY_NAME = new HashMap<>();

    static {
        for (CardField field : values()) {
            field.names.forEach(name -> BY_NAME.put(name, field));
        }
    }

    private final List<String> names;

    CardField(String... names) {
        this.names = List.of(names);
    }

    /** Returns the first of its names. */
    String word() {
        return names.get(0);
    }

    /** Returns how far behind the first name a key is; 0 for all where several add up. */
    int rank(String key) {
        return addsUp() ? 0 : names.indexOf(plain(key));
    }

    /** Returns whether several keys of the kind add up, rather than one of them being taken. */
    boolean addsUp() {
        return switch (this) {
            case IMAGE, MEDIA, EXPLANATION, POINTS, NOTES, TAGS, SOURCES, SCHEDULE, SILENT -> true;
            case QUESTION, ANSWER, RIGHT, CHOICES, ANSWERS, CONTEXT, CODE, LANGUAGE, MINUTES, SECTION, ID -> false;
        };
    }

    /** Returns what a key means, in upper or lower case, with or without {@code _} and {@code -}. */
    public static Optional<CardField> of(String key) {
        return Optional.ofNullable(BY_NAME.get(plain(key)));
    }

    /** Returns a key as the names here are written. */
    public static String plain(String key) {
        String lower = key.toLowerCase(Locale.ROOT);
        // A row of a table asks this of every column, and nearly no name has one of the signs.
        boolean isPlain = lower.indexOf(' ') < 0 && lower.indexOf('_') < 0 && lower.indexOf('-') < 0;
        return isPlain ? lower : lower.replaceAll("[ _-]", "");
    }
}
