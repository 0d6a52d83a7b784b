package guide.study;

import guide.bank.Question;
import guide.event.Event;
import guide.event.Fact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The history of one question.
 *
 * @param events the events that count, in replay order, each at the time that counts
 * @param reviewState the result of its reviews
 * @param introduced the study day of its first review
 * @param viewed true if its answer was read
 * @param suspended true if it is left out of sessions
 * @param flag the reason of its flag
 */
public record QuestionHistory(
        List<Event> events,
        Optional<ReviewState> reviewState,
        Optional<StudyDay> introduced,
        boolean viewed,
        boolean suspended,
        Optional<String> flag) {
    static final QuestionHistory NONE =
            new QuestionHistory(List.of(), Optional.empty(), Optional.empty(), false, false, Optional.empty());

    /**
     * Replays all events at once, without a history for each of them: a hundred thousand histories would cost more than
     * the replay itself.
     */
    static QuestionHistory replay(Rules rules, List<Event> events) {
        Optional<ReviewState> standing = Optional.empty();
        Optional<StudyDay> introduced = Optional.empty();
        Optional<String> flag = Optional.empty();
        boolean viewed = false;
        boolean suspended = false;
        for (Event event : events) {
            Fact fact = event.fact();
            if (fact instanceof Fact.Review review) {
                StudyDay day = rules.day(event);
                standing = Optional.of(rules.after(standing, review, day));
                introduced = introduced.isPresent() ? introduced : Optional.of(day);
            } else if (fact instanceof Fact.View) {
                viewed = true;
            } else if (fact instanceof Fact.Suspend) {
                suspended = true;
            } else if (fact instanceof Fact.Resume) {
                suspended = false;
            } else if (fact instanceof Fact.Reset) {
                standing = Optional.empty();
                introduced = Optional.empty();
            } else if (fact instanceof Fact.Flag f) {
                flag = Optional.of(f.reason()).filter(r -> !r.equals(Fact.Flag.NONE));
            }
        }
        return new QuestionHistory(List.copyOf(events), standing, introduced, viewed, suspended, flag);
    }

    /** Returns its reviews in replay order, each with the question's standing before it. */
    List<PastReview> reviews(String question, Rules rules) {
        List<PastReview> reviews = new ArrayList<>(events.size());
        Predicate<Event> saysPoints = saysPoints();
        Optional<ReviewState> standing = Optional.empty();
        for (Event event : events) {
            if (event.fact() instanceof Fact.Review review) {
                StudyDay day = rules.day(event);
                reviews.add(new PastReview(question, event, review, day, standing, saysPoints.test(event)));
                standing = Optional.of(rules.after(standing, review, day));
            } else if (event.fact() instanceof Fact.Reset) {
                standing = Optional.empty();
            }
        }
        return reviews;
    }

    /**
     * Returns the answers in mock interviews that count, in replay order: a review that was taken back, or that never
     * reached the disk, takes its answer with it.
     */
    List<PastAnswer> answers(String question, Rules rules) {
        if (events.stream().noneMatch(event -> event.fact() instanceof Fact.Answer)) {
            return List.of();
        }
        Map<String, PastReview> reviews = new HashMap<>();
        reviews(question, rules).forEach(review -> reviews.put(review.event().id(), review));
        List<PastAnswer> answers = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            if (event.fact() instanceof Fact.Answer answer) {
                Optional<PastReview> its = Optional.ofNullable(reviews.get(answer.review()));
                if (its.isPresent() || answer.review().isEmpty()) {
                    Optional<ReviewState> before = its.isPresent()
                            ? its.get().before()
                            : replay(rules, events.subList(0, i)).reviewState();
                    answers.add(new PastAnswer(
                            question,
                            event,
                            answer,
                            its.map(PastReview::event).orElse(event),
                            its.map(PastReview::review),
                            rules.day(event),
                            attempt(answer.review()),
                            before));
                }
            }
        }
        return answers;
    }

    /** Returns the typed answer that was kept right after a review. */
    private Optional<String> attempt(String review) {
        boolean isBehind = false;
        for (Event event : events) {
            if (isBehind && event.fact() instanceof Fact.Attempt attempt) {
                return Optional.of(attempt.text());
            }
            isBehind = event.id().equals(review);
        }
        return Optional.empty();
    }

    /** Returns the time that its answers of a day took, in milliseconds. */
    long spentOn(StudyDay day, Rules rules) {
        long spent = 0;
        for (int i = events.size() - 1; i >= 0 && rules.day(events.get(i)).compareTo(day) >= 0; i--) {
            if (rules.day(events.get(i)).equals(day)) {
                spent += spent(events.get(i).fact());
            }
        }
        return spent;
    }

    private long spent(Fact fact) {
        if (fact instanceof Fact.Review review) {
            return Math.min(AnswerCost.LONGEST_MS, review.ms());
        }
        if (!(fact instanceof Fact.Answer answer)) {
            return 0;
        }
        long followups = answer.replies().stream().mapToLong(Fact.Reply::ms).sum();
        if (answer.review().isEmpty()) {
            return followups + answer.ms();
        }
        // The time of the answer itself is in its review.
        return events.stream().anyMatch(event -> event.id().equals(answer.review())) ? followups : 0;
    }

    /** Returns the grades since the last reset, oldest first. */
    public List<Grade> grades() {
        List<Grade> grades = new ArrayList<>();
        latest().forEach(event -> grades.add(0, Grade.of(review(event).grade())));
        return grades;
    }

    /** Returns the reviews since the last reset, the latest first. */
    private List<Event> latest() {
        List<Event> latest = new ArrayList<>();
        for (int i = events.size() - 1; i >= 0 && !(events.get(i).fact() instanceof Fact.Reset); i--) {
            if (events.get(i).fact() instanceof Fact.Review) {
                latest.add(events.get(i));
            }
        }
        return latest;
    }

    private static Fact.Review review(Event event) {
        return (Fact.Review) event.fact();
    }

    /** Returns the answers that were typed and kept, oldest first. */
    List<PastAttempt> attempts(Rules rules) {
        List<PastAttempt> attempts = new ArrayList<>();
        for (Event event : events) {
            if (event.fact() instanceof Fact.Attempt attempt) {
                attempts.add(new PastAttempt(event, rules.day(event), attempt.text()));
            }
        }
        return attempts;
    }

    /** Returns what its reviews took, since the last reset. */
    public Effort effort() {
        Effort effort = Effort.NONE;
        for (Event event : latest()) {
            Fact.Review review = review(event);
            effort = effort.plus(Grade.of(review.grade()).passes(), Math.min(AnswerCost.LONGEST_MS, review.ms()));
        }
        return effort;
    }

    /** Returns the history as it was when a day began. */
    public QuestionHistory before(Rules rules, StudyDay day) {
        return replay(
                rules,
                events.stream().filter(e -> rules.day(e).compareTo(day) < 0).toList());
    }

    /**
     * Returns the indices of the key points that were left out in each of the last two reviews, in order. Both must say which
     * points were.
     */
    public List<Integer> missedTwice(Question question) {
        List<Event> two = latest().stream().limit(2).toList();
        if (two.size() < 2 || !two.stream().allMatch(saysPoints())) {
            return List.of();
        }
        List<Integer> missed = new ArrayList<>(leftOut(question, two.get(0)));
        missed.retainAll(leftOut(question, two.get(1)));
        // The hash last: home asks for all questions, and hardly any of them gets as far as this.
        boolean isText = missed.isEmpty() || two.stream().allMatch(counts(question));
        return isText ? missed : List.of();
    }

    /**
     * Returns the key points that were left out when some were last ticked, in order. A pass without ticks says nothing
     * about points, so it does not erase the earlier missed ones; points of another text, or from before a reset, do
     * not count.
     */
    List<Integer> missed(Question question) {
        return latest().stream()
                .filter(counts(question))
                .findFirst()
                .map(event -> leftOut(question, event))
                .orElse(List.of());
    }

    /** Returns the key points that were left out of the last answer, in order; none where it says nothing about points. */
    public List<Integer> missedLast(Question question) {
        return latest().stream()
                .limit(1)
                .filter(counts(question))
                .flatMap(event -> leftOut(question, event).stream())
                .toList();
    }

    private Predicate<Event> counts(Question question) {
        return saysPoints().and(event -> MissedPoint.isOf(question.hash(), review(event)));
    }

    /** Tells reviews that say which key points were said: without ticks one does so only in a mock interview. */
    private Predicate<Event> saysPoints() {
        Set<String> ofInterviews = new HashSet<>();
        for (Event event : events) {
            if (event.fact() instanceof Fact.Answer answer) {
                ofInterviews.add(answer.review());
            }
        }
        return event -> !review(event).points().isEmpty() || ofInterviews.contains(event.id());
    }

    private static List<Integer> leftOut(Question question, Event event) {
        return IntStream.range(0, question.points().size())
                .filter(point -> !review(event).points().contains(point))
                .boxed()
                .toList();
    }
}
