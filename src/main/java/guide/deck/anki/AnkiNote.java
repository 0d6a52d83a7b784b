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
}
