package guide.tui;

import guide.bank.Domain;
import guide.bank.Question;
import guide.study.Progress;
import guide.study.Queue;
import java.util.List;
import java.util.Optional;

/**
 * A session that somebody begins by choosing what it is about, at home or while browsing.
 *
 * @param desk with the bank as it is, and how long a session takes
 * @param progress as it stands
 * @param way where the session leads when it is left
 */
record Practice(Desk desk, Progress progress, Way way) {
    /**
     * What is due and then new questions; where there is nothing of either, the rest ahead of its time, for somebody asked
     * for it.
     *
     * @param domains the questions that were chosen, by domain
     * @param fresh how many new questions it may bring
     * @return its first screen; empty where no question may be asked, since all are suspended
     */
    Optional<Screen> of(List<Domain> domains, int fresh) {
        List<Question> now = queue(domains, new Queue.Limits(Integer.MAX_VALUE, fresh, false));
        return screen(now.isEmpty() ? queue(domains, new Queue.Limits(Integer.MAX_VALUE, fresh, true)) : now);
    }

    /** The questions that were not recalled last time, or were forgotten before, also ahead of their time. */
    Optional<Screen> weak(List<Domain> domains) {
        List<Question> all = queue(domains, new Queue.Limits(Integer.MAX_VALUE, 0, true));
        return screen(all.stream().filter(q -> progress.isWeak(q.id())).toList());
    }

    private List<Question> queue(List<Domain> domains, Queue.Limits limits) {
        return new Queue(progress, desk.today()).of(domains, limits);
    }

    private Optional<Screen> screen(List<Question> asked) {
        return asked.isEmpty() ? Optional.empty() : Optional.of(Quiz.of(desk, progress, asked, way));
    }
}
