package guide.tui.interview;

import guide.app.interview.InterviewQuestion;
import guide.app.interview.InterviewStep;
import guide.app.quiz.QuizStep;
import guide.text.Line;
import guide.tui.SheetScreen;
import java.time.Duration;
import java.util.Optional;

/** The clock of a question while the user types: it runs on, and what is typed is kept. */
record SheetClock(InterviewStep.Ask ask) implements SheetScreen.Watch {
    @Override
    public Line clock(SheetScreen.Typed typed) {
        return Clock.of(at(typed)).line();
    }

    @Override
    public Optional<Duration> changesIn(SheetScreen.Typed typed) {
        return Clock.of(at(typed)).changesIn();
    }

    @Override
    public void keep(SheetScreen.Typed typed) {
        InterviewQuestion now = at(typed);
        boolean isAnswer = ask.wanted() == QuizStep.Wanted.ATTEMPT;
        now.keep(isAnswer ? typed.text() : now.turn().card().attempt());
    }

    private InterviewQuestion at(SheetScreen.Typed typed) {
        return ask.question().spending(typed.spent());
    }
}
