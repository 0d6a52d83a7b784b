package guide.tui;

import guide.bank.Domain;
import guide.bank.Question;
import guide.study.Progress;
import guide.study.Queue;
import java.util.List;
import java.util.Optional;

/** A session that somebody begins by choosing what it is about, at home or while browsing. */
final class Practice {
    private Practice() {}

    /**
     * What is due and then new questions; where there is nothing of either, the rest ahead of its time, for somebody asked
     * for it.
     *
     * @param domains the questions that were chosen, by domain
     * @param fresh how many new questions it may bring
     * @param way where the session leads when it is left
     * @return its first screen; empty where no question may be asked, since all are suspended
     */
    static Optional<Screen> of(Desk desk, List<Domain> domains, int fresh, Progress progress, Way way) {
        List<Question> now = queue(desk, domains, progress, new Queue.Limits(Integer.MAX_VALUE, fresh, false));
        List<Question> asked =
                now.isEmpty() ? queue(desk, domains, progress, new Queue.Limits(Integer.MAX_VALUE, fresh, true)) : now;
        return asked.isEmpty() ? Optional.empty() : Optional.of(Quiz.of(desk, progress, asked, way));
    }

    private static List<Question> queue(Desk desk, List<Domain> domains, Progress progress, Queue.Limits limits) {
        return new Queue(progress, desk.today()).of(domains, limits);
    }
}
