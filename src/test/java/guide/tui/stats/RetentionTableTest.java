package guide.tui.stats;

import static org.assertj.core.api.Assertions.assertThat;

import guide.bank.Domain;
import guide.event.Event;
import guide.study.DayStart;
import guide.study.Fsrs;
import guide.study.Grade;
import guide.study.Progress;
import guide.study.Rules;
import guide.study.StudyFixtures;
import guide.study.stats.Statistics;
import guide.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RetentionTableTest {
    @Test
    void recallBelowPrediction_namesTheSettingAndTheValueThatMakeUpForIt() {
        assertThat(text(0.80, 60, 10)).contains("'guide config retention=0.88' brings them sooner.");
        assertThat(text(0.90, 20, 10)).contains("'guide config retention=0.95' brings");
    }

    @Test
    void highRetention_isNotRaisedAnyMore() {
        assertThat(text(0.95, 20, 10))
                .contains("Grade again where less than half of the key points came.")
                .doesNotContain("guide config");
    }

    @Test
    void recallAsPredicted_needsNoRemedy() {
        assertThat(text(0.90, 20, 2)).doesNotContain("guide config");
    }

    /** So many questions, some of which failed two days after they were recalled, at a chance of 91 %. */
    private static String text(double retention, int questions, int failed) {
        List<Event> events = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < questions; i++) {
            ids.add("q" + i);
            events.add(StudyFixtures.review("q" + i, Grade.GOOD, 0));
            events.add(StudyFixtures.review("q" + i, i < failed ? Grade.AGAIN : Grade.GOOD, 2));
        }
        Rules rules = new Rules(new Fsrs(), retention, DayStart.DEFAULT);
        Domain domain = StudyFixtures.domain("rag", ids.toArray(String[]::new));
        Statistics statistics = Statistics.of(
                List.of(domain), Progress.of(rules, events, Long.MAX_VALUE / 2), StudyFixtures.MONDAY.plus(2));
        return new RetentionTable(statistics, 300)
                .lines().stream().map(Line::plain).collect(Collectors.joining("\n"));
    }
}
