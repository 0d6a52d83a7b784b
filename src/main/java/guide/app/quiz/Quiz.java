package guide.app.quiz;

import guide.app.AppContext;
import guide.app.Marking;
import guide.app.NotSavedNotice;
import guide.app.SaveRequest;
import guide.app.SaveResult;
import guide.bank.Question;
import guide.event.Event;
import guide.event.Fact;
import guide.event.NotSavedException;
import guide.keys.Action;
import guide.study.Session;
import guide.text.ColorRole;
import guide.text.Line;
import guide.text.Style;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The quiz at one moment, without a face: a question, or the end of the session. A value: each action gives the next step.
 * A step is first written to the journal; only then is it taken.
 *
 * @param <A> the actions at such a moment
 */
public abstract sealed class Quiz<A extends Action> implements QuizStep permits QuizQuestion, QuizSummary {
    private static final Line SAVED = Line.of("Saved.", Style.of(ColorRole.GOOD));

    private final QuizSession session;
    private final Optional<Line> notice;
    private final Optional<Event> unsaved;

    Quiz(QuizSession session, Optional<Line> notice, Optional<Event> unsaved) {
        this.session = session;
        this.notice = notice;
        this.unsaved = unsaved;
    }

    /** Returns the session's current question, or the end where none is left. */
    public static Quiz<?> of(QuizSession session) {
        return of(session, Optional.empty());
    }

    static Quiz<?> of(QuizSession session, Optional<Line> notice) {
        return session.current()
                .<Quiz<?>>map(question -> {
                    CardState card =
                            CardState.asked(session.context().studyClock().millis());
                    return new QuizQuestion(session, question, card, notice, Optional.empty());
                })
                .orElseGet(() -> new QuizSummary(session, notice, Optional.empty()));
    }

    public QuizSession session() {
        return session;
    }

    public AppContext context() {
        return session.context();
    }

    /** Returns what has just happened, if anything. */
    public Optional<Line> notice() {
        return notice;
    }

    /** Returns whether something waits for another try to save it. */
    public boolean isUnsaved() {
        return unsaved.isPresent();
    }

    Optional<Event> unsaved() {
        return unsaved;
    }

    /** Returns the actions that work now, the most wanted first. */
    public final List<A> actions() {
        return Arrays.stream(all()).filter(this::works).toList();
    }

    abstract A[] all();

    abstract boolean works(A action);

    /**
     * Does what works now. A face does by itself what only a face knows: help, moving through the answer, and which point is
     * ticked.
     *
     * @param action from {@link #actions}
     */
    public abstract QuizStep perform(A action);

    long now() {
        return context().studyClock().millis();
    }

    /** Returns the same quiz after something could not be saved. */
    abstract Quiz<A> failing(Line why, Event event);

    QuizStep save(Fact fact, Line said) {
        return save(new SaveRequest.NewFact(fact), said);
    }

    QuizStep retry() {
        return save(new SaveRequest.Retry(unsaved.orElseThrow()), SAVED);
    }

    private QuizStep save(SaveRequest request, Line said) {
        return new Save(
                request,
                result -> result instanceof SaveResult.Saved saved
                        ? after(saved.event(), said)
                        : failing(((SaveResult.Failed) result).failure()));
    }

    private Quiz<A> failing(NotSavedException failure) {
        return failing(NotSavedNotice.notice(failure, context().keymap()), failure.event());
    }

    /** Returns what follows an event that is on disk now. */
    QuizStep after(Event event, Line said) {
        if (!(event.fact() instanceof Fact.Undo)) {
            return of(session.after(event), Optional.of(said));
        }
        // An edit since the first try may have taken the steps away.
        return session.session().last().isPresent()
                ? undone(session.after(event), said)
                : of(session.withoutEarlierStep(event), Optional.of(said));
    }

    /** Takes the last step back, before the first one that of an earlier session. */
    QuizStep undo() {
        if (session.session().last().isEmpty()) {
            // Another program may have gone on meanwhile: the last step is then one of its steps.
            Quiz<?> now = refreshed();
            return now.session
                    .earlier()
                    .<QuizStep>map(step -> now.save(step.undo(), Marking.takenBack(step.words(now()))))
                    .orElse(now);
        }
        Optional<Event> recorded = lastStep().event();
        Line said = Marking.takenBack(lastStep().fact().map(Marking::name).orElse("skip"));
        return recorded.<QuizStep>map(event -> save(new Fact.Undo(event.id()), said))
                .orElseGet(() -> undone(session.withoutLastStep(), said));
    }

    /** Returns the quiz after what other sessions have saved meanwhile. */
    Quiz<?> refreshed() {
        return of(session.refreshed());
    }

    Session.Step lastStep() {
        return session.session().last().orElseThrow();
    }

    /** Returns the last step's question as it was left; the time since does not count for this question. */
    Quiz<?> undone(QuizSession before, Line said) {
        Question question = session.last();
        CardState card = session.left().orElseGet(() -> CardState.asked(now()));
        return new QuizQuestion(
                before, question, card.spending(card.spent().away(now())), Optional.of(said), Optional.empty());
    }
}
