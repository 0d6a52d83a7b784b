package guide.deck.lines;

import com.google.gson.stream.JsonReader;
import java.io.IOException;

/**
 * A card as {@code hashcards export} writes it.
 *
 * @param hash what hashcards tells it by: a hash of its text
 * @param deck the name of its deck
 * @param path of its file
 * @param line of its file, from 0
 * @param question of a card with two sides; empty for one with a gap
 * @param answer of a card with two sides
 * @param text of a card with a gap, without brackets
 * @param start the index of the gap's first byte in UTF-8; -1 for a card with two sides
 * @param last the index of its last byte
 */
record ExportedCard(
        String hash,
        String deck,
        String path,
        int line,
        String question,
        String answer,
        String text,
        int start,
        int last) {
    /** Reads the object that comes next, whatever the order of its keys. */
    static ExportedCard read(JsonReader json) throws IOException {
        Builder found = new Builder();
        json.beginObject();
        while (json.hasNext()) {
            switch (json.nextName()) {
                case "hash" -> found.hash = json.nextString();
                case "deckName" -> found.deck = json.nextString();
                case "location", "content" -> found.readGroup(json);
                default -> json.skipValue();
            }
        }
        json.endObject();
        return found.card();
    }

    private static final class Builder {
        private String hash = "";
        private String deck = "";
        private String path = "";
        private int line;
        private String question = "";
        private String answer = "";
        private String text = "";
        private int start = -1;
        private int last = -1;

        /** The content is a group in a group, under the name of its kind. */
        void readGroup(JsonReader json) throws IOException {
            json.beginObject();
            while (json.hasNext()) {
                switch (json.nextName()) {
                    case "basic", "cloze" -> readGroup(json);
                    case "filePath" -> path = json.nextString();
                    case "lineStart" -> line = json.nextInt();
                    case "question" -> question = json.nextString();
                    case "answer" -> answer = json.nextString();
                    case "text" -> text = json.nextString();
                    case "start" -> start = json.nextInt();
                    case "end" -> last = json.nextInt();
                    default -> json.skipValue();
                }
            }
            json.endObject();
        }

        ExportedCard card() {
            return new ExportedCard(hash, deck, path, line, question, answer, text, start, last);
        }
    }
}
