package guide.app.imports;

import guide.deck.Card;

/**
 * A card with the id of its question.
 *
 * @param card what the deck holds now
 * @param id of the question; empty until a new one has its id
 * @param kind how the card relates to what was imported before
 */
record MatchedCard(Card card, String id, Kind kind) {
    /** How a card relates to what was imported before. */
    enum Kind {
        /** Nothing has changed. */
        SAME,
        /** The same question with another text. */
        CHANGED,
        /** Another wording of a question, found by its answer or by its words. */
        REWORDED,
        /** It had gone, and is here again. */
        BACK,
        /** It was not there. */
        NEW
    }

    /** Returns the same with an id. */
    MatchedCard withId(String other) {
        return new MatchedCard(card, other, kind);
    }
}
