package guide.deck.anki;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

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

    private static final Pattern SEPARATORS = Pattern.compile("[\\s_-]+");
    private static final Set<String> QUESTIONS = Set.of(
            "front", "question", "q", "prompt", "frage", "vorderseite", "pregunta", "recto", "вопрос", "问题", "正面");
    private static final Set<String> ANSWERS = Set.of(
            "back",
            "answer",
            "answers",
            "a",
            "solution",
            "solutions",
            "explanation",
            "correct",
            "antwort",
            "rückseite",
            "respuesta",
            "verso",
            "ответ",
            "答案",
            "背面");
    private static final Set<String> EXTRAS = Set.of("extra", "extras", "back extra", "extra back");
    private static final Set<String> TIPS =
            Set.of("note", "notes", "hint", "hints", "mnemonic", "mnemonics", "remark", "remarks", "tip", "tips");
    private static final Set<String> SOURCES =
            Set.of("source", "sources", "url", "urls", "link", "links", "reference", "references", "ref", "refs");
    private static final Set<String> IDS =
            Set.of("id", "guid", "uuid", "index", "number", "nr", "no", "sort", "order", "#");

    static FieldRole of(String name) {
        String folded =
                SEPARATORS.matcher(name.strip().toLowerCase(Locale.ROOT)).replaceAll(" ");
        if (QUESTIONS.contains(folded)) {
            return QUESTION;
        }
        if (ANSWERS.contains(folded)) {
            return ANSWER;
        }
        if (EXTRAS.contains(folded)) {
            return EXTRA;
        }
        if (TIPS.contains(folded)) {
            return TIP;
        }
        if (SOURCES.contains(folded)) {
            return SOURCE;
        }
        if (folded.equals("tags") || folded.equals("tag")) {
            return TAGS;
        }
        return IDS.contains(folded) ? ID : OTHER;
    }
}
