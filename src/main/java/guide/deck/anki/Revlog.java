package guide.deck.anki;

import guide.deck.ForeignReview;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** Reads Anki's list of answers: a row's number is the time in milliseconds, its ease the grade. */
final class Revlog {
    /** Studied early or at random in a filtered deck. */
    private static final int FILTERED = 3;
    /** Rescheduled by hand. */
    private static final int MANUAL = 4;
    /** Rescheduled by the scheduler. */
    private static final int RESCHEDULED = 5;

    private static final int LONGEST = 60_000;
    private static final int EASY = 4;
    /** The year 2006, in which Anki began: what is older is damage. */
    private static final long FIRST = 1_136_073_600_000L;

    private Revlog() {}

    /** Returns the answer that a row is; empty for what changed a card without being an answer that counts. */
    static Optional<ForeignReview> review(ResultSet row, String key) throws SQLException {
        long id = row.getLong("id");
        int ease = row.getInt("ease");
        int type = row.getInt("type");
        boolean isPractice = type == FILTERED && row.getInt("factor") == 0;
        boolean isAnswer = ease >= 1 && ease <= EASY && type != MANUAL && type != RESCHEDULED && !isPractice;
        if (!isAnswer || id < FIRST) {
            return Optional.empty();
        }
        int millis = (int) Math.max(0, Math.min(LONGEST, row.getLong("time")));
        return Optional.of(new ForeignReview(key, Long.toString(id), id, ease, millis));
    }
}
