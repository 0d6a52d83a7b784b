package guide.deck;

/**
 * An answer that was graded with another program.
 *
 * @param key the card's, as in {@link Card#key()}
 * @param id what the source identifies the answer by within its deck; two answers never share one
 * @param time when it was graded, in milliseconds since 1970
 * @param grade from 1, again, to 4, easy
 * @param millis how long it took; 0 where that is unknown
 */
public record ForeignReview(String key, String id, long time, int grade, int millis) {}
