package guide.study;

import guide.bank.Question;
import guide.event.Fact;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;

/**
 * A learner whose memory follows FSRS-6 with weights of their own, and who grades as people do on average. The scheduler
 * has the default weights and sees the grades only. Draws hang on learner, question and number of the review, so that two
 * schedules share their luck.
 */
public final class SimulatedLearner implements Standings {
    private static final double[] WEIGHTS = {
        0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, //
        1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542
    };
    /** Deviations of the weights between learners, as fsrs-rs has them for its penalty. */
    private static final double[] DEVIATIONS = {
        6.43, 9.66, 17.58, 27.85, 0.57, 0.28, 0.6, 0.12, 0.39, 0.18, 0.33, 0.3, 0.09, 0.16, 0.57, 0.25, 1.03, 0.31,
        0.32, 0.14, 0.27
    };

    private static final double[] FIRST_GRADES = {0.24, 0.094, 0.495, 0.171};
    private static final double[] PASSES = {0, 0.20, 0.65, 0.15};
    /** The chance that what failed is recalled a few questions later. */
    private static final double REPEATED = 0.92;

    private static final int OTHERS_BEFORE_AGAIN = 3;

    private final int seed;
    private final Fsrs truth;
    /** How far the memory of a question lies from what its first grade says: 1 for people, 0 for the model itself. */
    private final double deviation;

    private final Map<String, ReviewState> standings = new HashMap<>();
    private final Map<String, Memory> memories = new HashMap<>();
    private final List<PastReview> past = new ArrayList<>();
    private final Map<String, Integer> count = new HashMap<>();
    private double busiest;

    /** A learner with memory and luck of their own. */
    public SimulatedLearner(int seed) {
        this(seed, new Fsrs(weights(new Random(Fuzz.mix(seed * 7919L + 1)))), 1);
    }

    private SimulatedLearner(int seed, Fsrs truth, double deviation) {
        this.seed = seed;
        this.truth = truth;
        this.deviation = deviation;
    }

    /** Whose memory is just what the scheduler takes it for. */
    static SimulatedLearner asModeled(int seed) {
        return new SimulatedLearner(seed, new Fsrs(), 0);
    }

    private static double[] weights(Random random) {
        double[] w = WEIGHTS.clone();
        double common = Math.exp(0.5 * random.nextGaussian());
        for (int i = 0; i < 4; i++) {
            w[i] = Math.min(100, w[i] * common * Math.exp(0.25 * random.nextGaussian()));
        }
        for (int i = 4; i <= 16; i++) {
            w[i] += 0.5 * DEVIATIONS[i] * random.nextGaussian();
        }
        clamp(w, 4, 1, 10);
        clamp(w, 5, 0.001, 4);
        clamp(w, 6, 0.001, 4);
        clamp(w, 7, 0.001, 0.75);
        clamp(w, 8, 0, 4.5);
        clamp(w, 9, 0, 0.8);
        clamp(w, 10, 0.001, 3.5);
        clamp(w, 11, 0.001, 5);
        clamp(w, 12, 0.001, 0.25);
        clamp(w, 13, 0.001, 0.9);
        clamp(w, 14, 0, 4);
        clamp(w, 15, 0, 1);
        clamp(w, 16, 1, 6);
        w[20] = Math.max(0.1, Math.min(0.8, w[20] * Math.exp(0.25 * random.nextGaussian())));
        return w;
    }

    private static void clamp(double[] w, int i, double low, double high) {
        w[i] = Math.max(low, Math.min(high, w[i]));
    }

    @Override
    public Optional<ReviewState> reviewState(String question) {
        return Optional.ofNullable(standings.get(question));
    }

    @Override
    public boolean isSuspended(String question) {
        return false;
    }

    /** Answers these questions, and those that fail again; stops after the answer that exceeds the minutes, 0 for none. */
    void study(List<Question> questions, StudyDay today, double limit, Rules rules, Pace pace) {
        List<Question> queue = new ArrayList<>(questions);
        Deque<Question> ahead = new ArrayDeque<>(queue);
        double spent = 0;
        while (!ahead.isEmpty() && (limit == 0 || spent < limit)) {
            Question question = ahead.removeFirst();
            double ms = pace.ms(question, reviewState(question.id()).isEmpty());
            spent += ms / 60_000;
            if (!answer(question.id(), today, rules, (int) ms).passes()) {
                List<Question> rest = new ArrayList<>(ahead);
                rest.add(Math.min(OTHERS_BEFORE_AGAIN, rest.size()), question);
                ahead = new ArrayDeque<>(rest);
            }
        }
        busiest = Math.max(busiest, spent);
    }

    /** Answers one question, and returns how the learner grades that. */
    public Grade answer(String id, StudyDay today, Rules rules, int ms) {
        int n = count.merge(id, 1, Integer::sum);
        Random draw = new Random(Fuzz.mix((seed * 1_000_003L + id.hashCode()) * 31 + n));
        draw.nextInt();
        Optional<ReviewState> before = reviewState(id);
        Grade grade;
        if (before.isEmpty()) {
            grade = Grade.values()[pick(FIRST_GRADES, draw)];
            Memory first = truth.first(grade);
            Random own = new Random(Fuzz.mix(seed * 104_729L + id.hashCode()));
            own.nextInt();
            double stability = Math.max(0.01, first.stability() * Math.exp(0.35 * deviation * own.nextGaussian()));
            double difficulty = Math.max(1, Math.min(10, first.difficulty() + deviation * own.nextGaussian()));
            memories.put(id, new Memory(stability, difficulty));
        } else {
            long days = today.since(before.get().last());
            Memory memory = memory(id);
            boolean recalled = draw.nextDouble() < (days == 0 ? REPEATED : truth.recall(memory, days));
            grade = recalled ? Grade.values()[pick(PASSES, draw)] : Grade.AGAIN;
            memories.put(id, truth.next(memory, days, grade));
        }
        Fact.Review review = new Fact.Review(id, grade.value(), ms, List.of(), "");
        past.add(new PastReview(id, StudyFixtures.event(review, 0), review, today, before, false));
        standings.put(id, rules.after(before, review, today));
        return grade;
    }

    private Memory memory(String question) {
        return Objects.requireNonNull(memories.get(question), question);
    }

    private static int pick(double[] shares, Random draw) {
        double at = draw.nextDouble();
        for (int i = 0; i < shares.length; i++) {
            at -= shares[i];
            if (at < 0) {
                return i;
            }
        }
        return shares.length - 1;
    }

    /** All reviews, in order. */
    public List<PastReview> past() {
        return past;
    }

    /** The minutes of the longest day. */
    double busiestMinutes() {
        return busiest;
    }

    /** The share of these questions that would be recalled on a day. */
    public double recalledOn(List<Question> questions, StudyDay day) {
        return questions.stream()
                .mapToDouble(q -> reviewState(q.id())
                        .map(s -> truth.recall(memory(q.id()), day.since(s.last())))
                        .orElse(0.0))
                .average()
                .orElse(0);
    }

    /** How long an answer takes. */
    public interface Pace {
        /** 75 seconds, 120 for a new question. */
        Pace BRISK = (question, isNew) -> isNew ? 120_000 : 75_000;
        /** Half a minute and half of the bank's minutes, or all of them for a new question. */
        Pace ALOUD = (question, isNew) -> 30_000 + question.time().minutes() * (isNew ? 60_000 : 30_000);
        /** As long as the program expects of a learner of whom it knows nothing. */
        Pace AS_EXPECTED = (question, isNew) -> question.time().minutes() * (isNew ? 60_000 : 30_000);

        double ms(Question question, boolean isNew);
    }
}
