package guide.tui;

import java.util.Optional;

/** The quiz on a full screen. */
public final class Quiz {
    private Quiz() {}

    /** The first screen of a sitting. */
    public static Screen screen(Sitting sitting) {
        return QuizScreen.of(sitting, Optional.empty());
    }
}
