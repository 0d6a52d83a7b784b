package guide.study.interview;

import static org.assertj.core.api.Assertions.assertThat;

import guide.bank.AnswerTime;
import guide.bank.Banks;
import guide.bank.Domain;
import guide.bank.Followup;
import guide.bank.Question;
import guide.event.Event;
import guide.event.Fact;
import guide.study.Progress;
import guide.study.Rules;
import guide.study.StudyDay;
import guide.yaml.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InterviewChoiceTest {
    private static final StudyDay TODAY = new StudyDay(20_800);
    private static final List<String> DOMAINS =
            List.of("fundamentals", "rag", "mlops", "cost", "system-design", "staff", "scenarios", "rapid-fire");

    /** A bank, what was answered of it, and the time that there is; all drawn. */
    private record Situation(long seed, List<Domain> domains, Progress progress, InterviewChoice.Limits limits) {
        List<Question> chosen() {
            return InterviewChoice.of(domains, progress, TODAY, limits);
        }

        List<Question> questions() {
            return domains.stream().flatMap(d -> d.questions().stream()).toList();
        }

        String domainOf(Question question) {
            return domains.stream()
                    .filter(d -> d.questions().contains(question))
                    .findFirst()
                    .orElseThrow()
                    .id();
        }

        double most() {
            return limits.minutes().map(Integer::doubleValue).orElse(Double.MAX_VALUE);
        }

        double used() {
            return chosen().stream().mapToDouble(InterviewChoice::minutes).sum();
        }

        long uses(Question question) {
            String domain = domainOf(question);
            return chosen().stream().filter(q -> domainOf(q).equals(domain)).count();
        }

        /** How often the domain was chosen that was chosen least often of those with a question left. */
        int leastUses() {
            List<Question> chosen = chosen();
            return candidates().stream()
                    .filter(q -> !chosen.contains(q) && InterviewChoice.minutes(q) <= most())
                    .mapToInt(q -> (int) uses(q))
                    .min()
                    .orElse(Integer.MAX_VALUE);
        }

        /** Whether no domain comes a time more than one that is left, unless a long rest of the time would be left over. */
        boolean isInTurn(List<Question> chosen) {
            long often = chosen.stream().mapToLong(this::uses).max().orElse(0);
            double shortest = chosen.stream()
                    .filter(q -> uses(q) == often)
                    .mapToDouble(InterviewChoice::minutes)
                    .min()
                    .orElse(0);
            double rest = most() - used() + shortest;
            return often - 1 <= leastUses() || rest > most() / 2;
        }

        boolean isAnsweredToday(Question question) {
            return progress.reviewState(question.id())
                    .filter(s -> s.last().equals(TODAY))
                    .isPresent();
        }

        List<Question> candidates() {
            List<String> before = PastInterview.held(progress).stream()
                    .reduce((a, b) -> b)
                    .map(last -> last.fact().questions())
                    .orElse(List.of());
            List<Question> all = questions().stream()
                    .filter(q -> !isAnsweredToday(q) && !progress.isSuspended(q.id()))
                    .toList();
            List<Question> others =
                    all.stream().filter(q -> !before.contains(q.id())).toList();
            List<Question> best =
                    others.stream().filter(q -> !q.followups().isEmpty()).toList();
            return best.isEmpty() ? others.isEmpty() ? all : others : best;
        }

        @Override
        public String toString() {
            return "seed " + seed;
        }
    }

    private static List<Situation> drawn() {
        return IntStream.range(0, 400).mapToObj(InterviewChoiceTest::situation).toList();
    }

    /** The bundled bank, with answers to any of its questions, and 15 to 30 minutes. */
    private static List<Situation> bundled() {
        List<Domain> domains = Banks.bundled().bank().domains();
        return IntStream.range(0, 400)
                .mapToObj(seed -> {
                    Random random = new Random(seed);
                    List<Event> events = new ArrayList<>();
                    double known = random.nextDouble();
                    domains.stream().flatMap(d -> d.questions().stream()).forEach(question -> {
                        if (random.nextDouble() < known) {
                            int grade = 1 + random.nextInt(4);
                            Fact review = new Fact.Review(question.id(), grade, 60_000, List.of(), "");
                            events.add(event(events, -1 - random.nextInt(20), review));
                        }
                    });
                    InterviewChoice.Limits limits = new InterviewChoice.Limits(
                            Optional.of(15 + random.nextInt(16)), Optional.empty(), random.nextInt());
                    Progress progress = Progress.of(Rules.DEFAULT, events, Long.MAX_VALUE / 2);
                    return new Situation(seed, domains, progress, limits);
                })
                .toList();
    }

    private static Situation situation(long seed) {
        Random random = new Random(seed);
        List<Domain> domains = new ArrayList<>();
        for (String id : DOMAINS.subList(0, 1 + random.nextInt(DOMAINS.size()))) {
            domains.add(new Domain(
                    id,
                    id,
                    IntStream.rangeClosed(1, 1 + random.nextInt(5))
                            .mapToObj(i -> question(id + "-" + i, random.nextInt(6), random.nextInt(4)))
                            .toList()));
        }
        List<Event> events = new ArrayList<>();
        for (Domain domain : domains) {
            for (Question question : domain.questions()) {
                for (int i = random.nextInt(4); i > 0; i--) {
                    int grade = 1 + random.nextInt(4);
                    events.add(event(
                            events,
                            -random.nextInt(20),
                            new Fact.Review(question.id(), grade, 60_000, List.of(random.nextInt(3)), "")));
                }
                if (random.nextInt(12) == 0) {
                    events.add(event(events, -3, new Fact.Suspend(question.id())));
                }
            }
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            Domain domain = domains.get(random.nextInt(domains.size()));
            List<String> asked =
                    domain.questions().stream().map(Question::id).limit(2).toList();
            events.add(event(events, -i, new Fact.Interview(30, asked, 1)));
            String interview = events.get(events.size() - 1).id();
            events.add(event(
                    events,
                    -i,
                    new Fact.Answer(interview, asked.get(0), "", 1000, 3, List.of(), List.of(), List.of())));
        }
        Optional<Integer> minutes = random.nextInt(5) == 0 ? Optional.empty() : Optional.of(5 + random.nextInt(60));
        Optional<Integer> questions =
                minutes.isEmpty() || random.nextInt(4) == 0 ? Optional.of(1 + random.nextInt(8)) : Optional.empty();
        return new Situation(
                seed,
                domains,
                Progress.of(Rules.DEFAULT, events, Long.MAX_VALUE / 2),
                new InterviewChoice.Limits(minutes, questions, random.nextInt(1000)));
    }

    private static Event event(List<Event> before, int day, Fact fact) {
        int n = before.size() + 1;
        return new Event("e" + n, "d" + n, 1, (TODAY.epochDay() + day) * 86_400_000L + 43_200_000L + n, 0, fact);
    }

    private static Question question(String id, int minutes, int followups) {
        List<Followup> asked = IntStream.range(0, followups)
                .mapToObj(i -> new Followup("And " + i + "?", "So."))
                .toList();
        return new Question(
                id,
                "",
                "What?",
                "",
                "That.",
                List.of("a", "b", "c"),
                List.of(),
                asked,
                List.of(),
                List.of(),
                List.of(),
                AnswerTime.given(minutes),
                "",
                Place.of("test.yaml"));
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void thereIsAtLeastOne_whereAnyCanBeAsked_andNoneTwice(Situation situation) {
        List<Question> chosen = situation.chosen();
        assertThat(chosen).doesNotHaveDuplicates();
        assertThat(chosen.isEmpty()).isEqualTo(situation.candidates().isEmpty());
        assertThat(situation.candidates()).containsAll(chosen);
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void timeAndNumber_areKept_andFilled(Situation situation) {
        List<Question> chosen = situation.chosen();
        double used = situation.used();
        double most = situation.most();
        int number = situation.limits.questions().orElse(Integer.MAX_VALUE);
        assertThat(chosen.size()).isLessThanOrEqualTo(number);
        if (chosen.size() > 1) {
            assertThat(used).isLessThanOrEqualTo(most);
        }
        if (chosen.size() < number) {
            int least = situation.leastUses();
            boolean isLongRest = most - used > most / 2;
            assertThat(situation.candidates())
                    .allMatch(q -> chosen.contains(q)
                            || used + InterviewChoice.minutes(q) > most
                            || situation.uses(q) > least && !isLongRest);
        }
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void noDomainComesTwice_whileAnotherIsLeft(Situation situation) {
        assertThat(situation.isInTurn(situation.chosen())).isTrue();
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void shortInterviewOfTheBundledBank_asksEachDomainOnce(Situation situation) {
        List<Question> chosen = situation.chosen();
        assertThat(chosen).hasSizeGreaterThanOrEqualTo(2);
        assertThat(chosen).extracting(situation::domainOf).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void newOnes_areAThirdAtMost_whileOthersOfTheTurnFit(Situation situation) {
        List<Question> chosen = situation.chosen();
        long fresh =
                chosen.stream().filter(q -> situation.progress.isNew(q.id())).count();
        double spare = situation.most() - situation.used();
        int least = situation.leastUses();
        boolean isOtherLeft = situation.candidates().stream()
                .anyMatch(q -> !chosen.contains(q)
                        && !situation.progress.isNew(q.id())
                        && situation.uses(q) == least
                        && InterviewChoice.minutes(q) <= spare + 1);
        if (isOtherLeft) {
            // One for the end and one to begin with beside a third of the rest.
            assertThat(fresh).isLessThanOrEqualTo(2 + chosen.size() / 3);
        }
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void sameSeed_isTheSameList(Situation situation) {
        assertThat(situation.chosen()).isEqualTo(situation.chosen());
    }

    @Test
    void otherSeeds_areOtherLists() {
        Situation one = situation(7);
        HashSet<List<Question>> lists = new HashSet<>();
        for (int seed = 0; seed < 20; seed++) {
            lists.add(InterviewChoice.of(
                    one.domains,
                    one.progress,
                    TODAY,
                    new InterviewChoice.Limits(Optional.of(30), Optional.empty(), 20_461_000 + seed)));
        }
        assertThat(lists.size()).isGreaterThan(5);
    }

    @Test
    void last_isAskedAsAWhole_andFirstIsRecalledBest() {
        List<Domain> domains = List.of(
                new Domain("rag", "rag", List.of(question("rag-1", 2, 2), question("rag-2", 2, 2))),
                new Domain("cost", "cost", List.of(question("cost-1", 2, 2), question("cost-2", 2, 2))),
                new Domain("staff", "staff", List.of(question("staff-1", 4, 2), question("staff-2", 3, 2))));
        List<Event> events = new ArrayList<>();
        for (String id : List.of("rag-1", "rag-2", "cost-2", "staff-1", "staff-2")) {
            events.add(event(events, -5, new Fact.Review(id, 2, 1000, List.of(), "")));
        }
        events.add(event(events, -1, new Fact.Review("cost-1", 4, 1000, List.of(), "")));
        Progress progress = Progress.of(Rules.DEFAULT, events, Long.MAX_VALUE / 2);
        for (int seed = 0; seed < 20; seed++) {
            List<String> ids = InterviewChoice.of(
                            domains,
                            progress,
                            TODAY,
                            new InterviewChoice.Limits(Optional.of(30), Optional.empty(), seed))
                    .stream()
                    .map(Question::id)
                    .toList();
            assertThat(ids.get(0)).isEqualTo("cost-1");
            assertThat(ids.get(ids.size() - 1)).startsWith("staff-");
        }
    }

    @Test
    void seed_isOfTheDayAndTheNumberOfInterviews() {
        Progress none = Progress.of(Rules.DEFAULT, List.of(), 0);
        Progress one = Progress.of(
                Rules.DEFAULT,
                List.of(event(List.of(), -1, new Fact.Interview(30, List.of("a"), 1))),
                Long.MAX_VALUE / 2);
        assertThat(InterviewChoice.seed(none, TODAY)).isEqualTo(20_800_000);
        assertThat(InterviewChoice.seed(one, TODAY)).isEqualTo(20_800_001);
    }
}
