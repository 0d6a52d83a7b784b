package guide.study.stats;

import guide.study.Progress;
import guide.study.StudyDay;
import java.util.NavigableSet;

/**
 * Study days in a row with at least one review.
 *
 * @param current the length of the row that ends today or yesterday, since a day that is not over breaks nothing; 0 if
 *     neither was studied
 * @param longest the length of the longest row
 * @param today true if today was studied already
 */
public record Streak(int current, int longest, boolean today) {
    /**
     * Computes the streak of these days.
     *
     * @param studied see {@link Progress#studiedDays}; days after today are left out
     */
    public static Streak of(NavigableSet<StudyDay> studied, StudyDay today) {
        int longest = 0;
        int row = 0;
        StudyDay last = today.plus(-2);
        for (StudyDay day : studied.headSet(today, true)) {
            row = row > 0 && day.since(last) == 1 ? row + 1 : 1;
            longest = Math.max(longest, row);
            last = day;
        }
        int current = today.since(last) <= 1 ? row : 0;
        return new Streak(current, longest, studied.contains(today));
    }
}
