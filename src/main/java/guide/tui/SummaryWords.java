package guide.tui;

import guide.bank.Question;
import guide.study.StudyDay;
import guide.study.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What came of a session, in sentences. */
final class SummaryWords {
    private final Sitting sitting;
    private final Summary summary;
    private final Function<Question, String> name;

    /**
     * Of a sitting that has ended.
     *
     * @param name how a question is called
     */
    SummaryWords(Sitting sitting, Summary summary, Function<Question, String> name) {
        this.sitting = sitting;
        this.summary = summary;
        this.name = name;
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        if (!summary.recovered().isEmpty()) {
            sentences.add("Recalled at the second try: " + names(summary.recovered()) + ".");
        }
        if (!summary.missed().isEmpty()) {
            sentences.add("Not recalled yet: " + names(summary.missed()) + ".");
        }
        if (!summary.skipped().isEmpty()) {
            sentences.add("Skipped: " + names(summary.skipped()) + ".");
        }
        if (!summary.next().isEmpty()) {
            sentences.add("Back: " + comeBack(summary.next()) + ".");
        }
        if (summary.left() > 0) {
            sentences.add("Time is up; " + Words.count(summary.left(), "question") + " left for the next session.");
        }
        return sentences;
    }

    private String names(List<String> questions) {
        return String.join(
                ", ", questions.stream().map(sitting.desk()::question).map(name).toList());
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
