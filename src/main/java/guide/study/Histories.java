package guide.study;

import guide.bank.Question;
import guide.event.Event;
import guide.event.Fact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What happened to each question, and what that says of the days. A value: a change returns others. */
final class Histories {
    private final Rules rules;
    private final Map<String, QuestionHistory> byQuestion;

    private Histories(Rules rules, Map<String, QuestionHistory> byQuestion) {
        this.rules = rules;
        this.byQuestion = byQuestion;
    }

    /**
     * Replays the events of each question.
     *
     * @param events those that count, in replay order
     */
    static Histories of(Rules rules, Map<String, List<Event>> events) {
        Map<String, QuestionHistory> histories = new HashMap<>(events.size() * 2);
        events.forEach((question, its) -> histories.put(question, QuestionHistory.replay(rules, its)));
        return new Histories(rules, histories);
    }

    QuestionHistory of(String question) {
        return byQuestion.getOrDefault(question, QuestionHistory.NONE);
    }

    /** Returns the histories of these questions only. */
    Histories within(Collection<Question> questions) {
        Map<String, QuestionHistory> kept = new HashMap<>();
        for (Question question : questions) {
            kept.put(question.id(), of(question.id()));
        }
        return new Histories(rules, kept);
    }

    /** Returns the histories after one more event of a question. */
    Histories with(String question, Event event) {
        List<Event> events = new ArrayList<>(of(question).events());
        events.add(event);
        events.sort(Event.REPLAY);
        return replaced(question, events);
    }

    /** Returns the histories without an event; the same ones if it is in none. */
    Histories without(String eventId) {
        for (var entry : byQuestion.entrySet()) {
            List<Event> events = new ArrayList<>(entry.getValue().events());
            if (events.removeIf(e -> e.id().equals(eventId))) {
                return replaced(entry.getKey(), events);
            }
        }
        return this;
    }

    private Histories replaced(String question, List<Event> events) {
        Map<String, QuestionHistory> changed = new HashMap<>(byQuestion);
        changed.put(question, QuestionHistory.replay(rules, events));
        return new Histories(rules, changed);
    }

    /** Returns whether an event is of one of the questions. */
    boolean hold(String eventId) {
        return byQuestion.values().stream().flatMap(h -> h.events().stream()).anyMatch(e -> e.id().equals(eventId));
    }

    NavigableSet<StudyDay> studiedDays() {
        // Compares numbers first: a hundred thousand reviews fall on a few hundred days.
        return byQuestion.values().stream()
                .flatMap(h -> h.events().stream())
                .filter(e -> e.fact() instanceof Fact.Review)
                .map(e -> rules.day(e).epochDay())
                .distinct()
                .map(StudyDay::new)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Optional<StudyDay> firstDay() {
        return byQuestion.values().stream()
                .flatMap(h -> h.events().stream().limit(1))
                .map(rules::day)
                .min(StudyDay::compareTo);
    }

    /** Returns the next day after today on which one of these questions is due; suspended ones never are. */
    Optional<StudyDay> nextDue(Collection<Question> questions, StudyDay today) {
        return questions.stream()
                .map(q -> of(q.id()))
                .filter(history -> !history.suspended())
                .flatMap(history -> history.reviewState().stream())
                .map(s -> s.dueOn(today))
                .filter(due -> due.compareTo(today) > 0)
                .min(StudyDay::compareTo);
    }

    /** Returns the answers of mock interviews, in replay order. */
    List<PastAnswer> answers() {
        List<PastAnswer> answers = new ArrayList<>();
        byQuestion.forEach((question, its) -> answers.addAll(its.answers(question, rules)));
        answers.sort(Comparator.comparing(PastAnswer::event, Event.REPLAY));
        return answers;
    }

    /** Returns all reviews, in replay order. */
    List<PastReview> reviews() {
        List<PastReview> reviews = new ArrayList<>();
        byQuestion.forEach((question, its) -> reviews.addAll(its.reviews(question, rules)));
        reviews.sort(Comparator.comparing(PastReview::event, Event.REPLAY));
        return reviews;
    }

    /** Returns the time that the answers of a day took, in milliseconds. */
    long spentOn(StudyDay day) {
        return byQuestion.values().stream()
                .mapToLong(h -> h.spentOn(day, rules))
                .sum();
    }

    int introducedOn(StudyDay day) {
        return (int) byQuestion.values().stream()
                .filter(h -> h.introduced().filter(day::equals).isPresent())
                .count();
    }
}
