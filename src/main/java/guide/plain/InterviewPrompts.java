package guide.plain;

import guide.app.interview.BeginAction;
import guide.app.interview.Interview;
import guide.app.interview.InterviewAction;
import guide.app.interview.InterviewEnd;
import guide.app.interview.InterviewQuestion;
import guide.app.interview.InterviewStart;
import guide.app.interview.ScorecardAction;
import guide.app.interview.Stage;
import guide.keys.Keymap;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The prompts of an interview in line mode: in full the first time, later in a few words. */
final class InterviewPrompts {
    private final Set<Stage> known = EnumSet.noneOf(Stage.class);

    String of(Interview<?> interview) {
        Keymap keymap = interview.context().keymap();
        String retry = interview.isUnsaved() ? keymap.key(InterviewAction.RETRY) + " to try again. " : "";
        if (interview instanceof InterviewStart start) {
            return retry + start(start.actions(), keymap);
        }
        return retry
                + (interview instanceof InterviewEnd end
                        ? end(end.actions(), keymap)
                        : question((InterviewQuestion) interview, keymap));
    }

    private static String start(List<BeginAction> actions, Keymap keymap) {
        List<String> choices = new ArrayList<>();
        if (actions.contains(BeginAction.CONTINUE)) {
            choices.add(keymap.key(BeginAction.CONTINUE) + " to go on");
        }
        if (actions.contains(BeginAction.BEGIN)) {
            choices.add(keymap.key(BeginAction.BEGIN) + " to begin");
        }
        choices.add(keymap.key(BeginAction.LEAVE) + " to leave");
        return String.join(", ", choices) + ": ";
    }

    private static String end(List<ScorecardAction> actions, Keymap keymap) {
        List<String> choices = new ArrayList<>();
        if (actions.contains(ScorecardAction.WEAK)) {
            choices.add(keymap.key(ScorecardAction.WEAK) + " to practice the weak ones");
        }
        choices.add(keymap.key(ScorecardAction.EXPORT) + " to write it to a file");
        if (actions.contains(ScorecardAction.UNDO)) {
            choices.add(keymap.key(ScorecardAction.UNDO) + " to undo the last");
        }
        choices.add(keymap.key(ScorecardAction.DONE) + " to leave");
        return String.join(", ", choices) + ": ";
    }

    private String question(InterviewQuestion interview, Keymap keymap) {
        Stage stage = interview.turn().stage();
        boolean isNews = known.add(stage);
        return switch (stage) {
            case ASKED ->
                isNews
                        ? keymap.key(InterviewAction.DONE) + " when you have finished, "
                                + keymap.key(InterviewAction.ATTEMPT) + " to type, "
                                + keymap.key(InterviewAction.PASS) + " to pass, " + LineInterview.TIME
                                + " for the clock, " + keymap.key(InterviewAction.HELP) + " for more, "
                                + keymap.key(InterviewAction.LEAVE) + " to leave: "
                        : "Finished? ";
            case FOLLOWUP -> isNews ? keymap.key(InterviewAction.DONE) + " when you have finished: " : "Finished? ";
            case SCORING ->
                LinePrompts.grades(
                        keymap, InterviewAction::grading, interview.comingBack(), accept(interview, keymap), isNews);
        };
    }

    /** Returns how to mark what was said, once: at the first scoring. */
    List<String> aboutMarks(InterviewQuestion interview) {
        return interview.turn().stage() == Stage.SCORING && !known.contains(Stage.SCORING)
                ? List.of(InterviewMarks.how(interview))
                : List.of();
    }

    private static String accept(InterviewQuestion interview, Keymap keymap) {
        return keymap.key(InterviewAction.ACCEPT) + " takes "
                + interview.suggestion().word() + ": ";
    }
}
