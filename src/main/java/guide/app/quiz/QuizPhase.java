package guide.app.quiz;

import guide.keys.Phase;

/** The phases of a question. */
public final class QuizPhase {
    public static final Phase ASKED = Phase.of("while a question is asked");
    public static final Phase ANSWER = Phase.of("while an answer shows");

    private QuizPhase() {}
}
