package guide.study.interview;

import guide.event.Event;
import guide.event.Fact;
import guide.study.PastAnswer;
import guide.study.Progress;
import guide.study.StudyDay;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A mock interview, as the journal has it.
 *
 * @param number from 1 on, counting those in which at least one question was answered
 * @param id the id of the event that began it
 * @param began UTC in milliseconds
 * @param day its study day
 * @param fact how it was planned
 * @param answers those that count, in the order in which they were given
 * @param end how it ended; empty while it goes on, and where it broke off
 */
public record PastInterview(
        int number,
        String id,
        long began,
        StudyDay day,
        Fact.Interview fact,
        List<PastAnswer> answers,
        Optional<Fact.Interviewed> end) {
    /** An interview that broke off can be continued for so long: after that its questions are no longer fresh. */
    public static final Duration CONTINUES = Duration.ofHours(2);

    /** Keeps a copy of the list. */
    public PastInterview {
        answers = List.copyOf(answers);
    }

    /** Returns all interviews that were begun, oldest first. */
    public static List<PastInterview> begun(Progress progress) {
        if (progress.interviews().isEmpty()) {
            return List.of();
        }
        Map<String, List<PastAnswer>> answers = new HashMap<>();
        progress.answers()
                .forEach(answer -> answers.computeIfAbsent(answer.answer().interview(), id -> new ArrayList<>())
                        .add(answer));
        Map<String, Fact.Interviewed> ends = new HashMap<>();
        List<PastInterview> begun = new ArrayList<>();
        for (Event event : progress.interviews()) {
            if (event.fact() instanceof Fact.Interviewed end) {
                ends.put(end.interview(), end);
            }
        }
        int held = 0;
        for (Event event : progress.interviews()) {
            if (event.fact() instanceof Fact.Interview fact) {
                List<PastAnswer> its = answers.getOrDefault(event.id(), List.of());
                begun.add(new PastInterview(
                        held + 1,
                        event.id(),
                        event.time(),
                        progress.rules().day(event),
                        fact,
                        its,
                        Optional.ofNullable(ends.get(event.id()))));
                held += its.isEmpty() ? 0 : 1;
            }
        }
        return begun;
    }

    /** Returns the interviews in which at least one question was answered, oldest first. */
    public static List<PastInterview> held(Progress progress) {
        return begun(progress).stream().filter(i -> !i.answers().isEmpty()).toList();
    }

    /** Returns the interview that broke off last, if it can still be continued. */
    public static Optional<PastInterview> open(Progress progress, long now) {
        List<PastInterview> begun = begun(progress);
        return begun.isEmpty()
                ? Optional.empty()
                : Optional.of(begun.get(begun.size() - 1))
                        .filter(last ->
                                last.end().isEmpty() && !last.left(progress).isEmpty())
                        .filter(last -> now - last.reached() <= CONTINUES.toMillis());
    }

    /** Returns the ids of the questions that were not answered and can still be asked, in order. */
    public List<String> left(Progress progress) {
        List<String> answered =
                answers.stream().map(answer -> answer.answer().question()).toList();
        return fact.questions().stream()
                .filter(id -> !answered.contains(id) && !progress.isSuspended(id))
                .toList();
    }

    /** Returns the time of the last answer, or of the beginning; UTC in milliseconds. */
    public long reached() {
        return answers.stream().mapToLong(a -> a.event().time()).max().orElse(began);
    }

    /** Returns the time that it took, without absence, in milliseconds. */
    public long ms() {
        return end.map(Fact.Interviewed::ms)
                .orElseGet(() -> answers.stream().mapToLong(PastInterview::ms).sum());
    }

    private static long ms(PastAnswer answer) {
        long replies =
                answer.answer().replies().stream().mapToLong(Fact.Reply::ms).sum();
        return replies
                + answer.review().map(Fact.Review::ms).orElse(answer.answer().ms());
    }
}
