package guide.app.quiz;

import guide.app.SaveRequest;
import guide.app.SaveResult;
import guide.keys.Phase;
import java.util.function.Function;
import java.util.function.Supplier;

/** The step that follows an action in the quiz: the quiz as it is then, or something that the face has to do first. */
public sealed interface QuizStep permits Quiz, QuizStep.Save, QuizStep.Ask, QuizStep.Edit, QuizStep.Leave {
    /**
     * Saves something; the answer decides what follows.
     *
     * @param request what is to be put on disk
     * @param then makes the next step of the answer
     */
    record Save(SaveRequest request, Function<SaveResult, QuizStep> then) implements QuizStep {}

    /**
     * Asks the user for a text.
     *
     * @param question the question that the text is about
     */
    record Ask(Wanted wanted, QuizQuestion question) implements QuizStep {
        /** Returns the text that the user goes on with, empty where there is none. */
        public String written() {
            return switch (wanted) {
                case ATTEMPT -> question.card().attempt();
                case REASON -> "";
                case NOTE -> question.context().editor().unkept(question.question());
            };
        }

        /**
         * Returns what follows the text.
         *
         * @param now the question after the time that typing took
         */
        public QuizStep given(QuizQuestion now, String text) {
            return switch (wanted) {
                case ATTEMPT -> now.withAttempt(text);
                case REASON -> now.flag(text);
                case NOTE -> now.noted(text);
            };
        }
    }

    /** The texts that the user is asked for; the phase says which keys end them. */
    enum Wanted {
        /** An answer, of any number of lines; there is nothing to cancel, since the text can be changed at any time. */
        ATTEMPT(Phase.typing("while you type an answer")),
        /** The reason of a flag, on one line. */
        REASON(Phase.typing("while you type a reason")),
        /** A note of the user's own, on one line. */
        NOTE(Phase.typing("while you type a note"));

        private final Phase phase;

        Wanted(Phase phase) {
            this.phase = phase;
        }

        public Phase phase() {
            return phase;
        }
    }

    /**
     * Opens the user's editor, on the normal screen.
     *
     * @param task returns once the editor is left
     */
    record Edit(Supplier<Quiz<?>> task) implements QuizStep {}

    /**
     * Leaves the quiz.
     *
     * @param session as it stands then
     */
    record Leave(QuizSession session) implements QuizStep {}
}
