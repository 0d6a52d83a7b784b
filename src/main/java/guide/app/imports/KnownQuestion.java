package guide.app.imports;

/**
 * A question that was imported before, as the register and the bank's files know it.
 *
 * @param id as it was given once; progress depends on it
 * @param key what the deck itself identifies the card by; may be empty
 * @param section the title of its part of the deck
 * @param question a hash of what it asks, folded
 * @param answer a hash of its answer, folded
 * @param content a hash of all that was imported
 * @param isGone whether the deck did not hold it when it was imported last
 */
record KnownQuestion(
        String id, String key, String section, String question, String answer, String content, boolean isGone) {
    /** Returns this question, marked as missing from the deck. */
    KnownQuestion gone() {
        return new KnownQuestion(id, key, section, question, answer, content, true);
    }
}
