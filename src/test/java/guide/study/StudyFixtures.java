package guide.study;

import guide.bank.AnswerTime;
import guide.bank.Domain;
import guide.bank.Question;
import guide.event.Event;
import guide.event.Fact;
import guide.yaml.Place;
import java.util.Arrays;
import java.util.List;

/** Builds the values that tests of this room begin with. */
public final class StudyFixtures {
    /** A Monday; day numbers in tests count from here. */
    public static final StudyDay MONDAY = new StudyDay(20_780);

    private static long counter;

    private StudyFixtures() {}

    /** A domain with questions of these ids. */
    public static Domain domain(String id, String... questions) {
        return new Domain(
                id, id, Arrays.stream(questions).map(StudyFixtures::question).toList());
    }

    /** A question with this id and little else. */
    public static Question question(String id) {
        return question(id, 0);
    }

    /** A question with this id and these minutes for the spoken answer. */
    public static Question question(String id, int minutes) {
        return question(id, minutes, List.of());
    }

    /** A question with these key points. */
    public static Question questionWithPoints(String id, String... points) {
        return question(id, 0, List.of(points));
    }

    private static Question question(String id, int minutes, List<String> points) {
        return new Question(
                id,
                "",
                "What is " + id + "?",
                "",
                "It is " + id + ".",
                points,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                minutes > 0 ? AnswerTime.given(minutes) : AnswerTime.estimated(),
                "",
                Place.of("test.yaml"));
    }

    /** A review at noon UTC, {@code day} days after {@link #MONDAY}. */
    public static Event review(String question, Grade grade, int day) {
        return event(new Fact.Review(question, grade.value(), 1000, List.of(), ""), day);
    }

    /** A review at noon UTC that took {@code seconds}. */
    public static Event review(String question, Grade grade, int day, long seconds) {
        return event(new Fact.Review(question, grade.value(), seconds * 1000, List.of(), ""), day);
    }

    /** The progress of these events. */
    public static Progress progress(Event... events) {
        return Progress.of(Rules.DEFAULT, List.of(events), Long.MAX_VALUE / 2);
    }

    /** Any fact at noon UTC, {@code day} days after {@link #MONDAY}. */
    public static Event event(Fact fact, int day) {
        long n = ++counter;
        long number = (1000L + day) * 1_000_000 + n; // of a clock that was right
        return new Event(
                "event" + n, "device", number, (MONDAY.epochDay() + day) * 86_400_000L + 43_200_000L + n, 0, fact);
    }
}
