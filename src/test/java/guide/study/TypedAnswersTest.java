package guide.study;

import static org.assertj.core.api.Assertions.assertThat;

import guide.bank.Bank;
import guide.bank.Banks;
import guide.bank.Domain;
import guide.bank.Question;
import guide.study.TypedAnswers.Answer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Measures the proposals on answers as people type them; the half that is held to figures had no part in choosing the rule. */
class TypedAnswersTest {
    private static final Bank BANK = Banks.bundled().bank();
    private static final TypedAnswers ANSWERS = TypedAnswers.of(BANK);
    private static final MentionedPoints MENTIONED = MentionedPoints.in(BANK);

    /** What the rule before this one did: six tenths of all telling words of a point had to be in the answer. */
    private static final Tally FORMER_CHOOSING = new Tally(187, 77, 247, 2, 16, 1);

    private static final Tally FORMER_TESTING = new Tally(199, 91, 235, 2, 14, 1);

    /**
     * The points of some answers.
     *
     * @param said points that the answers say
     * @param found those of them that are proposed
     * @param unsaid points of the same questions that they do not say
     * @param unrelated those of them that are proposed
     * @param opposite points of which they say the contrary, each of them also unsaid
     * @param misread those of them that are proposed
     */
    private record Tally(int said, int found, int unsaid, int unrelated, int opposite, int misread) {
        static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0);

        Tally plus(Tally other) {
            return new Tally(
                    said + other.said,
                    found + other.found,
                    unsaid + other.unsaid,
                    unrelated + other.unrelated,
                    opposite + other.opposite,
                    misread + other.misread);
        }

        double share() {
            return (double) found / said;
        }

        double wrong() {
            return (double) unrelated / unsaid;
        }

        /** The share of wrong proposals of which the answer does not even say the contrary. */
        double offTheSubject() {
            return (double) (unrelated - misread) / (unsaid - opposite);
        }

        String row(String name) {
            return String.format(
                    "%-22s %4d of %3d said (%2.0f %%)   %3d of %3d unsaid (%4.1f %%), among them %2d of %2d opposites%n",
                    name, found, said, 100 * share(), unrelated, unsaid, 100 * wrong(), misread, opposite);
        }
    }

    @Test
    void sample_fitsTheBankAndIsLargeEnough() {
        assertThat(ANSWERS.faults()).isEmpty();
        List<Answer> all = Stream.of("choosing", "testing")
                .flatMap(h -> ANSWERS.half(h).stream())
                .toList();
        assertThat(all.stream().mapToInt(a -> a.said().size()).sum()).isGreaterThanOrEqualTo(150);
        assertThat(questions("choosing")).doesNotContainAnyElementsOf(questions("testing"));
        Set<String> asked = all.stream().map(a -> a.question().id()).collect(Collectors.toSet());
        assertThat(asked).hasSizeGreaterThanOrEqualTo(25);
        assertThat(BANK.domains())
                .extracting(Domain::questions)
                .allMatch(its -> its.stream().map(Question::id).anyMatch(asked::contains));
        assertThat(all).allMatch(a -> disjoint(a.said(), a.opposite()));
    }

    @Test
    void heldOutAnswers_haveMostOfTheirPointsProposedAndFewOthers() {
        Tally choosing = tally("choosing");
        Tally testing = tally("testing");
        System.out.printf(
                "Typed answers:%n%s%s%s%s",
                FORMER_CHOOSING.row("choosing half, former"),
                choosing.row("choosing half"),
                FORMER_TESTING.row("testing half, former"),
                testing.row("testing half"));
        assertThat(testing.said()).isEqualTo(FORMER_TESTING.said());
        assertThat(testing.share()).isGreaterThan(0.75).isGreaterThan(1.5 * FORMER_TESTING.share());
        assertThat(testing.wrong()).isLessThan(0.04);
        assertThat(testing.offTheSubject()).isLessThan(0.02);
    }

    @Test
    void answersToOtherQuestions_hardlyMentionAPoint() {
        int proposed = 0;
        int all = 0;
        for (Answer answer : ANSWERS.half("testing")) {
            for (Domain domain : BANK.domains()) {
                if (!domain.equals(BANK.domainOf(answer.question()))) {
                    for (Question question : domain.questions()) {
                        proposed += MENTIONED.of(question, answer.text()).size();
                        all += question.points().size();
                    }
                }
            }
        }
        System.out.printf("Points of other domains: %d of %d proposed%n", proposed, all);
        assertThat((double) proposed / all).isLessThan(0.015);
    }

    private static Tally tally(String half) {
        return ANSWERS.half(half).stream().map(TypedAnswersTest::tally).reduce(Tally.NONE, Tally::plus);
    }

    private static Tally tally(Answer answer) {
        Set<Integer> proposed = new HashSet<>(MENTIONED.of(answer.question(), answer.text()));
        int found = among(answer.said(), proposed);
        return new Tally(
                answer.said().size(),
                found,
                answer.question().points().size() - answer.said().size(),
                proposed.size() - found,
                answer.opposite().size(),
                among(answer.opposite(), proposed));
    }

    private static int among(List<Integer> points, Set<Integer> proposed) {
        return (int) points.stream().filter(proposed::contains).count();
    }

    private static boolean disjoint(List<Integer> some, List<Integer> others) {
        return some.stream().noneMatch(others::contains);
    }

    private static Set<String> questions(String half) {
        return ANSWERS.half(half).stream().map(a -> a.question().id()).collect(Collectors.toSet());
    }
}
