package guide.app.interview;

import static org.assertj.core.api.Assertions.assertThat;

import guide.event.Event;
import guide.event.Fact;
import guide.fixture.Candidate;
import guide.study.PastAnswer;
import guide.study.interview.Behavior;
import guide.study.interview.PastInterview;
import guide.study.interview.Scorecard;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random walks through interviews, with a disk that fails now and then and a link that drops. */
class InterviewWalkTest {
    private static final int STEPS = 400;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void whatTheStateSays_isWhatTheJournalSays(long seed) {
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        Candidate candidate = Candidate.ofThree().fullDisk(() -> random.nextInt(12) == 0);
        Set<Class<?>> seen = new HashSet<>();
        for (int i = 0; i < STEPS; i++) {
            candidate.waiting(random.nextInt(100) == 0 ? 3600 : random.nextInt(40));
            step(candidate, random);
            seen.add(candidate.interview().getClass());
            assertHolds(candidate, "seed " + seed + ", step " + i);
        }
        assertThat(seen).hasSize(3);
    }

    private static void step(Candidate candidate, Random random) {
        if (candidate.hasLeft() || candidate.practice().isPresent() || random.nextInt(60) == 0) {
            // The link drops, or the program is started again.
            candidate.offer(Stream.of("rag-1", "rag-2", "staff-1")
                    .filter(id -> !candidate.progress().isSuspended(id))
                    .toArray(String[]::new));
            return;
        }
        if (candidate.isAskedForText()) {
            candidate.type(random.nextBoolean() ? "" : "point 2 and more\nwords");
            return;
        }
        if (candidate.interview() instanceof InterviewQuestion question && !candidate.hasLeft()) {
            if (question.turn().stage() == Stage.SCORING && random.nextBoolean()) {
                List<ScoringBox> boxes = question.boxes();
                candidate.with(q -> q.toggle(boxes.get(random.nextInt(boxes.size()))));
                return;
            }
            if (random.nextInt(20) == 0) {
                candidate.with(InterviewQuestion::away);
                return;
            }
        }
        var actions = new ArrayList<>(candidate.interview().actions());
        actions.removeIf(action -> action == InterviewAction.LEAVE && random.nextInt(4) > 0);
        actions.removeIf(action -> action == InterviewAction.SUSPEND && random.nextInt(8) > 0);
        candidate.perform(actions.get(random.nextInt(actions.size())));
    }

    private static void assertHolds(Candidate candidate, String where) {
        List<PastAnswer> answers = candidate.progress().answers();
        // Of one interview each question counts at most once.
        assertThat(answers.stream().map(a -> a.answer().interview() + " " + a.question()))
                .as(where)
                .doesNotHaveDuplicates();
        for (PastAnswer answer : answers) {
            assertThat(answer.answer().review().isEmpty())
                    .as(where)
                    .isEqualTo(answer.review().isEmpty());
        }
        assertThat(candidate.journal.stream().map(Event::id)).as(where).doesNotHaveDuplicates();
        if (candidate.interview() instanceof InterviewQuestion question && !candidate.hasLeft()) {
            assertAgrees(candidate, question, where);
        }
        if (candidate.interview() instanceof InterviewEnd end) {
            assertSums(end.scorecard(), where);
        }
    }

    private static void assertAgrees(Candidate candidate, InterviewQuestion question, String where) {
        PastInterview past = PastInterview.begun(candidate.progress()).stream()
                .filter(one -> one.id().equals(question.session().id()))
                .findFirst()
                .orElseThrow();
        List<String> left = past.left(candidate.progress());
        assertThat(left).as(where).isEqualTo(question.session().ahead());
        assertThat(left.get(0)).as(where).isEqualTo(candidate.asked());
        assertThat(question.session().answered())
                .as(where)
                .isEqualTo(past.answers().size());
        assertThat(question.talkMs()).as(where).isNotNegative();
        assertThat(past.fact()).as(where).isInstanceOf(Fact.Interview.class);
    }

    private static void assertSums(Scorecard scorecard, String where) {
        int answers = scorecard.answers().size();
        assertThat(answers).as(where).isPositive();
        assertThat(scorecard.coverage().of()).as(where).isEqualTo(4 * answers);
        assertThat(scorecard.judgment().of()).as(where).isEqualTo(Behavior.values().length * answers);
        assertThat(scorecard.delivery().of()).as(where).isEqualTo(2 * answers);
        for (var share : List.of(scorecard.coverage(), scorecard.depth(), scorecard.judgment(), scorecard.delivery())) {
            assertThat(share.counted()).as(where).isBetween(0.0, (double) share.of());
        }
    }
}
