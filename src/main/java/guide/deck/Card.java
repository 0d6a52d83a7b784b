package guide.deck;

import guide.bank.Note;
import guide.bank.Question;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A card of a deck: one question as the source means it, in Markdown.
 *
 * @param key what the source itself identifies the card by within its deck, such as a note's guid and the number of its template;
 *     empty if it has no such thing
 * @param id the id that the source asks for; empty in all formats but the program's own and those with an {@code id} field
 * @param section the title of the part of the deck that holds the card; empty for the deck itself
 * @param question one line, never empty
 * @param context what shows under the question before the answer; may be empty
 * @param answer empty where the source has none
 * @param points key points that the source itself names as such
 * @param mayHavePoints whether a list in the answer may become the key points: not where the list is one of choices
 * @param isReversed whether the card asks the other side of one that is in the deck as well
 * @param notes call-outs
 * @param tags words as the source writes them
 * @param sources where the claims come from
 * @param minutes the time for a spoken answer; 0 where the source gives none
 * @param line the line of its question in the file, from 1; 0 where the source has no lines
 * @param own the question as it is, where the deck is a bank of this program; empty in all other formats
 */
public record Card(
        String key,
        String id,
        String section,
        String question,
        String context,
        String answer,
        List<String> points,
        boolean mayHavePoints,
        boolean isReversed,
        List<Note> notes,
        List<String> tags,
        List<String> sources,
        int minutes,
        int line,
        Optional<Question> own) {
    /** Keeps copies of the lists. */
    public Card {
        points = List.copyOf(points);
        notes = List.copyOf(notes);
        tags = List.copyOf(tags);
        sources = List.copyOf(sources);
    }

    /** Returns a card with nothing but a question and its answer. */
    public static Card of(String question, String answer) {
        return new Card(
                "",
                "",
                "",
                question,
                "",
                answer,
                List.of(),
                true,
                false,
                List.of(),
                List.of(),
                List.of(),
                0,
                0,
                Optional.empty());
    }

    /** Returns the same with what the source identifies it by. */
    public Card withKey(String other) {
        return with(fields -> fields.key = other);
    }

    /** Returns the same with the id that the source asks for. */
    public Card withId(String other) {
        return with(fields -> fields.id = other);
    }

    /** Returns the same in a part of the deck. */
    public Card inSection(String other) {
        return with(fields -> fields.section = other);
    }

    /** Returns the same with another question, and with what shows under it. */
    public Card withQuestion(String other, String under) {
        return with(fields -> {
            fields.question = other;
            fields.context = under;
        });
    }

    /** Returns the same with what shows under the question. */
    public Card withContext(String other) {
        return with(fields -> fields.context = other);
    }

    /** Returns the same with another answer. */
    public Card withAnswer(String other) {
        return with(fields -> fields.answer = other);
    }

    /** Returns the same with key points that the source names. */
    public Card withPoints(List<String> others) {
        return with(fields -> fields.points = others);
    }

    /** Returns the same whose answer's lists are no key points. */
    public Card withoutPoints() {
        return with(fields -> {
            fields.points = List.of();
            fields.mayHavePoints = false;
        });
    }

    /** Returns the same as the other side of another card. */
    public Card reversed() {
        return with(fields -> fields.isReversed = true);
    }

    /** Returns the same with call-outs. */
    public Card withNotes(List<Note> others) {
        return with(fields -> fields.notes = others);
    }

    /** Returns the same with tags. */
    public Card withTags(List<String> others) {
        return with(fields -> fields.tags = others);
    }

    /** Returns the same with sources. */
    public Card withSources(List<String> others) {
        return with(fields -> fields.sources = others);
    }

    /** Returns the same with the time for a spoken answer. */
    public Card withMinutes(int other) {
        return with(fields -> fields.minutes = other);
    }

    /** Returns the same at a line of the file. */
    public Card at(int other) {
        return with(fields -> fields.line = other);
    }

    private Card with(Consumer<Fields> change) {
        Fields fields = new Fields(this);
        change.accept(fields);
        return fields.card();
    }

    /** The components, each of which can be changed. */
    private static final class Fields {
        private String key;
        private String id;
        private String section;
        private String question;
        private String context;
        private String answer;
        private List<String> points;
        private boolean mayHavePoints;
        private boolean isReversed;
        private List<Note> notes;
        private List<String> tags;
        private List<String> sources;
        private int minutes;
        private int line;
        private Optional<Question> own;

        Fields(Card card) {
            key = card.key;
            id = card.id;
            section = card.section;
            question = card.question;
            context = card.context;
            answer = card.answer;
            points = card.points;
            mayHavePoints = card.mayHavePoints;
            isReversed = card.isReversed;
            notes = card.notes;
            tags = card.tags;
            sources = card.sources;
            minutes = card.minutes;
            line = card.line;
            own = card.own;
        }

        Card card() {
            return new Card(
                    key,
                    id,
                    section,
                    question,
                    context,
                    answer,
                    points,
                    mayHavePoints,
                    isReversed,
                    notes,
                    tags,
                    sources,
                    minutes,
                    line,
                    own);
        }
    }
}
