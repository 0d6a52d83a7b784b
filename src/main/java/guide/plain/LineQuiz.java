package guide.plain;

import guide.app.AppContext;
import guide.app.EventLog;
import guide.app.quiz.Introduction;
import guide.app.quiz.Quiz;
import guide.app.quiz.QuizAction;
import guide.app.quiz.QuizQuestion;
import guide.app.quiz.QuizSession;
import guide.app.quiz.QuizStep;
import guide.app.quiz.SummaryAction;
import guide.app.quiz.Unavailable;
import guide.keys.Action;
import guide.keys.Keymap;
import guide.keys.SharedActions;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The quiz said in words, line by line: for terminals that cannot place a cursor, for screen readers and for pipes. The
 * same quiz as on the full screen, but it hears lines instead of keys, and says what a screen would show: no cursor moves,
 * no colors, no signs that stand for something.
 */
public final class LineQuiz {
    /** Asks to hear a question once more. On the full screen no key does that, since the question shows all the while. */
    static final String SAY = "say";

    private static final TypedKeys KEYS = new TypedKeys(
            Set.of(QuizAction.REVEAL, QuizAction.ACCEPT, SummaryAction.DONE),
            List.of(QuizAction.values(), SummaryAction.values()));

    /** An Enter that follows an answer so soon was pressed before it. */
    private static final long HASTY_MS = 300;

    private final QuizSession session;
    private final EventLog eventLog;
    private final Dialogue dialogue;
    private final LineSource lineSource;
    private final LinePrompts prompts = new LinePrompts();
    private final LineReport report;
    private long answerSince;

    /**
     * @param eventLog saves what the quiz asks for
     * @param lineSource the source of the lines
     */
    public LineQuiz(QuizSession session, EventLog eventLog, Dialogue dialogue, LineSource lineSource) {
        AppContext context = session.context();
        this.session = session.with(context.with(context.preferences().with(KEYS.of(context.keymap()))));
        this.eventLog = eventLog;
        this.dialogue = dialogue;
        this.lineSource = lineSource;
        this.report = new LineReport(dialogue, prompts);
    }

    /**
     * Asks until the session ends, the user leaves or the input ends.
     *
     * @throws IOException where the input cannot be read
     */
    public void run() throws IOException {
        if (session.session().progress().firstDay().isEmpty()) {
            Introduction.sentences(session.context().keymap()).forEach(dialogue::say);
        }
        Quiz<?> first = Quiz.of(session);
        report.say(first);
        Optional<Quiz<?>> quiz = Optional.of(first);
        while (quiz.isPresent()) {
            Optional<String> line = dialogue.ask(prompts.of(quiz.get()));
            quiz = line.isPresent() ? after(line.get(), quiz.get()) : Optional.empty();
        }
    }

    /** Returns the quiz after a typed line; empty where the user leaves or the input has ended. */
    private Optional<Quiz<?>> after(String line, Quiz<?> quiz) throws IOException {
        return quiz instanceof QuizQuestion question ? heard(line, question.seen()) : performed(line, quiz);
    }

    private Optional<Quiz<?>> heard(String line, QuizQuestion quiz) throws IOException {
        if (line.equalsIgnoreCase(SAY)) {
            report.sayAgain(quiz);
            return Optional.of(quiz);
        }
        if (line.isEmpty() && quiz.card().revealed() && isHasty()) {
            answerSince = now();
            dialogue.say("That Enter came before the answer could be read, so it graded nothing.");
            return Optional.of(quiz);
        }
        Optional<String> points = quiz.card().revealed()
                ? LineTicks.points(line, quiz.context().keymap(), QuizAction.TICK)
                : Optional.empty();
        return points.isPresent()
                ? Optional.of(new LineTicks(dialogue, quiz).after(points.get()))
                : performed(line, quiz);
    }

    /** Returns whether the answer is too new to have been read; an Enter that is held down comes again and again. */
    private boolean isHasty() {
        long ms = now() - answerSince;
        return lineSource == LineSource.PERSON && ms >= 0 && ms < HASTY_MS;
    }

    private long now() {
        return session.context().studyClock().millis();
    }

    private <A extends Action> Optional<Quiz<?>> performed(String line, Quiz<A> quiz) throws IOException {
        Keymap keymap = quiz.context().keymap();
        List<A> actions = quiz.actions().stream()
                .filter(action -> !SharedActions.isScrolling(action))
                .toList();
        Optional<A> action = KEYS.action(line, keymap, actions);
        if (action.isEmpty()) {
            dialogue.say(whyNot(line, quiz).orElseGet(() -> LineHelp.hint(keymap)));
            return Optional.of(quiz);
        }
        if (action.get().id().equals(SharedActions.HELP.id())) {
            LineHelp.of(quiz, actions).forEach(dialogue::say);
            return Optional.of(quiz);
        }
        return settled(quiz, quiz.perform(action.get()));
    }

    private static boolean isRevealed(Quiz<?> quiz) {
        return quiz instanceof QuizQuestion question && question.card().revealed();
    }

    private static Optional<String> whyNot(String line, Quiz<?> quiz) {
        return quiz instanceof QuizQuestion question
                ? KEYS.action(line, quiz.context().keymap(), List.of(QuizAction.values()))
                        .flatMap(action -> Unavailable.sentence(question, action))
                : Optional.empty();
    }

    /** Does what a step asks for, until the quiz goes on or is left. */
    private Optional<Quiz<?>> settled(Quiz<?> before, QuizStep step) throws IOException {
        if (step instanceof QuizStep.Save save) {
            return settled(before, save.then().apply(eventLog.perform(save.request())));
        }
        if (step instanceof QuizStep.Edit edit) {
            return settled(before, edit.task().get());
        }
        if (step instanceof QuizStep.Ask ask) {
            Optional<QuizStep> typed = new LineSheet(dialogue).after(ask);
            return typed.isPresent() ? settled(before, typed.get()) : Optional.empty();
        }
        if (step instanceof Quiz<?> quiz) {
            report.say(before, quiz);
            if (isRevealed(quiz) && !isRevealed(before)) {
                answerSince = now();
            }
            return Optional.of(quiz);
        }
        report.goodBye(before);
        return Optional.empty();
    }
}
