package guide.app.interview;

import guide.app.AppContext;
import guide.app.SaveRequest;
import guide.app.SaveResult;
import guide.app.quiz.QuizSession;
import guide.app.quiz.QuizStep;
import guide.study.Progress;
import java.util.function.Function;
import java.util.function.Supplier;

/** The step that follows an action in an interview: the interview as it is then, or something that the face has to do first. */
public sealed interface InterviewStep
        permits Interview,
                InterviewStep.Save,
                InterviewStep.Ask,
                InterviewStep.Edit,
                InterviewStep.Practice,
                InterviewStep.Leave {
    /**
     * Saves something; the answer decides what follows.
     *
     * @param request what is to be put on disk
     * @param then makes the next step of the answer
     */
    record Save(SaveRequest request, Function<SaveResult, InterviewStep> then) implements InterviewStep {}

    /**
     * Asks the user for a text.
     *
     * @param wanted which text
     * @param question the question that the text is about
     */
    record Ask(QuizStep.Wanted wanted, InterviewQuestion question) implements InterviewStep {
        /** Returns the text that the user goes on with, empty where there is none. */
        public String written() {
            return switch (wanted) {
                case ATTEMPT -> question.turn().card().attempt();
                case REASON -> "";
                case NOTE -> question.context().editor().unkept(question.question());
            };
        }

        /**
         * Returns what follows the text.
         *
         * @param now the question after the time that typing took
         */
        public InterviewStep given(InterviewQuestion now, String text) {
            return switch (wanted) {
                case ATTEMPT -> now.withAttempt(text);
                case REASON -> now.flag(text);
                case NOTE -> now.noted(text);
            };
        }
    }

    /**
     * Opens the user's editor, on the normal screen.
     *
     * @param task returns once the editor is left
     */
    record Edit(Supplier<Interview<?>> task) implements InterviewStep {}

    /**
     * Goes on with a quiz.
     *
     * @param quiz asks what went badly
     */
    record Practice(QuizSession quiz) implements InterviewStep {}

    /**
     * Leaves the interview.
     *
     * @param context with the bank as it is now
     * @param progress with all that has happened
     */
    record Leave(AppContext context, Progress progress) implements InterviewStep {}
}
