package guide.app.quiz;

import guide.app.Words;
import guide.bank.Question;
import guide.event.Event;
import guide.study.MissedPoint;
import guide.study.Session;
import guide.study.SessionSummary;
import guide.study.StudyDay;
import guide.text.Line;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The end of a session: the answers given, and the days on which questions come back. */
public final class QuizSummary extends Quiz<SummaryAction> {
    /** The most days that are worth naming one by one. */
    private static final int FEW_DAYS = 3;

    private static final String WEEK = "within a week";

    private final SessionSummary counts;
    private final List<OpenPoints> missed;

    QuizSummary(QuizSession session, Optional<Line> notice, List<Event> unsaved) {
        super(session, notice, unsaved);
        this.counts = SessionSummary.of(session.session());
        this.missed = open(
                asked(),
                session.drill()
                        .<Function<Question, List<Integer>>>map(
                                drill -> question -> drill.left(question, session.session()))
                        .orElse(this::missedHere));
    }

    @Override
    protected SummaryAction[] all() {
        return SummaryAction.values();
    }

    @Override
    protected boolean works(SummaryAction action) {
        return switch (action) {
            case RETRY -> isUnsaved();
            case OPEN -> false; // Only a face knows which question is chosen.
            case WEAK -> !counts.weak().isEmpty();
            case DRILL -> !missed.isEmpty();
            case UNDO -> session().session().last().isPresent();
            case DONE, HELP -> true;
            case READ_ON, DOWN, UP, PAGE_DOWN, PAGE_UP, TOP, END -> true;
        };
    }

    @Override
    public QuizStep perform(SummaryAction action) {
        return switch (action) {
            case RETRY -> retry();
            case DONE -> new Leave(session());
            case WEAK -> of(session().over(counts.weak()), Optional.empty());
            case UNDO -> undo();
            case DRILL ->
                of(
                        session()
                                .drilling(missed.stream()
                                        .map(open -> open.question().id())
                                        .toList()),
                        Optional.empty());
            case OPEN, READ_ON, DOWN, UP, PAGE_DOWN, PAGE_UP, TOP, END, HELP -> this;
        };
    }

    /** Returns the session's results, in numbers. */
    public SessionSummary counts() {
        return counts;
    }

    /** Returns the result in a few words: {@code 3 answers}, or of a drill {@code 7 of 9 points said}. */
    public String result() {
        return session().drill().map(drill -> said()).orElseGet(() -> Words.count(counts.answered(), "answer"));
    }

    private String said() {
        int all = asked().stream()
                .mapToInt(question ->
                        session().session().progress().missed(question).size())
                .sum();
        int left = missed.stream().mapToInt(open -> open.points().size()).sum();
        return all - left + " of " + Words.count(all, "point") + " said";
    }

    /** Returns the key points that were missed, question by question. */
    public List<OpenPoints> missed() {
        return missed;
    }

    /**
     * Key points of a question that were missed in the session, or in a drill not said yet.
     *
     * @param points at least one, each one line of Markdown
     */
    public record OpenPoints(Question question, List<String> points) {
        /** Keeps a copy of the list. */
        public OpenPoints {
            points = List.copyOf(points);
        }
    }

    private static List<OpenPoints> open(Collection<Question> questions, Function<Question, List<Integer>> open) {
        List<OpenPoints> all = new ArrayList<>();
        for (Question question : questions) {
            List<Integer> points = open.apply(question);
            if (!points.isEmpty()) {
                all.add(new OpenPoints(
                        question, points.stream().map(question.points()::get).toList()));
            }
        }
        return all;
    }

    /** Returns the session's questions, those first that were asked first. */
    private Collection<Question> asked() {
        Set<Question> asked = new LinkedHashSet<>();
        session().session().steps().forEach(step -> asked.add(context().question(step.question())));
        session().session().ahead().forEach(id -> asked.add(context().question(id)));
        return asked;
    }

    /** Returns the points of a question that its answers in this session missed; without a tick they say nothing of points. */
    private List<Integer> missedHere(Question question) {
        Session session = session().session();
        boolean isTicked = session.steps().stream()
                .anyMatch(step -> step.question().equals(question.id())
                        && step.review()
                                .filter(review ->
                                        !review.points().isEmpty() && MissedPoint.isOf(question.hash(), review))
                                .isPresent());
        return isTicked && !session.progress().isSuspended(question.id())
                ? session.progress().missed(question)
                : List.of();
    }

    /** Returns the words above them. */
    public String missedHeading() {
        return session().drill().isPresent() ? "Not said yet" : "Missed points";
    }

    /** Returns, in sentences, how many questions are left and when they come back. */
    public List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        if (counts.left() > 0) {
            sentences.add("Time is up; " + Words.count(counts.left(), "question") + " left for the next session.");
        }
        if (!counts.next().isEmpty()) {
            sentences.add("Back: " + comeBack(counts.next()) + ".");
        }
        return sentences;
    }

    /** Returns the questions worth naming, by what happened to them. */
    public Map<String, List<Question>> questions() {
        Map<String, List<Question>> questions = new LinkedHashMap<>();
        if (session().drill().isPresent()) {
            return questions; // What was skipped is among what was not said.
        }
        put(questions, "Not recalled yet", counts.missed());
        put(questions, "Recalled at the second try", counts.recovered());
        put(questions, "Skipped", counts.skipped());
        return questions;
    }

    private void put(Map<String, List<Question>> questions, String heading, List<String> ids) {
        if (!ids.isEmpty()) {
            questions.put(heading, ids.stream().map(context()::question).toList());
        }
    }

    /** Returns when questions come back: each day of a few, else in groups, since nobody reads a dozen dates. */
    private String comeBack(Map<StudyDay, Integer> next) {
        StudyDay today = context().today();
        List<String> parts = new ArrayList<>();
        if (next.size() <= FEW_DAYS) {
            next.forEach((day, n) -> parts.add(n + " " + Words.day(day, today)));
            return String.join(", ", parts);
        }
        Map<String, Integer> groups = new LinkedHashMap<>();
        next.forEach((day, n) -> groups.merge(group(day.since(today)), n, Integer::sum));
        // Home counts tomorrow as within a week; here each question counts in one group.
        groups.forEach((group, n) -> parts.add(n + (group.equals(WEEK) && !parts.isEmpty() ? " more " : " ") + group));
        return String.join(", ", parts);
    }

    private static String group(long days) {
        if (days <= 1) {
            return days <= 0 ? "today" : "tomorrow";
        }
        return days <= 7 ? WEEK : "later";
    }

    @Override
    QuizSummary failing(Line why, List<Event> events) {
        return new QuizSummary(session(), Optional.of(why), events);
    }
}
