package guide.tui;

import guide.bank.Question;
import guide.study.Progress;
import guide.study.Session;
import java.util.List;
import java.util.Optional;

/** The quiz on a full screen. */
public final class Quiz {
    private Quiz() {}

    /**
     * The first screen of a sitting.
     *
     * @param way leads back when it is left
     */
    public static Screen screen(Sitting sitting, Way way) {
        return QuizScreen.of(sitting, way, Optional.empty());
    }

    /** The first screen of a new sitting that asks these questions in this order, for as long as the user likes. */
    static Screen of(Desk desk, Progress progress, List<Question> queue, Way way) {
        List<String> ids = queue.stream().map(Question::id).toList();
        return screen(new Sitting(desk, Session.of(progress, ids), desk.habits().minutes()), way);
    }
}
