package guide.tui.quiz;

import guide.app.AppContext;
import guide.app.quiz.QuizSession;
import guide.bank.Domain;
import guide.bank.Question;
import guide.study.PlannedSession;
import guide.study.Progress;
import guide.study.Session;
import guide.study.SessionOrder;
import guide.study.stats.WeakPoints;
import guide.tui.ReturnPath;
import guide.tui.Screen;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A session of what the user has chosen, at home or while browsing.
 *
 * @param context for the bank, and for how long a session takes
 * @param back leads back when the session is left
 */
public record Practice(AppContext context, Progress progress, ReturnPath back) {
    /**
     * Asks what is due and then new questions; where there are none of either, the rest ahead of its time, since the user
     * wanted to be asked.
     *
     * @param domains the questions that were chosen, by domain
     * @param fresh the most new questions that it may bring
     * @return its first screen; empty where no question may be asked, since all are suspended
     */
    public Optional<Screen> of(List<Domain> domains, int fresh) {
        boolean isPlanned = !progress.plans().ahead(context.today()).isEmpty()
                && domains.equals(context.bank().domains());
        if (isPlanned) {
            PlannedSession planned = new PlannedSession(progress, context.today(), domains);
            List<Question> today = planned.questions(fresh);
            if (!today.isEmpty()) {
                return screen(today, planned.within(context.preferences().minutes()));
            }
        }
        List<Question> now = queue(domains, new SessionOrder.Limits(Integer.MAX_VALUE, fresh, false, minutes()));
        return asking(
                now.isEmpty()
                        ? queue(domains, new SessionOrder.Limits(Integer.MAX_VALUE, fresh, true, minutes()))
                        : now);
    }

    /** Asks the weak points of these domains, also ahead of their time. */
    public Optional<Screen> weak(List<Domain> domains) {
        List<Question> all = queue(domains, new SessionOrder.Limits(Integer.MAX_VALUE, 0, true, minutes()));
        Set<String> weak = WeakPoints.of(domains, progress, context.today()).ids();
        return asking(all.stream().filter(q -> weak.contains(q.id())).toList());
    }

    /** Asks for the key points that were missed when some were last ticked, and for nothing else. */
    public Optional<Screen> missed(List<Domain> domains) {
        List<String> asked = queue(domains, new SessionOrder.Limits(Integer.MAX_VALUE, 0, true, 0)).stream()
                .filter(q -> !progress.missed(q).isEmpty())
                .map(Question::id)
                .toList();
        Session session = Session.of(progress, asked);
        return asked.isEmpty()
                ? Optional.empty()
                : Optional.of(QuizScreen.of(
                        QuizSession.drill(
                                context, session, context.preferences().minutes()),
                        back));
    }

    /** Asks these questions in this order, also ahead of their time; empty where there is none. */
    public Optional<Screen> asking(List<Question> chosen) {
        return screen(chosen, context.preferences().minutes());
    }

    private int minutes() {
        return context.preferences().minutes().orElse(0);
    }

    private List<Question> queue(List<Domain> domains, SessionOrder.Limits limits) {
        return new SessionOrder(progress, context.today()).of(domains, limits);
    }

    private Optional<Screen> screen(List<Question> asked, Optional<Integer> minutes) {
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        Session session = Session.of(progress, asked.stream().map(Question::id).toList());
        return Optional.of(QuizScreen.of(new QuizSession(context, session, minutes), back));
    }
}
