package guide.app.interview;

import guide.app.NotSavedNotice;
import guide.app.SaveRequest;
import guide.app.SaveResult;
import guide.app.quiz.Moment;
import guide.event.Event;
import guide.event.Fact;
import guide.event.NotSavedException;
import guide.keys.Action;
import guide.text.ColorRole;
import guide.text.Line;
import guide.text.Style;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A mock interview at one moment: before it begins, at a question, or at its scorecard. */
public abstract sealed class Interview<A extends Action> extends Moment<A> implements InterviewStep
        permits InterviewStart, InterviewQuestion, InterviewEnd {
    Interview(Optional<Line> notice, List<Event> unsaved) {
        super(notice, unsaved);
    }

    /** Returns the interview's current question; the scorecard where none is left, once the end is on disk. */
    static InterviewStep of(InterviewSession session, Optional<Line> notice) {
        Optional<String> next = session.ahead().stream().findFirst();
        return next.isPresent()
                ? InterviewQuestion.asked(session, session.context().question(next.get()), notice)
                : InterviewEnd.ending(session, notice);
    }

    /**
     * Does what works now. A face does by itself what only a face knows: help, moving, which box is marked, and showing an
     * answer.
     *
     * @param action from {@link #actions}
     */
    public abstract InterviewStep perform(A action);

    /** Returns the same with a sentence about what was just tried; that something is not saved stays. */
    public abstract Interview<A> saying(Optional<Line> sentence);

    abstract Interview<A> failing(Line why, List<Event> events);

    /** Returns what follows once these events are on disk. */
    abstract InterviewStep after(List<Event> events);

    /** Returns the same with a sentence about what was just tried. */
    public Interview<A> saying(String sentence) {
        return saying(Optional.of(Line.of(sentence, Style.of(ColorRole.FAIR))));
    }

    InterviewStep save(Fact fact) {
        return save(new SaveRequest.NewFact(fact), this::after);
    }

    InterviewStep retry() {
        return save(new SaveRequest.Retry(unsaved()), this::after);
    }

    InterviewStep save(SaveRequest request, Function<List<Event>, InterviewStep> then) {
        return new Save(
                request,
                result -> result instanceof SaveResult.Saved saved
                        ? then.apply(saved.events())
                        : failed(((SaveResult.Failed) result).failure()));
    }

    Interview<A> failed(NotSavedException failure) {
        return failing(NotSavedNotice.notice(failure, context().keymap()), failure.events());
    }
}
