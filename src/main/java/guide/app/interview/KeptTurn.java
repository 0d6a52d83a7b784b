package guide.app.interview;

import guide.app.Stopwatch;
import guide.app.quiz.CardState;
import guide.bank.Question;
import guide.event.Fact;
import guide.study.PastAnswer;
import guide.study.interview.Behavior;
import guide.study.interview.GistCoverage;
import guide.study.interview.ScoredAnswer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A turn as an earlier run of the program left it: in the journal once it was scored, until then in a small file, so that an
 * interview goes on there after the link has dropped.
 */
final class KeptTurn {
    /** So that no line is blank: a file loses blank lines at its end. */
    private static final String REPLIES = "replies:";

    private static final String MARKS = "marks:";
    /** What is marked: key points, replies, traps, what the user did. */
    private static final int KINDS = 4;
    /** The number of lines before the answer as it was typed so far. */
    private static final int HEAD = 6;

    private KeptTurn() {}

    /** Returns the turn of an answer that was scored. */
    static Turn of(PastAnswer past, Question question, long now) {
        Turn turn = Turn.asked(question, now);
        if (past.review().isEmpty()) {
            return turn.plus(past.answer().ms());
        }
        // The bank may have changed since: what it no longer has cannot be marked.
        List<GistCoverage> said = new ArrayList<>(turn.said());
        List<Long> times = new ArrayList<>();
        for (Fact.Reply reply : past.answer().replies()) {
            if (reply.followup() < said.size()) {
                said.set(reply.followup(), GistCoverage.of(reply.said()));
                times.add((long) reply.ms());
            }
        }
        Fact.Review review = past.review().get();
        Stopwatch scoring = Stopwatch.started(now, Turn.patience(Stage.SCORING, question))
                .plus(Math.max(0, review.ms() - past.answer().ms()));
        CardState card =
                turn.card().ticking(within(review.points(), question.points().size()));
        return new Turn(
                Stage.SCORING,
                Math.max(0, times.size() - 1),
                card.spending(scoring),
                past.answer().ms(),
                times,
                said,
                traps(past.answer().traps(), question),
                Set.copyOf(Behavior.of(past.answer().did())));
    }

    /** Returns the lines of a small file, of which {@link #read} makes the turn again. */
    static List<String> lines(Turn turn, String interview, Question question, long now) {
        String marks = String.join(
                ";",
                numbers(turn.card().ticked()),
                numbers(turn.said().stream().map(GistCoverage::ordinal).toList()),
                numbers(turn.traps()),
                numbers(turn.did().stream().map(Behavior::ordinal).sorted().toList()));
        List<String> lines = new ArrayList<>(List.of(
                interview + " " + question.id(),
                turn.stage().name(),
                String.valueOf(turn.stageMs(now)),
                String.valueOf(turn.spokenMs()),
                REPLIES + numbers(turn.replyMs()),
                MARKS + marks));
        turn.card().attempt().lines().forEach(lines::add);
        return lines;
    }

    /**
     * Returns the turn where its lines have left it, with its marks as far as the question still has what they mark; empty where
     * they are none of this question.
     *
     * @param mentioned returns the key points that a typed answer seems to mention
     */
    static Optional<Turn> read(
            List<String> lines,
            String interview,
            Question question,
            Function<String, List<Integer>> mentioned,
            long now) {
        if (lines.size() < HEAD
                || !lines.get(HEAD - 1).startsWith(MARKS)
                || !lines.get(0).equals(interview + " " + question.id())) {
            return Optional.empty();
        }
        try {
            String attempt = String.join("\n", lines.subList(HEAD, lines.size()));
            Turn asked = Turn.asked(question, now).withAttempt(attempt, mentioned.apply(attempt));
            return Optional.of(resumed(asked, lines, question, now));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // Something else wrote the file, and a question can be begun again.
        }
    }

    private static Turn resumed(Turn asked, List<String> lines, Question question, long now) {
        String[] marks = lines.get(HEAD - 1).substring(MARKS.length()).split(";", KINDS);
        if (marks.length != KINDS) {
            throw new IllegalArgumentException(lines.get(HEAD - 1));
        }
        int followups = Turn.followups(question);
        List<Long> replies = numbers(lines.get(4).replace(REPLIES, ""), Long::parseLong);
        List<Long> times = replies.subList(0, Math.min(replies.size(), followups));
        Stage left = Stage.valueOf(lines.get(1));
        Stage stage = left == Stage.FOLLOWUP && times.size() == followups ? Stage.SCORING : left;
        List<Integer> points =
                within(numbers(marks[0], Integer::parseInt), question.points().size());
        List<Integer> replied = numbers(marks[1], Integer::parseInt);
        List<GistCoverage> said = new ArrayList<>(asked.said());
        for (int i = 0; i < Math.min(said.size(), replied.size()); i++) {
            said.set(i, GistCoverage.of(Math.min(replied.get(i), GistCoverage.YES.ordinal())));
        }
        Turn turn = new Turn(
                stage,
                0,
                points.isEmpty() ? asked.card() : asked.card().ticking(points),
                Long.parseLong(lines.get(3)),
                times,
                said,
                traps(numbers(marks[2], Integer::parseInt), question),
                Set.copyOf(Behavior.of(numbers(marks[3], Integer::parseInt))));
        return turn.at(stage, stage == Stage.FOLLOWUP ? times.size() : 0, question, now, Long.parseLong(lines.get(2)));
    }

    private static String numbers(Collection<? extends Number> some) {
        return String.join(" ", some.stream().map(String::valueOf).toList());
    }

    private static <N> List<N> numbers(String text, Function<String, N> number) {
        return Arrays.stream(text.split(" "))
                .filter(word -> !word.isEmpty())
                .map(number)
                .toList();
    }

    private static SortedSet<Integer> traps(List<Integer> indices, Question question) {
        return new TreeSet<>(within(indices, ScoredAnswer.traps(question).size()));
    }

    private static List<Integer> within(List<Integer> indices, int size) {
        return indices.stream().filter(i -> i < size).toList();
    }
}
