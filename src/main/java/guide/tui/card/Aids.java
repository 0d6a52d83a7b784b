package guide.tui.card;

import guide.app.quiz.EarlierAnswer;
import java.util.List;
import java.util.Optional;

/**
 * The things beside question and card that an answer shows.
 *
 * @param missed indices of the points that were left out last time
 * @param earlier the answer that was typed the time before
 * @param gistKey the name of the key that shows the gist of a follow-up
 */
public record Aids(List<Integer> missed, Optional<EarlierAnswer> earlier, String gistKey) {}
