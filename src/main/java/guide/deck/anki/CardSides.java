package guide.deck.anki;

import guide.bank.Note.Kind;
import guide.deck.Card;
import guide.deck.html.HtmlQuestion;
import guide.deck.html.HtmlText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The fields of a note on each side of a card.
 *
 * @param note the note
 * @param question the field that asks
 * @param context fields that the front shows as well
 * @param back what the back shows, which another card may ask for
 * @param answer the other fields in the order in which they are shown
 */
record CardSides(AnkiNote note, int question, List<Integer> context, List<Integer> back, List<Integer> answer) {
    /** Returns the sides of a card of a template; empty if nothing asks. */
    static Optional<CardSides> of(AnkiNote note, NoteText text, int ordinal) {
        NoteType type = note.type();
        List<Integer> front = new ArrayList<>();
        if (ordinal < type.templates().size()) {
            Template template = type.templates().get(ordinal);
            front.addAll(filled(note, text, type.places(template.front(name -> NoteCards.isFilled(note, name)))));
        }
        if (front.size() > 1) {
            front.removeIf(field -> !mayStandBefore(FieldRole.of(type.name(field))));
        }
        if (front.isEmpty()) {
            firstThatAsks(note, text).ifPresent(front::add);
        }
        return front.isEmpty() ? Optional.empty() : Optional.of(sides(note, text, ordinal, asking(note, front), front));
    }

    /** Returns the sides of the card of a gap; empty if no field has it. */
    static Optional<CardSides> ofCloze(AnkiNote note, NoteText text, int number) {
        NoteType type = note.type();
        List<Integer> asking = new ArrayList<>();
        List<Integer> front = new ArrayList<>();
        if (!type.templates().isEmpty()) {
            Template template = type.templates().get(0);
            asking.addAll(type.places(template.clozes()));
            front.addAll(filled(note, text, type.places(template.front(name -> NoteCards.isFilled(note, name)))));
        }
        for (int field = 0; field < note.fields().size(); field++) {
            asking.add(field);
        }
        for (int field : asking) {
            if (field < note.fields().size()
                    && new Cloze(note.fields().get(field)).numbers().contains(number)) {
                front.removeIf(other -> other != field && !mayStandBefore(FieldRole.of(type.name(other))));
                return Optional.of(sides(note, text, 0, field, front));
            }
        }
        return Optional.empty();
    }

    private static CardSides sides(AnkiNote note, NoteText text, int ordinal, int question, List<Integer> front) {
        NoteType type = note.type();
        List<Integer> back = ordinal < type.templates().size()
                ? type.places(type.templates().get(ordinal).back(name -> NoteCards.isFilled(note, name)))
                : List.of();
        Set<Integer> answer = new LinkedHashSet<>(back);
        answer.addAll(type.shown(note.fields().size()));
        answer.removeIf(field -> field >= note.fields().size() || field == question || front.contains(field));
        answer.removeIf(field -> FieldRole.of(type.name(field)) == FieldRole.TAGS);
        List<Integer> ordered = new ArrayList<>(answer);
        if (type.templates().isEmpty()) {
            ordered.removeIf(field -> FieldRole.of(type.name(field)) == FieldRole.ID);
            ordered.sort(Comparator.comparing(field -> FieldRole.of(type.name(field)) != FieldRole.ANSWER));
        }
        List<Integer> context =
                front.stream().filter(field -> field != question).toList();
        return new CardSides(note, question, context, back, filled(note, text, ordered));
    }

    private static List<Integer> filled(AnkiNote note, NoteText text, Iterable<Integer> fields) {
        List<Integer> filled = new ArrayList<>();
        for (int field : fields) {
            if (field < note.fields().size() && !text.isEmpty(field)) {
                filled.add(field);
            }
        }
        return filled;
    }

    /** A field that answers does not stand beside the question, even if the front's page names it: a script would hide it. */
    private static boolean mayStandBefore(FieldRole role) {
        return switch (role) {
            case QUESTION, OTHER -> true;
            case ANSWER, EXTRA, TIP, SOURCE, TAGS, ID -> false;
        };
    }

    /** Returns the field that asks where no template says it: its name does, else its place. */
    private static Optional<Integer> firstThatAsks(AnkiNote note, NoteText text) {
        List<Integer> candidates = new ArrayList<>();
        for (int field = 0; field < note.fields().size(); field++) {
            if (mayAsk(note, field) && !text.isEmpty(field)) {
                candidates.add(field);
            }
        }
        return candidates.isEmpty() ? Optional.empty() : Optional.of(asking(note, candidates));
    }

    private static boolean mayAsk(AnkiNote note, int field) {
        FieldRole role = FieldRole.of(note.type().name(field));
        return role != FieldRole.TAGS
                && (role != FieldRole.ID || !note.type().templates().isEmpty());
    }

    private static int asking(AnkiNote note, List<Integer> front) {
        return front.stream()
                .filter(field -> FieldRole.of(note.type().name(field)) == FieldRole.QUESTION)
                .findFirst()
                .orElse(front.get(0));
    }

    /** Returns whether another card asks for what this one answers. */
    boolean isReversedBy(CardSides other) {
        return other.question != question && !context.contains(other.question) && back.contains(other.question);
    }

    /** Returns the card. */
    Card card(NoteText text, String key) {
        return card(text, key, text.front(question), List.of());
    }

    /**
     * Returns the card with a front that was made of the question's field.
     *
     * @param whole what the answer begins with
     */
    Card card(NoteText text, String key, HtmlQuestion front, List<String> whole) {
        List<String> under = new ArrayList<>();
        under.add(front.context());
        context.forEach(field -> under.add(text.markdown(field)));
        List<String> parts = new ArrayList<>(whole);
        List<guide.bank.Note> tips = new ArrayList<>();
        List<String> sources = new ArrayList<>();
        for (int field : answer) {
            switch (role(field, !whole.isEmpty())) {
                case TIP -> tips.add(new guide.bank.Note(Kind.TIP, text.markdown(field)));
                case SOURCE -> sources.addAll(text.lines(field));
                case EXTRA -> parts.add(text.markdown(field));
                case QUESTION, ANSWER, TAGS, ID, OTHER ->
                    parts.add(parts.isEmpty() ? text.markdown(field) : led(text, field));
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
        FieldRole role = FieldRole.of(note.type().name(field));
        return role == FieldRole.EXTRA && !isCloze ? FieldRole.TIP : role;
    }

    private String led(NoteText text, int field) {
        String name = HtmlText.literal(note.type().name(field));
        String markdown = text.markdown(field);
        if (name.isEmpty()) {
            return markdown;
        }
        return "**" + name + ":**" + (text.beginsWithText(field) ? " " : "\n\n") + markdown;
    }
}
