package guide.app;

import guide.bank.Question;
import guide.study.SessionSummary;
import guide.study.StudyDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What came of a session, in words.
 *
 * @param sitting that has ended
 * @param summary of its session
 */
public record SummaryWords(QuizSession quizSession, SessionSummary sessionSummary) {
    /** What is left, and when the questions come back. */
    public List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        if (sessionSummary.left() > 0) {
            sentences.add(
                    "Time is up; " + Words.count(sessionSummary.left(), "question") + " left for the next session.");
        }
        if (!sessionSummary.next().isEmpty()) {
            sentences.add("Back: " + comeBack(sessionSummary.next()) + ".");
        }
        return sentences;
    }

    /** The questions worth naming, by what happened to them. */
    public Map<String, List<Question>> questions() {
        Map<String, List<Question>> questions = new LinkedHashMap<>();
        put(questions, "Not recalled yet", sessionSummary.missed());
        put(questions, "Recalled at the second try", sessionSummary.recovered());
        put(questions, "Skipped", sessionSummary.skipped());
        return questions;
    }

    private void put(Map<String, List<Question>> questions, String heading, List<String> ids) {
        if (!ids.isEmpty()) {
            questions.put(
                    heading, ids.stream().map(quizSession.desk()::question).toList());
        }
    }

    private String comeBack(Map<StudyDay, Integer> next) {
        StudyDay today = quizSession.today();
        return String.join(
                ", ",
                next.entrySet().stream()
                        .map(e -> e.getValue() + " " + Words.day(e.getKey(), today))
                        .toList());
    }
}
