package guide.tui.quiz;

import guide.app.AppContext;
import guide.app.QuizSession;
import guide.bank.Question;
import guide.study.Progress;
import guide.study.Session;
import guide.tui.ReturnPath;
import guide.tui.Screen;
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
    public static Screen screen(QuizSession quizSession, ReturnPath back) {
        return QuizScreen.of(quizSession, back, Optional.empty());
    }

    /** The first screen of a new sitting that asks these questions in this order, for as long as the user likes. */
    static Screen of(AppContext context, Progress progress, List<Question> queue, ReturnPath back) {
        List<String> ids = queue.stream().map(Question::id).toList();
        return screen(
                new QuizSession(
                        context, Session.of(progress, ids), context.habits().minutes()),
                back);
    }
}
