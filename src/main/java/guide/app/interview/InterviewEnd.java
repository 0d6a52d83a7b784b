package guide.app.interview;

import guide.app.AppContext;
import guide.app.Marking;
import guide.app.SaveRequest;
import guide.app.SaveResult;
import guide.app.quiz.QuizSession;
import guide.event.Event;
import guide.event.Fact;
import guide.study.Session;
import guide.study.interview.Scorecard;
import guide.text.Line;
import java.util.List;
import java.util.Optional;

/** The end of an interview: its scorecard. */
public final class InterviewEnd extends Interview<ScorecardAction> {
    private final InterviewSession session;
    private final Scorecard scorecard;
    /** The id of the event that ended it; empty where that could not be saved. */
    private final Optional<String> ended;

    private InterviewEnd(InterviewSession session, Optional<String> ended, Optional<Line> notice, List<Event> unsaved) {
        super(notice, unsaved);
        this.session = session;
        this.ended = ended;
        this.scorecard = Scorecard.of(session.past(), session.context().bank(), session.progress());
    }

    /** Ends an interview: writes that down and shows the scorecard; leaves at once where nothing was answered. */
    static InterviewStep ending(InterviewSession session, Optional<Line> notice) {
        return new Save(new SaveRequest.NewFact(session.end()), result -> {
            session.files().keepDraft(List.of());
            InterviewSession now = result instanceof SaveResult.Saved saved ? session.noted(saved.events()) : session;
            if (session.answered() == 0) {
                return new Leave(now.context(), now.progress());
            }
            if (result instanceof SaveResult.Saved saved) {
                return new InterviewEnd(now, Optional.of(saved.event().id()), notice, List.of());
            }
            return new InterviewEnd(session, Optional.empty(), Optional.empty(), List.of())
                    .failed(((SaveResult.Failed) result).failure());
        });
    }

    public InterviewSession session() {
        return session;
    }

    @Override
    public AppContext context() {
        return session.context();
    }

    public Scorecard scorecard() {
        return scorecard;
    }

    @Override
    protected ScorecardAction[] all() {
        return ScorecardAction.values();
    }

    @Override
    protected boolean works(ScorecardAction action) {
        return switch (action) {
            case RETRY -> isUnsaved();
            case WEAK -> !scorecard.weak().isEmpty();
            case UNDO -> ended.isPresent() || session.last().isPresent();
            case OPEN, EXPORT, DONE, HELP -> true;
            case READ_ON, DOWN, UP, PAGE_DOWN, PAGE_UP, TOP, END -> true;
        };
    }

    @Override
    public InterviewStep perform(ScorecardAction action) {
        return switch (action) {
            case RETRY -> retry();
            case WEAK -> new Practice(practice());
            case EXPORT -> saying(Optional.of(Line.of(exported())));
            case UNDO -> save(ended.<Fact>map(Fact.Undo::new).orElseGet(session::undo));
            case DONE -> new Leave(session.context(), session.progress());
            case OPEN, READ_ON, DOWN, UP, PAGE_DOWN, PAGE_UP, TOP, END, HELP -> this;
        };
    }

    private String exported() {
        return session.files()
                .export(
                        ScorecardWords.fileName(scorecard),
                        InterviewMarkdown.of(scorecard, context().bank()));
    }

    private QuizSession practice() {
        List<String> weak =
                scorecard.weak().stream().map(answer -> answer.question().id()).toList();
        return new QuizSession(context(), Session.of(session.progress(), weak), Optional.empty());
    }

    @Override
    InterviewStep after(List<Event> events) {
        Event event = events.get(events.size() - 1);
        if (event.fact() instanceof Fact.Interviewed) {
            return new InterviewEnd(session.noted(events), Optional.of(event.id()), Optional.of(SAVED), List.of());
        }
        if (!(event.fact() instanceof Fact.Undo undo)) {
            return this;
        }
        if (ended.filter(undo.of()::equals).isEmpty()) {
            return of(session.after(event), Optional.of(takenBack()));
        }
        // The end itself is taken back, and where no question is left, the last step as well.
        InterviewSession open = session.noted(events);
        return open.ahead().isEmpty()
                ? new InterviewEnd(open, Optional.empty(), Optional.empty(), List.of()).save(open.undo())
                : of(open, Optional.of(InterviewWords.continued()));
    }

    private Line takenBack() {
        return Marking.takenBack(
                session.last().flatMap(Session.Step::fact).map(Marking::name).orElseThrow());
    }

    @Override
    public InterviewEnd saying(Optional<Line> sentence) {
        return isUnsaved() ? this : new InterviewEnd(session, ended, sentence, List.of());
    }

    @Override
    InterviewEnd failing(Line why, List<Event> events) {
        return new InterviewEnd(session, ended, Optional.of(why), events);
    }
}
