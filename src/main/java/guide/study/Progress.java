package guide.study;

import guide.bank.Question;
import guide.event.Event;
import guide.event.Fact;
import guide.event.Timeline;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The progress that follows from the journal's events. A value: {@link #with} returns the progress after one more event
 * and leaves this one unchanged. Events count in replay order, in whatever order they were written, so that every
 * machine gets the same result.
 */
public final class Progress implements Standings {
    private final Rules rules;
    private final Timeline timeline;
    /** The events since the timeline. */
    private final List<Event> added;

    private final Histories histories;
    private final Plans plans;
    /** The beginnings and ends of mock interviews. */
    private final List<Event> interviews;

    private Progress(
            Rules rules,
            Timeline timeline,
            List<Event> added,
            Histories histories,
            Plans plans,
            List<Event> interviews) {
        this.rules = rules;
        this.timeline = timeline;
        this.added = added;
        this.histories = histories;
        this.plans = plans;
        this.interviews = interviews;
    }

    /**
     * Computes the progress of these events, given in any order.
     *
     * @param now UTC in milliseconds, as this machine's clock shows it
     */
    public static Progress of(Rules rules, List<Event> events, long now) {
        return of(rules, Timeline.of(events, now));
    }

    /** Computes the progress of the events of a timeline. */
    public static Progress of(Rules rules, Timeline timeline) {
        EffectiveEvents effective = EffectiveEvents.of(timeline);
        Map<String, List<Event>> byQuestion = new HashMap<>();
        List<Event> plans = new ArrayList<>();
        List<Event> interviews = new ArrayList<>();
        for (Event event : effective.events()) {
            if (event.fact() instanceof Fact.OfQuestion fact) {
                byQuestion
                        .computeIfAbsent(effective.current(fact.question()), q -> new ArrayList<>())
                        .add(event);
            } else if (event.fact() instanceof Fact.Plan) {
                plans.add(event);
            } else if (isOfInterview(event.fact())) {
                interviews.add(event);
            }
        }
        return new Progress(
                rules,
                timeline,
                List.of(),
                Histories.of(rules, byQuestion),
                Plans.of(plans, rules),
                List.copyOf(interviews));
    }

    private static boolean isOfInterview(Fact fact) {
        return fact instanceof Fact.Interview || fact instanceof Fact.Interviewed;
    }

    /** Returns all events in replay order, also those that were taken back. Do not change the list. */
    List<Event> all() {
        if (added.isEmpty()) {
            return timeline.events();
        }
        List<Event> all = new ArrayList<>(timeline.events());
        all.addAll(added);
        all.sort(Event.REPLAY);
        return all;
    }

    /** Returns the ids of the events that were taken back. */
    Set<String> undone() {
        List<Event> aboutEvents = new ArrayList<>(timeline.aboutEvents());
        aboutEvents.addAll(added);
        return EffectiveEvents.undone(aboutEvents);
    }

    /**
     * Returns the events that count, in replay order, without what was taken back. Computed at each call.
     */
    public List<Event> events() {
        return EffectiveEvents.of(added.isEmpty() ? timeline : timeline.with(added))
                .events();
    }

    /** Returns the rules that turn reviews into due days. */
    public Rules rules() {
        return rules;
    }

    /** Returns the days to be ready on. */
    public Plans plans() {
        return plans;
    }

    /** Returns all events that the progress follows from, in no certain order. */
    public Stream<Event> allEvents() {
        return Stream.concat(timeline.originals().stream(), added.stream());
    }

    /** Returns the standing of a question; empty if it was never graded. */
    @Override
    public Optional<ReviewState> reviewState(String question) {
        return history(question).reviewState();
    }

    /** Returns whether a question's answer was graded or read. */
    public boolean isReviewed(String question) {
        return history(question).viewed() || reviewState(question).isPresent();
    }

    /** Returns the indices of the key points that were left out when some were last ticked, in order. */
    public List<Integer> missed(Question question) {
        return history(question.id()).missed(question);
    }

    /** Returns the answers to a question that were typed and kept, oldest first. */
    public List<PastAttempt> attempts(String question) {
        return history(question).attempts(rules);
    }

    /** Returns the reason of a question's flag; empty if it is not flagged. */
    public Optional<String> flag(String question) {
        return history(question).flag();
    }

    /** Returns whether a question is left out of sessions. */
    @Override
    public boolean isSuspended(String question) {
        return history(question).suspended();
    }

    /** Returns whether a question was never graded and is not suspended. */
    public boolean isNew(String question) {
        return reviewState(question).isEmpty() && !isSuspended(question);
    }

    /** Returns whether a question was graded and is not suspended. */
    public boolean isBegun(String question) {
        return !isSuspended(question) && reviewState(question).isPresent();
    }

    /** Returns whether a question was graded, is likely to be recalled for weeks, and is not suspended. */
    public boolean isStrong(String question) {
        return !isSuspended(question)
                && reviewState(question).filter(ReviewState::isStrong).isPresent();
    }

    /** Returns whether a question was graded and is due on this day. */
    public boolean isDue(String question, StudyDay today) {
        return !isSuspended(question)
                && reviewState(question).filter(s -> s.isDue(today)).isPresent();
    }

    /** Returns the chance of recall on a day, 0 to 1, by {@link Rules#expected}; empty if the question was never graded. */
    public OptionalDouble recall(String question, StudyDay day) {
        Optional<ReviewState> standing = reviewState(question);
        return standing.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(rules.expected(standing.get(), day));
    }

    /** Returns the study days with at least one review that was not undone, of any question, also before a reset. */
    public NavigableSet<StudyDay> studiedDays() {
        return histories.studiedDays();
    }

    /** Returns the study day of the first event of any question; empty if there is none. */
    public Optional<StudyDay> firstDay() {
        return histories.firstDay();
    }

    /** Returns the next day after today on which one of these questions is due; empty if there is none. */
    public Optional<StudyDay> nextDue(Collection<Question> questions, StudyDay today) {
        return histories.nextDue(questions, today);
    }

    @Override
    public boolean wasIntroducedOn(String question, StudyDay day) {
        return history(question).introduced().filter(day::equals).isPresent();
    }

    /** Returns a question's reviews that were not undone, in replay order, each with the question's standing before it. */
    public List<PastReview> reviews(String question) {
        return history(question).reviews(question, rules);
    }

    /** Returns the beginnings and ends of mock interviews that were not taken back, in replay order. */
    public List<Event> interviews() {
        return interviews;
    }

    /** Returns the answers of mock interviews that count, in replay order. Computed at each call. */
    public List<PastAnswer> answers() {
        return histories.answers();
    }

    /** Returns the time that the answers of a day took, in milliseconds. */
    public long spentOn(StudyDay day) {
        return histories.spentOn(day);
    }

    /** Returns how many of a day's new questions are left: so many less those that were graded for the first time on it. */
    public int newLeft(int newADay, StudyDay day) {
        return Math.max(0, newADay - histories.introducedOn(day));
    }

    /** Returns such reviews of all questions, in replay order. Computed at each call. */
    public List<PastReview> reviews() {
        return histories.reviews();
    }

    /** Returns the progress with these questions only. */
    public Progress within(Collection<Question> questions) {
        return with(histories.within(questions));
    }

    /** Returns the same progress at a later time, which an event that is added is checked against: sessions last for days. */
    public Progress at(long later) {
        return new Progress(rules, timeline.at(later), added, histories, plans, interviews);
    }

    /**
     * Returns the progress after one more event. An event that is not about a question and undoes nothing changes nothing,
     * unless it shows that a clock was wrong: then all is computed anew.
     */
    public Progress with(Event event) {
        List<Event> all = new ArrayList<>(added);
        all.add(event);
        boolean isFollowed = timeline.isFollowedBy(event) && added.stream().allMatch(a -> agree(a, event));
        return isFollowed && !isOfPlans(event.fact())
                ? new Progress(rules, timeline, all, histories, plans, interviews).with(event.fact(), event)
                : of(rules, timeline.with(all));
    }

    private boolean isOfPlans(Fact fact) {
        return fact instanceof Fact.Plan || fact instanceof Fact.Undo undo && !histories.hold(undo.of());
    }

    private static boolean agree(Event earlier, Event later) {
        return !earlier.device().equals(later.device())
                || earlier.time() <= later.time() && earlier.number() <= later.number();
    }

    private Progress with(Fact ofEvent, Event event) {
        if (ofEvent instanceof Fact.OfQuestion fact) {
            return with(histories.with(fact.question(), event));
        }
        if (isOfInterview(ofEvent)) {
            List<Event> more = new ArrayList<>(interviews);
            more.add(event);
            more.sort(Event.REPLAY);
            return new Progress(rules, timeline, added, histories, plans, more);
        }
        return ofEvent instanceof Fact.Undo undo ? with(histories.without(undo.of())) : this;
    }

    private Progress with(Histories changed) {
        return new Progress(rules, timeline, added, changed, plans, interviews);
    }

    /** Returns what happened to a question. */
    public QuestionHistory history(String question) {
        return histories.of(question);
    }
}
