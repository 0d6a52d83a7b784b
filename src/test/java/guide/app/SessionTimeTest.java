package guide.app;

import static org.assertj.core.api.Assertions.assertThat;

import guide.app.quiz.QuizAction;
import guide.app.quiz.QuizQuestion;
import guide.app.quiz.QuizSession;
import guide.bank.AnswerTime;
import guide.bank.Bank;
import guide.bank.Domain;
import guide.bank.Question;
import guide.event.Event;
import guide.event.Fact;
import guide.fixture.Faceless;
import guide.fixture.MemoryLog;
import guide.fixture.SetEditor;
import guide.study.DayStart;
import guide.study.Progress;
import guide.study.Rules;
import guide.study.Session;
import guide.study.SessionOrder;
import guide.study.stats.Overview;
import guide.yaml.Place;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Records the sessions of two weeks with the quiz itself, and compares each with what was said of it before. */
class SessionTimeTest {
    private static final int NEW_A_DAY = 10;
    private static final long DAY_S = 86_400;

    private final List<Event> journal = new ArrayList<>();
    private final Bank bank = new Bank("Test", "", List.of(domain("rag"), domain("cost")));
    private final Random random = new Random(11);
    private Instant instant = Instant.parse("2026-11-23T12:00:00Z");

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 0.8, 1.3})
    void aboutSoManyMinutes_isWithinATenthOfWhatTheSessionsTook(double pace) {
        double said = 0;
        double took = 0;
        for (int day = 0; day < 14; day++) {
            int about = about();
            double minutes = session(pace) / 60_000.0;
            if (day > 0) { // On the first day nothing is known of the learner.
                said += about;
                took += minutes;
            }
            instant = instant.plusSeconds(DAY_S);
        }
        assertThat(took).isGreaterThan(60);
        assertThat(said / took).isBetween(0.9, 1.1);
    }

    @Test
    void review_keepsTheTimeUntilTheRevealToo() {
        session(1);
        assertThat(journal).isNotEmpty().allSatisfy(event -> {
            Fact.Review review = (Fact.Review) event.fact();
            assertThat(review.thoughtMs()).isPositive().isLessThan(review.ms());
        });
    }

    private int about() {
        return Overview.of(bank.domains(), progress(), context().today(), NEW_A_DAY)
                .minutes();
    }

    /** Answers all that is to be studied today, and returns the milliseconds that it took. */
    private long session(double pace) {
        AppContext context = context();
        int fresh = progress().newLeft(NEW_A_DAY, context.today());
        List<String> queue = new SessionOrder(progress(), context.today())
                .of(bank.domains(), new SessionOrder.Limits(Integer.MAX_VALUE, fresh, false, 0)).stream()
                        .map(Question::id)
                        .toList();
        QuizSession session = new QuizSession(context, Session.of(progress(), queue), Optional.empty());
        long start = instant.toEpochMilli();
        Faceless quiz = new Faceless(session, new Memory());
        queue.forEach(question -> answer(quiz, pace));
        return instant.toEpochMilli() - start;
    }

    private void answer(Faceless quiz, double pace) {
        Question question = quiz.question().question();
        boolean isNew = progress().isNew(question.id());
        double seconds = 60.0 * question.time().minutes() * pace * (0.8 + 0.4 * random.nextDouble()) / (isNew ? 1 : 2);
        wait(0.7 * seconds);
        quiz.with(QuizQuestion::seen).perform(QuizAction.REVEAL);
        wait(0.3 * seconds);
        quiz.with(QuizQuestion::seen).perform(QuizAction.GOOD);
    }

    private void wait(double seconds) {
        instant = instant.plusMillis((long) (1000 * seconds));
    }

    private Progress progress() {
        return Progress.of(Rules.DEFAULT, journal, instant.toEpochMilli());
    }

    private AppContext context() {
        InstantSource clock = () -> instant;
        StudyClock studyClock = new StudyClock(clock, () -> ZoneOffset.UTC, DayStart.DEFAULT);
        return new AppContext(bank, List::of, studyClock, Preferences.DEFAULT, new SetEditor());
    }

    private static Domain domain(String id) {
        return new Domain(
                id,
                id,
                IntStream.range(0, 24)
                        .mapToObj(i -> question(id + "-" + i, 2 + i % 4))
                        .toList());
    }

    private static Question question(String id, int minutes) {
        return new Question(
                id,
                "",
                "What is " + id + "?",
                "",
                "It is.",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                AnswerTime.given(minutes),
                "",
                Place.of("test.yaml"));
    }

    private final class Memory extends MemoryLog {
        @Override
        public Event save(Fact fact) {
            int n = journal.size() + 1;
            return retry(new Event("event" + n, "device", n, instant.toEpochMilli(), 0, fact));
        }

        @Override
        public Event retry(Event event) {
            journal.add(event);
            return event;
        }
    }
}
