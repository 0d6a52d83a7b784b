package guide.plain;

import guide.app.Words;
import guide.app.interview.InterviewAction;
import guide.app.interview.InterviewQuestion;
import guide.app.interview.InterviewWords;
import guide.app.interview.ScoringBox;
import guide.app.interview.Stage;
import guide.app.interview.Turn;
import guide.keys.Keymap;
import guide.study.interview.Behavior;
import guide.study.interview.GistCoverage;
import guide.study.interview.ScoredAnswer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.IntFunction;

/**
 * What is marked while scoring, by typed lines: {@code x 1 3} ticks key points, {@code follow said partly} says how the replies
 * were, {@code trap 1} that a trap was stepped into, {@code did 1 2} what the user did. Once more takes a mark away.
 */
final class InterviewMarks {
    private static final String FOLLOW = "follow";
    private static final String TRAP = "trap";
    private static final String DID = "did";

    /** What begins a line, with the word that it stands for. */
    private static final Map<String, String> WORDS =
            Map.of(FOLLOW, FOLLOW, "follow-up", FOLLOW, "follow-ups", FOLLOW, TRAP, TRAP, "traps", TRAP, DID, DID);

    private final Dialogue dialogue;
    private final InterviewQuestion interview;

    InterviewMarks(Dialogue dialogue, InterviewQuestion interview) {
        this.dialogue = dialogue;
        this.interview = interview;
    }

    /**
     * Returns the question with what a line marks, or as it was where the line makes no sense or nothing is scored yet; empty
     * for any other line.
     */
    Optional<InterviewQuestion> after(String line) {
        Optional<String> points = points(line);
        if (points.isEmpty() && !WORDS.containsKey(words(line).get(0))) {
            return Optional.empty();
        }
        if (interview.turn().stage() != Stage.SCORING) {
            InterviewWords.whyNot(interview, InterviewAction.TICK).ifPresent(dialogue::say);
            return Optional.of(interview);
        }
        if (points.isPresent()) {
            int all = interview.question().points().size();
            return Optional.of(marked("key point", tick(), points.get(), all, ScoringBox.Point::new));
        }
        List<String> words = words(line);
        List<String> rest = words.subList(1, words.size());
        String numbers = String.join(" ", rest);
        return Optional.of(
                switch (WORDS.getOrDefault(words.get(0), DID)) {
                    case FOLLOW -> followups(rest);
                    case TRAP ->
                        marked(
                                "trap",
                                TRAP,
                                numbers,
                                ScoredAnswer.traps(interview.question()).size(),
                                ScoringBox.Trap::new);
                    default ->
                        marked(
                                "line",
                                DID,
                                numbers,
                                Behavior.values().length,
                                i -> new ScoringBox.Did(Behavior.values()[i]));
                });
    }

    private static List<String> words(String line) {
        return List.of(line.toLowerCase(Locale.ROOT).split("[ ,]+", -1));
    }

    private Optional<String> points(String line) {
        return line.isEmpty()
                ? Optional.empty()
                : LineTicks.points(line, interview.context().keymap(), InterviewAction.TICK);
    }

    private String tick() {
        return interview.context().keymap().key(InterviewAction.TICK);
    }

    private InterviewQuestion marked(String what, String word, String numbers, int all, IntFunction<ScoringBox> box) {
        Optional<SortedSet<Integer>> indices = LineTicks.indices(numbers, all);
        if (indices.isEmpty()) {
            dialogue.say(LineTicks.range(what, word, all));
            return interview;
        }
        InterviewQuestion marked = interview;
        for (int index : indices.get()) {
            marked = marked.toggle(box.apply(index));
        }
        dialogue.say(said(marked));
        return marked;
    }

    /** Takes {@code said}, {@code said no}, or {@code 2 partly}. */
    private InterviewQuestion followups(List<String> words) {
        int all = interview.turn().replyMs().size();
        InterviewQuestion marked = interview;
        int next = 0;
        for (String word : words) {
            Optional<GistCoverage> said = Arrays.stream(GistCoverage.values())
                    .filter(one ->
                            InterviewWords.word(one).equals(word) || one == GistCoverage.YES && word.equals("yes"))
                    .findFirst();
            if (word.matches("[0-9]{1,4}") && Integer.parseInt(word) >= 1 && Integer.parseInt(word) <= all) {
                next = Integer.parseInt(word) - 1;
            } else if (said.isPresent() && next < all) {
                marked = marked.said(next++, said.get());
            } else {
                next = -1;
                break;
            }
        }
        if (next < 1) {
            dialogue.say(
                    all == 0
                            ? "No follow-up was asked."
                            : "Type said, partly or no for each, such as " + FOLLOW + " "
                                    + (all == 1 ? "said" : "said partly") + ".");
            return interview;
        }
        dialogue.say(said(marked));
        return marked;
    }

    /** Returns all that is marked, in a sentence each. */
    static String said(InterviewQuestion interview) {
        Turn turn = interview.turn();
        List<String> parts = new ArrayList<>();
        int points = interview.question().points().size();
        if (points > 0) {
            List<Integer> ticked = List.copyOf(turn.card().ticked());
            parts.add(ticked.size() + " of " + points + " ticked"
                    + (ticked.isEmpty() ? "" : ": " + CardWords.numbers(ticked)));
        }
        if (!turn.replyMs().isEmpty()) {
            List<String> replies = turn.said().subList(0, turn.replyMs().size()).stream()
                    .map(InterviewWords::word)
                    .toList();
            parts.add((replies.size() == 1 ? "follow-up " : "follow-ups ") + String.join(", ", replies));
        }
        if (!turn.traps().isEmpty()) {
            parts.add("trap " + CardWords.numbers(turn.traps()));
        }
        List<Integer> did = turn.did().stream().map(Behavior::ordinal).sorted().toList();
        if (!did.isEmpty()) {
            parts.add("did " + CardWords.numbers(did));
        }
        return Words.capital(String.join("; ", parts)) + ".";
    }

    /** Returns how to mark, for the first question that is scored. */
    static String how(InterviewQuestion interview) {
        Keymap keymap = interview.context().keymap();
        List<String> ways = new ArrayList<>();
        if (!interview.question().points().isEmpty()) {
            ways.add(keymap.key(InterviewAction.TICK) + " 1 2 ticks points 1 and 2");
        }
        if (!interview.turn().replyMs().isEmpty()) {
            ways.add(FOLLOW + " said partly marks the follow-ups (said, partly or no)");
        }
        if (!ScoredAnswer.traps(interview.question()).isEmpty()) {
            ways.add(TRAP + " 1 says that you stepped into trap 1");
        }
        ways.add(DID + " 1 3 says what you did");
        return String.join("; ", ways) + ". What is not marked counts as not said.";
    }
}
