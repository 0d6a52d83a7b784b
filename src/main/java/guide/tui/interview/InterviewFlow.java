package guide.tui.interview;

import guide.app.interview.Interview;
import guide.app.interview.InterviewEnd;
import guide.app.interview.InterviewQuestion;
import guide.app.interview.InterviewStart;
import guide.app.interview.InterviewStep;
import guide.tui.Next;
import guide.tui.ReturnPath;
import guide.tui.Screen;
import guide.tui.card.QuestionSheet;
import guide.tui.quiz.QuizScreen;
import java.util.function.Function;

/**
 * The way from screen to screen of an interview.
 *
 * @param back leads back when the interview is left
 */
record InterviewFlow(ReturnPath back) {
    /** Returns the screen of an interview. */
    Screen screen(Interview<?> interview) {
        if (interview instanceof InterviewStart start) {
            return new BeginScreen(this, start);
        }
        return interview instanceof InterviewEnd end
                ? new ScorecardScreen(this, end)
                : new QuestionScreen(this, (InterviewQuestion) interview);
    }

    /**
     * Returns what follows a step.
     *
     * @param screen returns the screen of an interview, with what the user sees already left as it is
     */
    Next after(InterviewStep step, Function<Interview<?>, Screen> screen) {
        if (step instanceof Interview<?> interview) {
            return screen.apply(interview);
        }
        if (step instanceof InterviewStep.Save save) {
            return new Next.Save(save.request(), result -> after(save.then().apply(result), screen));
        }
        if (step instanceof InterviewStep.Edit edit) {
            return new Next.Outside(() -> screen.apply(edit.task().get()));
        }
        if (step instanceof InterviewStep.Ask ask) {
            return sheet(ask, screen);
        }
        if (step instanceof InterviewStep.Practice practice) {
            return QuizScreen.of(practice.quiz(), back);
        }
        InterviewStep.Leave leave = (InterviewStep.Leave) step;
        return back.back(leave.context(), leave.progress());
    }

    private Screen sheet(InterviewStep.Ask ask, Function<Interview<?>, Screen> screen) {
        InterviewQuestion interview = ask.question();
        return QuestionSheet.of(
                ask.wanted(),
                interview.question(),
                interview.context(),
                ask.written(),
                interview.turn().card().spent(),
                new SheetClock(ask),
                typed -> after(ask.given(interview.spending(typed.spent()), typed.text()), screen),
                typed -> screen.apply(interview.spending(typed.spent()).read()));
    }
}
