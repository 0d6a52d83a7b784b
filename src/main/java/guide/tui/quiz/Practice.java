package guide.tui.quiz;

import guide.app.AppContext;
import guide.bank.Domain;
import guide.bank.Question;
import guide.study.Progress;
import guide.study.SessionOrder;
import guide.tui.ReturnPath;
import guide.tui.Screen;
import java.util.List;
import java.util.Optional;

/**
 * A session that somebody begins by choosing what it is about, at home or while browsing.
 *
 * @param desk with the bank as it is, and how long a session takes
 * @param progress as it stands
 * @param way where the session leads when it is left
 */
public record Practice(AppContext context, Progress progress, ReturnPath back) {
    /**
     * What is due and then new questions; where there is nothing of either, the rest ahead of its time, for somebody asked
     * for it.
     *
     * @param domains the questions that were chosen, by domain
     * @param fresh how many new questions it may bring
     * @return its first screen; empty where no question may be asked, since all are suspended
     */
    public Optional<Screen> of(List<Domain> domains, int fresh) {
        List<Question> now = queue(domains, new SessionOrder.Limits(Integer.MAX_VALUE, fresh, false));
        return screen(now.isEmpty() ? queue(domains, new SessionOrder.Limits(Integer.MAX_VALUE, fresh, true)) : now);
    }

    /** The questions that were not recalled last time, or were forgotten before, also ahead of their time. */
    public Optional<Screen> weak(List<Domain> domains) {
        List<Question> all = queue(domains, new SessionOrder.Limits(Integer.MAX_VALUE, 0, true));
        return screen(all.stream().filter(q -> progress.isWeak(q.id())).toList());
    }

    private List<Question> queue(List<Domain> domains, SessionOrder.Limits limits) {
        return new SessionOrder(progress, context.today()).of(domains, limits);
    }

    private Optional<Screen> screen(List<Question> asked) {
        return asked.isEmpty() ? Optional.empty() : Optional.of(Quiz.of(context, progress, asked, back));
    }
}
