package guide.study.interview;

import guide.bank.Followup;
import guide.bank.Note;
import guide.bank.Question;
import guide.event.Fact;
import guide.study.Grade;
import guide.study.PastAnswer;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One answer on the scorecard.
 *
 * @param question as the bank has it now
 * @param past the answer
 */
public record ScoredAnswer(Question question, PastAnswer past) {
    /** An answer is in time from this share of the question's minutes on, */
    private static final double IN_TIME_FROM = 0.5;
    /** up to this one. */
    private static final double IN_TIME_TO = 1.3;

    private static final double MINUTE_MS = 60_000;

    /** A follow-up that was asked, and how much of its gist was said. */
    public record Reply(Followup followup, GistCoverage said, long ms) {}

    private Fact.Answer answer() {
        return past.answer();
    }

    /** Returns whether the user passed on the question. */
    public boolean isPass() {
        return past.review().isEmpty();
    }

    /** Returns the grade; empty where the user passed. */
    public Optional<Grade> grade() {
        return past.review().map(review -> Grade.of(review.grade()));
    }

    /** Returns the time from the question to the end of the answer, in milliseconds. */
    public long ms() {
        return answer().ms();
    }

    /** Returns the key points that were said, as indices. */
    public List<Integer> said() {
        return past.review().map(Fact.Review::points).orElse(List.of());
    }

    /** Returns the key points that were not said, as the bank has them; none where its text has changed since. */
    public List<String> missed() {
        return IntStream.range(0, question.points().size())
                .filter(i -> !said().contains(i) && hasItsPoints())
                .mapToObj(question.points()::get)
                .toList();
    }

    /** Returns the key points that were said, as the bank has them; none where its text has changed since. */
    public List<String> pointsSaid() {
        return said().stream()
                .filter(i -> i < question.points().size() && hasItsPoints())
                .map(question.points()::get)
                .toList();
    }

    private boolean hasItsPoints() {
        boolean isSame = past.review()
                .filter(r -> !r.hash().isEmpty() && !r.hash().equals(question.hash()))
                .isEmpty();
        return isSame && answer().points() == question.points().size();
    }

    /** Returns the follow-ups that were asked and that the bank still has. */
    public List<Reply> replies() {
        return answer().replies().stream()
                .filter(reply -> reply.followup() < question.followups().size())
                .map(reply -> new Reply(
                        question.followups().get(reply.followup()), GistCoverage.of(reply.said()), reply.ms()))
                .toList();
    }

    /** Returns the traps that were stepped into. */
    public List<Note> traps() {
        List<Note> traps = traps(question);
        return answer().traps().stream()
                .filter(i -> i < traps.size())
                .map(traps::get)
                .toList();
    }

    /** Returns a question's traps, in the order in which the journal counts them. */
    public static List<Note> traps(Question question) {
        return question.notes().stream()
                .filter(note -> note.kind() == Note.Kind.TRAP)
                .toList();
    }

    /** Returns what the user did while answering. */
    public List<Behavior> did() {
        return Behavior.of(answer().did());
    }

    /** Returns the share of the key points that were said. */
    public Share coverage() {
        return new Share(said().size(), Math.max(said().size(), answer().points()));
    }

    /** Returns the share of the follow-ups that were answered; partly counts as a half. */
    public Share depth() {
        double said = answer().replies().stream()
                .mapToDouble(reply -> GistCoverage.of(reply.said()).share())
                .sum();
        return new Share(said, answer().replies().size());
    }

    /** Returns the share of the signs of judgment: a limit, evidence, a choice, and no trap. */
    public Share judgment() {
        List<Behavior> did = did();
        return Share.of(
                did.contains(Behavior.NAMED_A_LIMIT),
                did.contains(Behavior.GAVE_EVIDENCE),
                did.contains(Behavior.CHOSE_ONE_WAY),
                !isPass() && answer().traps().isEmpty());
    }

    /** Returns the share of the signs of delivery: the answer first, and in time where the bank has a time. */
    public Share delivery() {
        boolean first = did().contains(Behavior.BEGAN_WITH_THE_ANSWER);
        return question.time().givenMinutes() == 0 ? Share.of(first) : Share.of(first, isInTime());
    }

    private boolean isInTime() {
        return !isPass() && !isTooShort() && !isOver();
    }

    /** Returns whether an answer that was given took too little of the bank's minutes to count as in time. */
    public boolean isTooShort() {
        return !isPass() && ms() < IN_TIME_FROM * minutesMs();
    }

    /** Returns whether the answer took much longer than the bank's minutes. */
    public boolean isOver() {
        return question.time().givenMinutes() > 0 && ms() > IN_TIME_TO * minutesMs();
    }

    /** Returns the time over the bank's minutes in milliseconds, at least 0. */
    public long overMs() {
        return isOver() ? (long) (ms() - minutesMs()) : 0;
    }

    private double minutesMs() {
        return question.time().givenMinutes() * MINUTE_MS;
    }

    /** Returns whether practice would help: not recalled or with effort, passed on, or a trap. */
    public boolean isWeak() {
        return grade().filter(g -> g.compareTo(Grade.GOOD) >= 0).isEmpty()
                || !answer().traps().isEmpty();
    }
}
