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
import guide.text.Line;
import java.util.List;
import java.util.Optional;

/** The quiz at one moment: a question, or the end of the session. */
public abstract sealed class Quiz<A extends Action> extends Moment<A> implements QuizStep
        permits QuizQuestion, QuizSummary {
    private final QuizSession session;

    Quiz(QuizSession session, Optional<Line> notice, List<Event> unsaved) {
        super(notice, unsaved);
        this.session = session;
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
                    return new QuizQuestion(session, question, card, notice, List.of());
                })
                .orElseGet(() -> new QuizSummary(session, notice, List.of()));
    }

    public QuizSession session() {
        return session;
    }

    @Override
    public AppContext context() {
        return session.context();
    }

    /**
     * Does what works now. A face does by itself what only a face knows: help, moving through the answer, and which point is
     * ticked.
     *
     * @param action from {@link #actions}
     */
    public abstract QuizStep perform(A action);

    /** Returns the same quiz after something could not be saved. */
    abstract Quiz<A> failing(Line why, List<Event> events);

    QuizStep save(Fact fact, Line said) {
        return save(new SaveRequest.NewFact(fact), said);
    }

    QuizStep retry() {
        return save(new SaveRequest.Retry(unsaved()), SAVED);
    }

    private QuizStep save(SaveRequest request, Line said) {
        return new Save(
                request,
                result -> result instanceof SaveResult.Saved saved
                        ? after(saved.event(), said)
                        : failing(((SaveResult.Failed) result).failure()));
    }

    private Quiz<A> failing(NotSavedException failure) {
        return failing(NotSavedNotice.notice(failure, context().keymap()), failure.events());
    }

    /** Returns what follows an event that is on disk now. */
    QuizStep after(Event event, Line said) {
        if (!(event.fact() instanceof Fact.Undo)) {
            return of(session.after(event), Optional.of(said));
        }
        // An edit since the first try may have taken the step away.
        return session.session().undoneBy(event).isPresent()
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
                before, question, card.spending(card.spent().away(now())), Optional.of(said), List.of());
    }
}
