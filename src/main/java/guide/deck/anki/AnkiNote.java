package guide.deck.anki;

import java.util.List;

/**
 * A note: what cards are made of.
 *
 * @param key what its cards' keys begin with
 * @param fields HTML
 * @param tags as the source writes them
 * @param line the line in the file; 0 where it has none
 */
record AnkiNote(String key, NoteType type, List<String> fields, List<String> tags, int line) {
    AnkiNote {
        fields = List.copyOf(fields);
        tags = List.copyOf(tags);
    }

    /** Returns the key of one of its cards. */
    String key(int ordinal) {
        return key.isEmpty() ? "" : key + "/" + ordinal;
    }

    /** Returns the purpose of a field. */
    FieldRole role(int field) {
        return FieldRole.of(type.name(field));
    }

    /** Returns the fields that the front of a card shows, in the template's order; none if there is no such template. */
    List<Integer> front(int ordinal) {
        return type.template(ordinal)
                .map(template -> type.places(template.front(this::isFilled)))
                .orElse(List.of());
    }

    /** Returns the fields that the back of a card shows, in the template's order; none if there is no such template. */
    List<Integer> back(int ordinal) {
        return type.template(ordinal)
                .map(template -> type.places(template.back(this::isFilled)))
                .orElse(List.of());
    }

    /** Returns whether the field of a name holds anything, by Anki's rule for conditions in a template. */
    private boolean isFilled(String name) {
        int field = type.fields().indexOf(name);
        return field >= 0 && isFilled(field);
    }

    boolean isFilled(int field) {
        return field < fields.size()
                && !fields.get(field)
                        .replace("&nbsp;", " ")
                        .replace("<br>", " ")
                        .isBlank();
    }
}
