package guide.study;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The result of a session.
 *
 * @param byGrade the number of answers with each grade; grades without answers are left out
 * @param skipped questions that were left out and not answered later
 * @param recovered questions that were not recalled at first and then were
 * @param missed questions whose last answer was <i>again</i>
 * @param weak questions that were graded again or hard at least once
 * @param next the number of the session's questions that come back on each day, soonest first
 * @param left the number of questions that were still to come when the session ended
 */
public record SessionSummary(
        Map<Grade, Integer> byGrade,
        List<String> skipped,
        List<String> recovered,
        List<String> missed,
        List<String> weak,
        Map<StudyDay, Integer> next,
        int left) {
    /** Sums up a session that ended, at its last question or before. */
    public static SessionSummary of(Session session) {
        Map<Grade, Integer> byGrade = new EnumMap<>(Grade.class);
        Map<String, List<Grade>> answers = new LinkedHashMap<>();
        List<String> skipped = new ArrayList<>();
        for (Session.Step step : session.steps()) {
            step.review().map(review -> Grade.of(review.grade())).ifPresent(grade -> {
                byGrade.merge(grade, 1, Integer::sum);
                answers.computeIfAbsent(step.question(), q -> new ArrayList<>()).add(grade);
            });
            if (step.event().isEmpty()) {
                skipped.add(step.question());
            }
        }
        List<String> recovered = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        List<String> weak = new ArrayList<>();
        Map<StudyDay, Integer> next = new TreeMap<>();
        answers.forEach((question, grades) -> {
            boolean recalled = grades.get(grades.size() - 1).passes();
            if (!recalled) {
                missed.add(question);
            } else if (!grades.stream().allMatch(Grade::passes)) {
                recovered.add(question);
            }
            if (session.progress().isSuspended(question)) {
                return;
            }
            if (!grades.stream().allMatch(g -> g.compareTo(Grade.GOOD) >= 0)) {
                weak.add(question);
            }
            session.progress().reviewState(question).ifPresent(s -> next.merge(s.due(), 1, Integer::sum));
        });
        return new SessionSummary(
                byGrade, skipped, recovered, missed, weak, next, session.ahead().size());
    }

    /** Returns the number of graded answers. */
    public int answered() {
        return byGrade.values().stream().mapToInt(Integer::intValue).sum();
    }
}
