package guide.app;

import static org.assertj.core.api.Assertions.assertThat;

import guide.SystemRandom;
import guide.app.quiz.QuizAction;
import guide.app.quiz.QuizSession;
import guide.bank.Bank;
import guide.bank.Domain;
import guide.bank.Question;
import guide.event.Event;
import guide.event.Fact;
import guide.event.NotSavedException;
import guide.fixture.Faceless;
import guide.fixture.Player;
import guide.fixture.SetEditor;
import guide.journal.Device;
import guide.journal.Journal;
import guide.journal.JournalException;
import guide.journal.MachineIdentity;
import guide.study.DayStart;
import guide.study.Progress;
import guide.study.Rules;
import guide.study.Session;
import guide.study.SessionOrder;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two to eight sessions on one journal: they share a queue, and nobody is asked what another one graded. */
class ConcurrentSessionsTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final List<String> IDS = List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j");

    @TempDir
    Path home;

    @Test
    void whatOneGraded_theOtherDoesNotAsk() throws Exception {
        Faceless one = sitting();
        Faceless two = sitting();
        good(good(good(one))); // a, b, c
        good(two); // had a on its screen all the while

        assertThat(two.asked()).isEqualTo("d");
        good(two);
        assertThat(good(one).asked()).as("d was on the first one's screen").isEqualTo("e");
    }

    @Test
    void takingTurns_neverAsksTwice() throws Exception {
        Faceless one = good(sitting());
        Faceless two = sitting();
        List<String> asked = new ArrayList<>(List.of("a"));
        while (!one.asked().isEmpty() && !two.asked().isEmpty()) {
            asked.add(two.asked());
            good(two);
            one = refreshed(one);
            if (!one.asked().isEmpty()) {
                asked.add(one.asked());
                good(one);
                two = refreshed(two);
            }
        }
        assertThat(asked).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(IDS);
    }

    @Test
    void undoOfOne_leavesTheOthersAnswersAlone() throws Exception {
        Faceless one = good(sitting());
        Faceless two = good(good(good(sitting()))); // b, c, d
        good(one); // b was on its screen
        one.perform(QuizAction.UNDO);

        assertThat(one.asked()).isEqualTo("b");
        assertThat(one.quiz().session().session().ahead())
                .doesNotContain("c", "d")
                .contains("e");
        assertThat(two.quiz().session().session().progress().reviewState("b")).isPresent();
    }

    @Test
    void undoOfAnEarlierStep_takesInWhatAnotherSessionGraded() throws Exception {
        Faceless one = sitting();
        good(good(sitting())); // a, b
        one.perform(QuizAction.UNDO);

        assertThat(one.notice()).startsWith("Taken back: good");
        assertThat(one.asked()).as("the last step is the other session's").isEqualTo("b");
        assertThat(one.quiz().session().session().ahead())
                .as("graded elsewhere")
                .doesNotContain("a");
    }

    @Test
    void eightSessionsInThreads_loseNothingAndEndEarly() throws Exception {
        List<String> saved = Collections.synchronizedList(new ArrayList<>());
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Faceless quiz = sitting();
            Thread thread = new Thread(() -> saved.addAll(gradeAll(quiz)));
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }

        List<String> ids = journal().read().events().stream().map(Event::id).toList();
        assertThat(ids).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(saved);
        assertThat(saved).hasSizeBetween(IDS.size(), 8 * IDS.size());
        assertThat(journal().read().events())
                .extracting(e -> ((Fact.Review) e.fact()).question())
                .containsAll(IDS);
    }

    private static List<String> gradeAll(Faceless quiz) {
        List<String> ids = new ArrayList<>();
        while (!quiz.asked().isEmpty()) {
            good(quiz);
            assertThat(quiz.quiz().isUnsaved()).as(quiz.notice()).isFalse();
            ids.add(quiz.quiz()
                    .session()
                    .session()
                    .last()
                    .orElseThrow()
                    .event()
                    .orElseThrow()
                    .id());
        }
        return ids;
    }

    /** As if one looked away: skipping nothing, the next question is looked up again. */
    private static Faceless refreshed(Faceless quiz) {
        AppContext context = quiz.quiz().context();
        Session now = quiz.quiz().session().session().withEventsElsewhere(context.newEvents());
        return quiz.with(new QuizSession(context, now, Optional.empty()));
    }

    private static Faceless good(Faceless quiz) {
        return quiz.perform(QuizAction.REVEAL, QuizAction.GOOD);
    }

    private Faceless sitting() throws JournalException {
        Bank bank = new Bank(
                "Test",
                "",
                List.of(new Domain(
                        "all",
                        "All",
                        IDS.stream().map(id -> Player.question(id, 0)).toList())));
        InstantSource clock = () -> NOW;
        StudyClock studyClock = new StudyClock(clock, () -> ZoneOffset.UTC, DayStart.DEFAULT);
        Journal journal = journal();
        Progress progress = Progress.of(Rules.DEFAULT, journal.read().events(), NOW.toEpochMilli());
        Stream<String> queue = new SessionOrder(progress, studyClock.today())
                .of(bank.domains(), new SessionOrder.Limits(100, 100, false, 0)).stream()
                        .map(Question::id);
        EventLog eventLog = new Kept(journal);
        AppContext context =
                new AppContext(bank, eventLog::newEvents, studyClock, Preferences.DEFAULT, new SetEditor());
        Session session = Session.of(progress, queue.toList());
        return new Faceless(new QuizSession(context, session, Optional.empty()), eventLog);
    }

    private Journal journal() {
        Device device = new Device(home.resolve("state"), new MachineIdentity("4711", "desk"), new SystemRandom());
        return new Journal(
                home.resolve("journal"),
                device,
                e -> NOW.atZone(ZoneOffset.UTC).toLocalDate(),
                () -> NOW,
                () -> ZoneOffset.UTC,
                new SystemRandom());
    }

    private record Kept(Journal journal) implements EventLog {
        @Override
        public List<Event> save(SaveRequest request) throws NotSavedException {
            return List.of(journal.append(((SaveRequest.NewFact) request).fact()));
        }

        @Override
        public List<Event> newEvents() {
            try {
                return journal.newEvents();
            } catch (JournalException e) {
                throw new AssertionError(e);
            }
        }
    }
}
