package guide.app.interview;

import guide.app.Marking;
import guide.app.SaveRequest;
import guide.app.SaveResult;
import guide.app.interview.InterviewSession.Kind;
import guide.event.Event;
import guide.event.Fact;
import guide.study.Grade;
import guide.text.Line;
import java.util.List;
import java.util.Optional;

/** The step that follows once events about the current question of an interview are on disk. */
final class SavedScores {
    private final InterviewQuestion interview;
    private final InterviewSession session;
    private final String question;

    private SavedScores(InterviewQuestion interview) {
        this.interview = interview;
        this.session = interview.session();
        this.question = interview.question().id();
    }

    /** Returns the next step: the next question, the same one after a mark, or the one before after an undo. */
    static InterviewStep after(InterviewQuestion interview, List<Event> events) {
        SavedScores saved = new SavedScores(interview);
        Event event = events.get(events.size() - 1);
        Fact fact = event.fact();
        if (fact instanceof Fact.Undo) {
            return saved.undone(event);
        }
        if (fact instanceof Fact.Flag flag) {
            InterviewSession marked = saved.session.marked(event, saved.step(Kind.FLAGGED, event, "flag"));
            return interview.going(marked, Marking.flagged(flag.reason()));
        }
        if (fact instanceof Fact.Suspend) {
            InterviewSession next = saved.session.moved(events, saved.step(Kind.SUSPENDED, event, "suspended"));
            return Interview.of(
                    next, Optional.of(Marking.suspended(interview.context().keymap())));
        }
        return saved.scored(events, event);
    }

    private InterviewStep scored(List<Event> events, Event event) {
        Fact fact = event.fact();
        InterviewSession next = session.moved(events, step(Kind.ANSWERED, event, InterviewWords.answered(fact)));
        Line said = fact instanceof Fact.Review review
                ? InterviewWords.saved(interview, Grade.of(review.grade()))
                : InterviewWords.passed();
        boolean keepsAttempt = interview.context().preferences().keepsAttempts()
                && !interview.turn().card().attempt().isBlank();
        return keepsAttempt ? keepingAttempt(next, said) : Interview.of(next, Optional.of(said));
    }

    /** A typed answer is no score: where it cannot be saved the interview goes on, and the end says that not all is saved. */
    private InterviewStep keepingAttempt(InterviewSession next, Line said) {
        Fact attempt =
                new Fact.Attempt(question, interview.turn().card().attempt().strip());
        return new InterviewStep.Save(
                new SaveRequest.NewFact(attempt),
                result -> Interview.of(
                        result instanceof SaveResult.Saved saved ? next.noted(saved.events()) : next,
                        Optional.of(said)));
    }

    private InterviewSession.Step step(Kind kind, Event event, String word) {
        return new InterviewSession.Step(
                kind, question, event.id(), word, interview.turn().done(interview.now()));
    }

    private InterviewStep undone(Event undo) {
        InterviewSession.Step step = session.last().orElseThrow();
        Line said = Marking.takenBack(step.word());
        return step.kind() == Kind.FLAGGED
                ? interview.going(session.before(undo), said)
                : Interview.of(session.leaving(question, interview.turn()).before(undo), Optional.of(said));
    }
}
