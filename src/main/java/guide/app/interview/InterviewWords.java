package guide.app.interview;

import guide.app.Words;
import guide.keys.Keymap;
import guide.study.Grade;
import guide.study.Progress;
import guide.study.interview.Behavior;
import guide.study.interview.GistCoverage;
import guide.study.interview.PastInterview;
import guide.text.ColorRole;
import guide.text.Line;
import guide.text.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words of an interview that both faces say. */
public final class InterviewWords {
    /** The header says from this share of the minutes on that an answer is over time. */
    public static final double OVER = 1.5;
    /** From this share on an interviewer would have moved on. */
    private static final double FAR_OVER = 2;

    private InterviewWords() {}

    /** Returns what is offered before an interview, in sentences. */
    static List<String> start(InterviewStart start, Progress progress) {
        Keymap keymap = start.context().keymap();
        List<String> sentences = new ArrayList<>();
        start.open().ifPresent(open -> {
            int left = open.left(progress).size();
            sentences.add("An interview broke off " + ago(start.now() - open.reached()) + ", with "
                    + Words.count(left, "question") + " left. " + keymap.key(BeginAction.CONTINUE)
                    + " goes on where it was"
                    + (start.questions().isEmpty()
                            ? "."
                            : ", " + keymap.key(BeginAction.BEGIN) + " begins a new one."));
        });
        if (start.questions().isEmpty()) {
            sentences.add("There is nothing new to ask: every question was answered today, or is suspended."
                    + " An interview now would test the last hour; tomorrow it tests memory.");
            return sentences;
        }
        int minutes = start.minutes();
        String most = start.most()
                .filter(wanted -> wanted > minutes)
                .map(wanted -> minutes + " of up to " + Words.count(wanted, "minute"))
                .orElseGet(() -> Words.count(minutes, "minute"));
        String questions = Words.count(start.questions().size(), "question");
        sentences.add((start.open().isPresent() ? "A new one has " + questions : questions) + ", about " + most
                + ". The clock runs as soon as a question shows.");
        if (PastInterview.held(progress).isEmpty()) {
            sentences.add("Answer aloud, as you would to the interviewer, and begin with the answer; "
                    + keymap.key(InterviewAction.DONE) + " when you have finished.");
            sentences.add("Follow-up questions come before any answer shows. Then the clock stops, and you tick what"
                    + " you said; each question is saved before the next one comes.");
        }
        return sentences;
    }

    private static String ago(long ms) {
        int minutes = (int) (Math.max(0, ms) / 60_000);
        return minutes == 0 ? "a moment ago" : Words.count(minutes, "minute") + " ago";
    }

    static Line paused() {
        return Line.of("The clock is stopped until you go on.", Style.DIM);
    }

    static Line continued() {
        return Line.of("Going on where it broke off.", Style.DIM);
    }

    /** Returns what is said once a grade is saved. */
    static Line saved(InterviewQuestion interview, Grade grade) {
        int days = interview.comingBack().days(grade);
        String back = days == 0 ? "in the next quiz" : Words.again(days);
        String round = interview.comingBack().isInLastRound(grade) ? ", in the last round." : ".";
        return saved(Words.capital(grade.word()) + ", back " + back + round);
    }

    /** Returns what is said once it is saved that a question was passed on. */
    static Line passed() {
        return saved("Passed: none of its points count as said.");
    }

    private static Line saved(String what) {
        return Line.of("Saved. ", Style.of(ColorRole.GOOD)).then(Line.of(what, Style.DIM));
    }

    /** Returns the time that a stage may take, such as {@code 3 min} or {@code 1:30}; empty for any. */
    public static String limit(InterviewQuestion question) {
        long ms = question.stageLimitMs();
        if (ms == 0) {
            return "";
        }
        return ms % 60_000 == 0 ? ms / 60_000 + " min" : Words.clock(ms);
    }

    /** Returns what to say of a stage that takes much longer than it may; empty while it does not. Nothing is cut. */
    public static Optional<String> overTime(InterviewQuestion question) {
        long limit = question.stageLimitMs();
        long ms = question.stageMs();
        if (limit == 0 || ms < OVER * limit) {
            return Optional.empty();
        }
        return Optional.of(
                ms >= FAR_OVER * limit ? "an interviewer would have moved on" : "over by " + Words.clock(ms - limit));
    }

    /** Returns a behavior as the end of a sentence that begins with "You". */
    public static String did(Behavior behavior) {
        return switch (behavior) {
            case BEGAN_WITH_THE_ANSWER -> "began with the answer";
            case NAMED_A_LIMIT -> "named a limit or a cost";
            case GAVE_EVIDENCE -> "gave a figure or an example of your own";
            case CHOSE_ONE_WAY -> "chose one way and said why";
        };
    }

    /** Returns a behavior as the end of a question that begins with "Did you". */
    public static String didYou(Behavior behavior) {
        return switch (behavior) {
            case BEGAN_WITH_THE_ANSWER -> "begin with the answer";
            case NAMED_A_LIMIT -> "name a limit or a cost";
            case GAVE_EVIDENCE -> "give a figure or an example of your own";
            case CHOSE_ONE_WAY -> "choose one way and say why";
        };
    }

    /** Returns the word for what was said to a follow-up. */
    public static String word(GistCoverage said) {
        return switch (said) {
            case YES -> "said";
            case PARTLY -> "partly";
            case NO -> "no";
        };
    }

    /** Says why an action at a question does not work now, where that is not plain. */
    public static Optional<String> whyNot(InterviewQuestion question, InterviewAction action) {
        Keymap keymap = question.context().keymap();
        return switch (action) {
            case ACCEPT, AGAIN, HARD, GOOD, EASY, TICK ->
                Optional.of(keymap.key(InterviewAction.DONE) + " first, when you have finished; then you score.");
            case TICK_PROPOSED -> Optional.of("No key point seems to be in what you typed.");
            case EDIT -> Optional.of("The editor would show the answer; it opens while you score.");
            case NOTE -> Optional.of("Notes come while you score.");
            case UNDO -> Optional.of("There is nothing to take back yet.");
            case RETRY -> Optional.of("Everything is saved.");
            case ATTEMPT, PASS, PAUSE -> Optional.of("That comes while a question is asked.");
            case DONE, READ_ON, DOWN, UP, PAGE_DOWN, PAGE_UP, TOP, END -> Optional.empty();
            case FLAG, SUSPEND, HELP, LEAVE -> Optional.empty();
        };
    }
}
