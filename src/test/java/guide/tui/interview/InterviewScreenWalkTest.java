package guide.tui.interview;

import static org.assertj.core.api.Assertions.assertThat;

import guide.event.Event;
import guide.event.Fact;
import guide.fixture.Candidate;
import guide.fixture.Interviewee;
import guide.keys.Input;
import guide.keys.Size;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody who presses anything at all in interviews, in windows of any size, with a disk that fails now and then. */
class InterviewScreenWalkTest {
    private static final int STEPS = 1_500;
    /** Mostly what means something somewhere, but for what leaves. */
    private static final String KEYS = "  nnc1234xxxjjkustfzpoegGr?w";

    private static final List<String> IDS = List.of("rag-evaluation", "caching", "no-label");

    private Random random = new Random(0);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void anyKeys_neverThrow_andEveryAnswerHasItsReview(long seed) {
        System.out.println("seed " + seed);
        random = new Random(seed);
        Candidate candidate = new Candidate(Interviewee.bank()).offer(IDS.toArray(String[]::new));
        candidate.fullDisk(() -> random.nextInt(12) == 0).editing(Interviewee.bank());
        Interviewee user = new Interviewee(candidate);
        for (int i = 0; i < STEPS; i++) {
            candidate.waiting(random.nextInt(300) == 0 ? 3_000 : random.nextInt(20));
            Size size = new Size(40 + random.nextInt(100), 10 + random.nextInt(40));
            user.every(Duration.ofMillis(random.nextInt(900))).give(input(), size);
            user.sees(size);
            if (user.hasLeft()) {
                user = new Interviewee(candidate.offer(IDS.toArray(String[]::new)));
            }
        }
        assertThat(candidate.facts()).anyMatch(Fact.Interviewed.class::isInstance);
        assertPairs(candidate.journal);
    }

    /** Each review of an interview lies behind its answer, and neither without the other. */
    private static void assertPairs(List<Event> journal) {
        for (int i = 0; i < journal.size(); i++) {
            if (journal.get(i).fact() instanceof Fact.Answer answer
                    && !answer.review().isEmpty()) {
                assertThat(journal.get(i + 1).id()).isEqualTo(answer.review());
                assertThat(journal.get(i + 1).fact()).isInstanceOf(Fact.Review.class);
            }
        }
        assertThat(journal.stream().map(Event::id)).doesNotHaveDuplicates();
    }

    private Input input() {
        return switch (random.nextInt(12)) {
            case 0 -> new Input.Key(Input.Key.Name.values()[random.nextInt(Input.Key.Name.values().length)]);
            case 1 -> random.nextBoolean() ? new Input.Tick() : new Input.Resume();
            case 2 -> new Input.Key(random.nextBoolean() ? Input.Key.Name.ENTER : Input.Key.Name.ESCAPE);
            case 3 ->
                new Input.Mouse(
                        Input.Mouse.Action.values()[random.nextInt(Input.Mouse.Action.values().length)],
                        random.nextInt(140),
                        random.nextInt(50));
            case 4 -> random.nextInt(8) == 0 ? new Input.Text('q') : new Input.Paste("3 q\nrag 日本 👩‍💻");
            default -> new Input.Text(KEYS.charAt(random.nextInt(KEYS.length())));
        };
    }
}
