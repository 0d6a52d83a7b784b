package guide.plain;

import guide.app.EventLog;
import guide.app.interview.BeginAction;
import guide.app.interview.Interview;
import guide.app.interview.InterviewAction;
import guide.app.interview.InterviewQuestion;
import guide.app.interview.InterviewStart;
import guide.app.interview.InterviewStep;
import guide.app.interview.InterviewWords;
import guide.app.interview.ScorecardAction;
import guide.app.interview.Stage;
import guide.keys.Action;
import guide.keys.Keymap;
import guide.keys.SharedActions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An interview said in words, line by line, as {@link LineQuiz} says a quiz. */
public final class LineInterview {
    /** Asks for the clock: heard by itself, it would disturb the user who speaks. */
    static final String TIME = "time";

    /** Enter alone goes on with an interview that broke off, and begins one where there is none. */
    private static TypedKeys keys(BeginAction entered) {
        return new TypedKeys(
                Set.of(entered, InterviewAction.DONE, InterviewAction.ACCEPT, ScorecardAction.DONE),
                List.of(BeginAction.values(), InterviewAction.values(), ScorecardAction.values()));
    }

    private final TypedKeys keys;

    private final InterviewStart start;
    private final EventLog eventLog;
    private final LineSource lineSource;
    private final Dialogue dialogue;
    private final InterviewPrompts prompts = new InterviewPrompts();
    private final InterviewReport report;

    /**
     * @param eventLog saves what the interview asks for
     * @param lineSource the source of the lines
     */
    public LineInterview(InterviewStart start, EventLog eventLog, Dialogue dialogue, LineSource lineSource) {
        this.keys = keys(start.open().isPresent() ? BeginAction.CONTINUE : BeginAction.BEGIN);
        this.start = start.with(start.context()
                .with(start.context().preferences().with(keys.of(start.context().keymap()))));
        this.eventLog = eventLog;
        this.lineSource = lineSource;
        this.dialogue = dialogue;
        this.report = new InterviewReport(dialogue);
    }

    /**
     * Asks until the interview is left or the input ends.
     *
     * @throws IOException where the input cannot be read
     */
    public void run() throws IOException {
        report.say(start);
        Optional<Interview<?>> interview = Optional.of(start);
        while (interview.isPresent()) {
            Interview<?> here = interview.get();
            Optional<String> line = dialogue.ask(prompts.of(here));
            if (line.isEmpty() && here instanceof InterviewQuestion question) {
                question.keep(question.turn().card().attempt());
            }
            interview = line.isPresent() ? after(line.get(), here) : Optional.empty();
        }
    }

    private Optional<Interview<?>> after(String line, Interview<?> interview) throws IOException {
        return interview instanceof InterviewQuestion question ? heard(line, question) : performed(line, interview);
    }

    private Optional<Interview<?>> heard(String line, InterviewQuestion before) throws IOException {
        boolean isHasty = line.isEmpty() && lineSource == LineSource.PERSON && before.isHasty();
        InterviewQuestion interview = before.seen();
        if (line.equalsIgnoreCase(LineQuiz.SAY)) {
            report.again(interview);
            return Optional.of(interview);
        }
        if (line.equalsIgnoreCase(TIME)) {
            report.clock(interview);
            return Optional.of(interview);
        }
        if (isHasty) {
            dialogue.say("That Enter came before the question could be read, so it did nothing.");
            return Optional.of(interview);
        }
        Optional<InterviewQuestion> marked = new InterviewMarks(dialogue, interview).after(line);
        return marked.isPresent() ? Optional.of(marked.get()) : performed(line, interview);
    }

    private <A extends Action> Optional<Interview<?>> performed(String line, Interview<A> interview)
            throws IOException {
        Keymap keymap = interview.context().keymap();
        List<A> actions = interview.actions().stream()
                .filter(action -> !SharedActions.isScrolling(action))
                .filter(action -> action != InterviewAction.TICK && action != ScorecardAction.OPEN)
                .toList();
        Optional<A> action = keys.action(line, keymap, actions);
        if (action.isEmpty()) {
            dialogue.say(whyNot(line, interview).orElseGet(() -> LineHelp.hint(keymap)));
            return Optional.of(interview);
        }
        if (action.get().id().equals(SharedActions.HELP.id())) {
            help(interview, actions).forEach(dialogue::say);
            return Optional.of(interview);
        }
        return settled(interview, interview.perform(action.get()));
    }

    private Optional<String> whyNot(String line, Interview<?> interview) {
        return interview instanceof InterviewQuestion question
                ? keys.action(line, interview.context().keymap(), List.of(InterviewAction.values()))
                        .flatMap(action -> InterviewWords.whyNot(question, action))
                : Optional.empty();
    }

    private static List<String> help(Interview<?> interview, List<? extends Action> actions) {
        List<String> lines = new ArrayList<>();
        if (interview instanceof InterviewQuestion question && question.turn().stage() == Stage.SCORING) {
            lines.add(InterviewMarks.how(question));
        }
        lines.addAll(LineHelp.actions(interview.context().keymap(), actions));
        if (interview instanceof InterviewQuestion) {
            lines.add(TIME + ": hear the clock.");
            lines.add(LineQuiz.SAY + ": hear it once more.");
        }
        return lines;
    }

    /**
     * Returns what follows a text; empty where the input ends before that is whole. Each line is kept at once, so that a
     * dropped link loses none.
     */
    private Optional<InterviewStep> typed(InterviewStep.Ask ask) throws IOException {
        InterviewQuestion[] here = {ask.question()};
        Optional<String> text = new LineSheet(dialogue).text(ask.wanted(), ask.written(), typed -> {
            here[0] = here[0].seen();
            here[0].keep(typed);
        });
        return text.map(typed -> {
            InterviewQuestion now = here[0].seen();
            return LineSheet.isNothing(ask.wanted(), typed) ? now.read() : ask.given(now, typed);
        });
    }

    /** Does what a step asks for, until the interview goes on or is left. */
    private Optional<Interview<?>> settled(Interview<?> before, InterviewStep step) throws IOException {
        if (step instanceof InterviewStep.Save save) {
            return settled(before, save.then().apply(eventLog.perform(save.request())));
        }
        if (step instanceof InterviewStep.Edit edit) {
            return settled(before, edit.task().get());
        }
        if (step instanceof InterviewStep.Ask ask) {
            Optional<InterviewStep> typed = typed(ask);
            return typed.isPresent() ? settled(before, typed.get()) : Optional.empty();
        }
        if (step instanceof InterviewStep.Practice practice) {
            new LineQuiz(practice.quiz(), eventLog, dialogue, lineSource).run();
            return Optional.empty();
        }
        if (step instanceof Interview<?> next) {
            report.say(before, next);
            if (next instanceof InterviewQuestion question
                    && !(before instanceof InterviewQuestion b && b.turn().stage() == Stage.SCORING)) {
                prompts.aboutMarks(question).forEach(dialogue::say);
            }
            return Optional.of(next);
        }
        if (before instanceof InterviewQuestion) {
            dialogue.say("Nothing was scored, so there is no scorecard.");
        }
        return Optional.empty();
    }
}
