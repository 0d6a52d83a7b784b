package guide.deck.lines;

import guide.deck.tree.Value;

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
    static ExportedCard of(Value card) {
        Value place = card.get("location");
        Value sides = card.get("content").get("basic");
        Value gap = card.get("content").get("cloze");
        return new ExportedCard(
                card.text("hash"),
                card.text("deckName"),
                place.text("filePath"),
                place.number("lineStart"),
                sides.text("question"),
                sides.text("answer"),
                gap.get("text") instanceof Value.Text text ? text.value() : "",
                gap instanceof Value.Group ? gap.number("start") : -1,
                gap.number("end"));
    }
}
