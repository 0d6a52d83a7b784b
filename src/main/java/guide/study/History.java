package guide.study;

import guide.bank.Question;
import guide.journal.Event;
import guide.journal.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What happened to one question.
 *
 * @param events that count, in replay order
 * @param standing what its reviews come to
 * @param introduced the study day of its first review
 * @param viewed whether its answer was read
 * @param suspended whether it is left out of sessions
 * @param flag why it is flagged
 */
record History(
        List<Event> events,
        Optional<Standing> standing,
        Optional<StudyDay> introduced,
        boolean viewed,
        boolean suspended,
        Optional<String> flag) {
    static final History NONE =
            new History(List.of(), Optional.empty(), Optional.empty(), false, false, Optional.empty());

    static History replay(Rules rules, List<Event> events, long now) {
        History history = NONE;
        for (Event event : events) {
            history = history.after(rules, event, now);
        }
        return new History(
                List.copyOf(events),
                history.standing,
                history.introduced,
                history.viewed,
                history.suspended,
                history.flag);
    }

    /** Its reviews in replay order, each with how the question stood before. */
    List<PastReview> reviews(String question, Rules rules, long now) {
        List<PastReview> reviews = new ArrayList<>();
        History history = NONE;
        for (Event event : events) {
            if (event.fact() instanceof Fact.Review review) {
                StudyDay day = rules.dayStart().dayOf(event.timeAsOf(now), event.offset());
                reviews.add(new PastReview(question, event, review, day, history.standing));
            }
            history = history.after(rules, event, now);
        }
        return reviews;
    }

    /**
     * The key points that were left out when some were last ticked, in order. A pass without ticks says nothing about
     * points, so it does not wipe out what was missed before; points of another text, or from before a reset, do not count.
     */
    List<Integer> missed(Question question) {
        List<Integer> missed = new ArrayList<>();
        for (int i = events.size() - 1; i >= 0; i--) {
            Fact fact = events.get(i).fact();
            if (fact instanceof Fact.Reset) {
                return missed;
            }
            if (fact instanceof Fact.Review review && MissedPoint.counts(review, question.hash())) {
                for (int point = 0; point < question.points().size(); point++) {
                    if (!review.points().contains(point)) {
                        missed.add(point);
                    }
                }
                return missed;
            }
        }
        return missed;
    }

    boolean isReviewed() {
        return viewed || standing.isPresent();
    }

    private History after(Rules rules, Event event, long now) {
        Fact fact = event.fact();
        if (fact instanceof Fact.Review review) {
            return reviewed(rules, review, rules.dayStart().dayOf(event.timeAsOf(now), event.offset()));
        }
        if (fact instanceof Fact.View) {
            return new History(events, standing, introduced, true, suspended, flag);
        }
        if (fact instanceof Fact.Suspend) {
            return new History(events, standing, introduced, viewed, true, flag);
        }
        if (fact instanceof Fact.Resume) {
            return new History(events, standing, introduced, viewed, false, flag);
        }
        if (fact instanceof Fact.Reset) {
            return new History(events, Optional.empty(), Optional.empty(), viewed, suspended, flag);
        }
        return fact instanceof Fact.Flag f
                ? new History(events, standing, introduced, viewed, suspended, reason(f))
                : this;
    }

    private static Optional<String> reason(Fact.Flag flag) {
        return Optional.of(flag.reason()).filter(r -> !r.equals(Fact.Flag.NONE));
    }

    private History reviewed(Rules rules, Fact.Review review, StudyDay day) {
        return new History(
                events,
                Optional.of(rules.after(standing, review, day)),
                introduced.or(() -> Optional.of(day)),
                viewed,
                suspended,
                flag);
    }
}
