package guide.app.interview;

import guide.app.Marking;
import guide.app.SaveRequest;
import guide.app.SaveResult;
import guide.event.Event;
import guide.event.Fact;
import guide.study.Grade;
import guide.study.Session;
import guide.text.Line;
import java.util.List;
import java.util.Optional;

/** The step that follows once events about the current question of an interview are on disk. */
final class SavedScores {
    private final InterviewQuestion interview;
    private final InterviewSession session;

    private SavedScores(InterviewQuestion interview) {
        this.interview = interview;
        this.session = interview.session();
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
            return interview.going(saved.session.after(event), Marking.flagged(flag.reason()));
        }
        InterviewSession next = saved.session
                .leaving(interview.question(), interview.turn().done(interview.now()))
                .moved(events);
        if (fact instanceof Fact.Suspend) {
            return Interview.of(
                    next, Optional.of(Marking.suspended(interview.context().keymap())));
        }
        return saved.scored(next, fact);
    }

    private InterviewStep scored(InterviewSession next, Fact fact) {
        Line said = fact instanceof Fact.Review review
                ? InterviewWords.saved(interview, Grade.of(review.grade()))
                : InterviewWords.passed();
        boolean keepsAttempt = interview.context().preferences().keepsAttempts()
                && !interview.turn().card().attempt().isBlank();
        return keepsAttempt ? keepingAttempt(next, said) : Interview.of(next, Optional.of(said));
    }

    /** A typed answer is no score: where it cannot be saved the interview goes on, and the end says that not all is saved. */
    private InterviewStep keepingAttempt(InterviewSession next, Line said) {
        Fact attempt = new Fact.Attempt(
                interview.question().id(), interview.turn().card().attempt().strip());
        return new InterviewStep.Save(
                new SaveRequest.NewFact(attempt),
                result -> Interview.of(
                        result instanceof SaveResult.Saved saved ? next.noted(saved.events()) : next,
                        Optional.of(said)));
    }

    private InterviewStep undone(Event undo) {
        Optional<Session.Step> last = session.undoneBy(undo);
        if (last.isEmpty()) {
            return interview.going(session.noted(List.of(undo)), InterviewQuestion.SAVED);
        }
        Session.Step step = last.get();
        Line said = Marking.takenBack(step.fact().map(Marking::name).orElseThrow());
        return step.isMark()
                ? interview.going(session.after(undo), said)
                : Interview.of(
                        session.leaving(interview.question(), interview.turn()).after(undo), Optional.of(said));
    }
}
