package guide.app.quiz;

import guide.app.AppContext;
import guide.app.Library;
import guide.bank.Domain;
import guide.bank.Question;
import guide.study.PlannedSession;
import guide.study.Progress;
import guide.study.Session;
import guide.study.SessionOrder;
import guide.study.StudyDay;
import guide.study.stats.WeakPoints;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Chooses what a session asks, and for how long.
 *
 * @param domains the questions to choose from, by domain
 * @param minutes how long the session takes where no plan says less; empty where it takes what is due
 * @param isDrill whether it asks for nothing but missed key points
 */
public record SessionChoice(
        Progress progress, StudyDay today, List<Domain> domains, Optional<Integer> minutes, boolean isDrill) {
    /** Chooses from these domains for a session as long as the user likes. */
    public static SessionChoice of(AppContext context, Progress progress, List<Domain> domains) {
        return new SessionChoice(
                progress, context.today(), domains, context.preferences().minutes(), false);
    }

    /**
     * What a session asks.
     *
     * @param session in which nothing is asked yet; without a question where none was chosen
     */
    public record Chosen(Session session, Optional<Integer> minutes, boolean isDrill) {
        /** Returns whether there is nothing to ask. */
        public boolean isEmpty() {
            return session.ahead().isEmpty();
        }

        /** Begins now. */
        public QuizSession begin(AppContext context) {
            return isDrill ? QuizSession.drill(context, session, minutes) : new QuizSession(context, session, minutes);
        }
    }

    /** Chooses from the weak points alone. */
    public SessionChoice weak() {
        Set<String> ids = WeakPoints.of(domains, progress, today).ids();
        return only(question -> ids.contains(question.id()), isDrill);
    }

    /** Chooses from the questions with key points that were missed when some were last ticked; asks for those points alone. */
    public SessionChoice missed() {
        return only(question -> !progress.missed(question).isEmpty(), true);
    }

    /** Filters before any limit counts, so that limits count what is wanted. */
    private SessionChoice only(Predicate<Question> wanted, boolean drills) {
        return new SessionChoice(progress, today, Library.only(domains.stream(), wanted), minutes, drills);
    }

    /**
     * Chooses what is left of the plans' day; empty where no plan is ahead. The domains are those of the whole bank.
     *
     * @param fresh the most new questions that belong to no plan
     */
    public Optional<Chosen> planned(int fresh) {
        if (progress.plans().ahead(today).isEmpty()) {
            return Optional.empty();
        }
        PlannedSession planned = new PlannedSession(progress, today, domains);
        return Optional.of(chosen(planned.questions(fresh), planned.within(minutes)));
    }

    /** Returns whether the plans' minutes of the day are used up. */
    public boolean isDaySpent() {
        return new PlannedSession(progress, today, domains).minutesLeft() == 0;
    }

    /**
     * Chooses for a user who wants to be asked in any case: what the plans bring, if these domains are all; else what is due
     * and then new questions; where there is nothing of that, the rest ahead of its time.
     *
     * @param all the domains of the whole bank
     * @param fresh the most new questions that belong to no plan
     */
    public Chosen studied(List<Domain> all, int fresh) {
        Optional<Chosen> planned = domains.equals(all) ? planned(fresh) : Optional.empty();
        if (planned.isPresent() && !planned.get().isEmpty()) {
            return planned.get();
        }
        Chosen due = within(Integer.MAX_VALUE, fresh, false);
        return due.isEmpty() ? within(Integer.MAX_VALUE, fresh, true) : due;
    }

    /** Chooses from all that was asked before, also ahead of its time. */
    public Chosen early() {
        return within(Integer.MAX_VALUE, 0, true);
    }

    /**
     * Chooses what is due and then new questions, within limits.
     *
     * @param all the most questions
     * @param fresh the most new questions among them
     * @param early whether questions that are not due yet come as well
     */
    public Chosen within(int all, int fresh, boolean early) {
        SessionOrder.Limits limits = new SessionOrder.Limits(all, fresh, early, minutes.orElse(0));
        return chosen(new SessionOrder(progress, today).of(domains, limits), minutes);
    }

    /** Chooses these questions in this order. */
    public Chosen these(List<Question> questions) {
        return chosen(questions, minutes);
    }

    private Chosen chosen(List<Question> questions, Optional<Integer> most) {
        List<String> ids = questions.stream().map(Question::id).toList();
        return new Chosen(Session.of(progress, ids), most, isDrill);
    }
}
