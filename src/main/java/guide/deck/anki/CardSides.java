package guide.deck.anki;

import guide.bank.Note;
import guide.deck.Card;
import guide.deck.html.HtmlQuestion;
import guide.deck.html.HtmlText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The fields of a note on each side of a card.
 *
 * @param text the note
 * @param question the field that asks
 * @param context fields that the front shows as well
 * @param back what the back shows, which another card may ask for
 * @param answer the other fields in the order in which they are shown
 */
record CardSides(NoteText text, int question, List<Integer> context, List<Integer> back, List<Integer> answer) {
    /** Returns the sides of a card of a template; empty if nothing asks. */
    static Optional<CardSides> of(NoteText text, int ordinal) {
        AnkiNote note = text.note();
        List<Integer> front = text.filled(note.front(ordinal));
        if (front.size() > 1) {
            front.removeIf(field -> !mayStandBefore(note.role(field)));
        }
        if (front.isEmpty()) {
            // No template says which field asks: its name does, else its place.
            List<Integer> mayAsk =
                    allFields(note).filter(field -> mayAsk(note, field)).toList();
            return asking(note, text.filled(mayAsk)).map(field -> sides(text, ordinal, field, List.of()));
        }
        return asking(note, front).map(field -> sides(text, ordinal, field, front));
    }

    /** Returns the sides of the card of a gap; empty if no field has it. */
    static Optional<CardSides> ofCloze(NoteText text, int number) {
        AnkiNote note = text.note();
        List<Integer> shown = note.type()
                .template(0)
                .map(template -> note.type().places(template.clozes()))
                .orElse(List.of());
        return Stream.concat(shown.stream(), allFields(note))
                .filter(field -> field < note.fields().size())
                .filter(field -> new Cloze(note.fields().get(field)).numbers().contains(number))
                .findFirst()
                .map(field -> {
                    List<Integer> front = text.filled(note.front(0));
                    front.removeIf(other -> !other.equals(field) && !mayStandBefore(note.role(other)));
                    return sides(text, 0, field, front);
                });
    }

    private static CardSides sides(NoteText text, int ordinal, int question, List<Integer> front) {
        AnkiNote note = text.note();
        List<Integer> back = note.back(ordinal);
        Set<Integer> shown = new LinkedHashSet<>(back);
        shown.addAll(note.type().shown(note.fields().size()));
        List<Integer> answer = text.filled(shown);
        answer.removeIf(field -> field == question || front.contains(field) || note.role(field) == FieldRole.TAGS);
        if (note.type().templates().isEmpty()) {
            answer.removeIf(field -> note.role(field) == FieldRole.ID);
            answer.sort(Comparator.comparing(field -> note.role(field) != FieldRole.ANSWER));
        }
        List<Integer> context =
                front.stream().filter(field -> field != question).toList();
        return new CardSides(text, question, context, back, answer);
    }

    private static Stream<Integer> allFields(AnkiNote note) {
        return IntStream.range(0, note.fields().size()).boxed();
    }

    /** A field that answers does not stand beside the question, even if the front's page names it: a script would hide it. */
    private static boolean mayStandBefore(FieldRole role) {
        return switch (role) {
            case QUESTION, OTHER -> true;
            case ANSWER, EXTRA, TIP, SOURCE, TAGS, ID -> false;
        };
    }

    private static boolean mayAsk(AnkiNote note, int field) {
        FieldRole role = note.role(field);
        return role != FieldRole.TAGS
                && (role != FieldRole.ID || !note.type().templates().isEmpty());
    }

    /** Returns the field that asks by its name, else the first; empty if there is none. */
    private static Optional<Integer> asking(AnkiNote note, List<Integer> fields) {
        return fields.stream()
                .filter(field -> note.role(field) == FieldRole.QUESTION)
                .findFirst()
                .or(() -> fields.stream().findFirst());
    }

    /** Returns whether another card asks for what this one answers. */
    boolean isReversedBy(CardSides other) {
        return other.question != question && !context.contains(other.question) && back.contains(other.question);
    }

    /** Returns the card. */
    Card card(String key) {
        return card(key, text.front(question), List.of());
    }

    /**
     * Returns the card with a front that was made of the question's field.
     *
     * @param whole what the answer begins with
     */
    Card card(String key, HtmlQuestion front, List<String> whole) {
        List<String> under = new ArrayList<>();
        under.add(front.context());
        context.forEach(field -> under.add(text.markdown(field)));
        List<String> parts = new ArrayList<>(whole);
        List<Note> tips = new ArrayList<>();
        List<String> sources = new ArrayList<>();
        for (int field : answer) {
            switch (role(field, !whole.isEmpty())) {
                case TIP -> tips.add(new Note(Note.Kind.TIP, text.markdown(field)));
                case SOURCE -> sources.addAll(text.lines(field));
                case EXTRA -> parts.add(text.markdown(field));
                case QUESTION, ANSWER, TAGS, ID, OTHER ->
                    parts.add(parts.isEmpty() ? text.markdown(field) : led(field));
            }
        }
        if (parts.isEmpty() && !tips.isEmpty()) {
            tips.forEach(tip -> parts.add(tip.text()));
            tips.clear();
        }
        if (parts.isEmpty()) {
            parts.addAll(sources);
            sources.clear();
        }
        under.removeIf(String::isBlank);
        return Card.of(front.question(), String.join("\n\n", parts))
                .withKey(key)
                .withContext(String.join("\n\n", under))
                .withNotes(tips)
                .withSources(sources);
    }

    /** Returns a field's role: an extra field belongs to a text with gaps, and is a remark elsewhere. */
    private FieldRole role(int field, boolean isCloze) {
        FieldRole role = text.note().role(field);
        return role == FieldRole.EXTRA && !isCloze ? FieldRole.TIP : role;
    }

    private String led(int field) {
        String name = HtmlText.literal(text.note().type().name(field));
        String markdown = text.markdown(field);
        if (name.isEmpty()) {
            return markdown;
        }
        return "**" + name + ":**" + (text.beginsWithText(field) ? " " : "\n\n") + markdown;
    }
}
