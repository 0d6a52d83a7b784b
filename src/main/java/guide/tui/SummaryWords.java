package guide.tui;

import guide.bank.Question;
import guide.study.StudyDay;
import guide.study.Summary;
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
record SummaryWords(Sitting sitting, Summary summary) {
    /** What is left, and when the questions come back. */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        if (summary.left() > 0) {
            sentences.add("Time is up; " + Words.count(summary.left(), "question") + " left for the next session.");
        }
        if (!summary.next().isEmpty()) {
            sentences.add("Back: " + comeBack(summary.next()) + ".");
        }
        return sentences;
    }

    /** The questions worth naming, by what happened to them. */
    Map<String, List<Question>> questions() {
        Map<String, List<Question>> questions = new LinkedHashMap<>();
        put(questions, "Not recalled yet", summary.missed());
        put(questions, "Recalled at the second try", summary.recovered());
        put(questions, "Skipped", summary.skipped());
        return questions;
    }

    private void put(Map<String, List<Question>> questions, String heading, List<String> ids) {
        if (!ids.isEmpty()) {
            questions.put(heading, ids.stream().map(sitting.desk()::question).toList());
        }
    }

    private String comeBack(Map<StudyDay, Integer> next) {
        StudyDay today = sitting.today();
        return String.join(
                ", ",
                next.entrySet().stream()
                        .map(e -> e.getValue() + " " + Words.day(e.getKey(), today))
                        .toList());
    }
}
