package guide.app;

import guide.keys.Phase;

/** How far somebody is with a question. */
public enum QuizPhase implements Phase {
    ASKED("while a question is asked"),
    ANSWER("while an answer shows");

    private final String words;

    QuizPhase(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }
}
