package guide.app.quiz;

/**
 * The answer that was typed the time before, where the journal keeps them.
 *
 * @param when such as {@code 5 days ago}
 * @param text as it was typed
 */
public record EarlierAnswer(String when, String text) {}
