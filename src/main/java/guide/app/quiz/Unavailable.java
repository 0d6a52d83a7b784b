package guide.app.quiz;

import java.util.Optional;

/** Says why an action at a question does not work now, where that is not plain. */
public final class Unavailable {
    private Unavailable() {}

    /** Returns a sentence; empty where the key just does nothing. */
    public static Optional<String> sentence(QuizQuestion quiz, QuizAction action) {
        boolean revealed = quiz.card().revealed();
        // Of most keys it is plain, so that this names only those that need a word.
        switch (action) {
            case ACCEPT, AGAIN, HARD, GOOD, EASY, TICK, TICK_PROPOSED -> {
                return Optional.of(revealed ? aboutPoints(quiz, action) : reveal(quiz))
                        .filter(s -> !s.isEmpty());
            }
            case GIST -> {
                return Optional.of(revealed ? aboutGists(quiz) : reveal(quiz));
            }
            case NOTE -> {
                return revealed || quiz.isDrill() ? Optional.empty() : Optional.of(reveal(quiz));
            }
            case UNDO -> {
                return Optional.of("There is nothing to take back yet.");
            }
            case RETRY -> {
                return Optional.of("Everything is saved.");
            }
            case ATTEMPT -> {
                return revealed ? Optional.of("The answer shows already.") : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static String reveal(QuizQuestion quiz) {
        return quiz.context().keymap().key(QuizAction.REVEAL) + " shows the answer first.";
    }

    private static String aboutGists(QuizQuestion quiz) {
        return quiz.question().followups().isEmpty()
                ? "This question has no follow-ups."
                : "The gist of each follow-up shows already.";
    }

    private static String aboutPoints(QuizQuestion quiz, QuizAction action) {
        if (action != QuizAction.TICK && action != QuizAction.TICK_PROPOSED) {
            return "";
        }
        return quiz.question().points().isEmpty()
                ? "This question has no key points to tick."
                : "No key point seems to be in what you typed.";
    }
}
