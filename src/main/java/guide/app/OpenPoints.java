package guide.app;

import guide.bank.Question;
import guide.study.MissedPoint;
import guide.study.Session;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The key points of a question that were missed in a session, or in a drill not said yet.
 *
 * @param points at least one, each one line of Markdown
 */
public record OpenPoints(Question question, List<String> points) {
    /** Keeps a copy of the list. */
    public OpenPoints {
        points = List.copyOf(points);
    }

    /** Returns the points that the session's answers missed, question by question in the order of the first answers. */
    static List<OpenPoints> of(QuizSession quiz) {
        Session session = quiz.session();
        Set<Question> answered = new LinkedHashSet<>();
        for (Session.Step step : session.steps()) {
            if (step instanceof Session.Step.Answer answer) {
                Question question = quiz.context().question(step.question());
                if (MissedPoint.counts(answer.review(), question.hash())) {
                    answered.add(question);
                }
            }
        }
        List<OpenPoints> all = new ArrayList<>();
        for (Question question : answered) {
            add(all, question, session.progress().missed(question));
        }
        all.removeIf(open -> session.progress().isSuspended(open.question().id()));
        return all;
    }

    /** Returns what a drill leaves. */
    static List<OpenPoints> of(QuizSession quiz, Drill drill) {
        List<OpenPoints> all = new ArrayList<>();
        for (Question question : asked(quiz)) {
            add(all, question, drill.left(question, quiz.session()));
        }
        return all;
    }

    /** Returns the questions of a session, those that were asked first. */
    static Collection<Question> asked(QuizSession quiz) {
        Set<Question> asked = new LinkedHashSet<>();
        quiz.session().steps().forEach(step -> asked.add(quiz.context().question(step.question())));
        quiz.session().ahead().forEach(id -> asked.add(quiz.context().question(id)));
        return asked;
    }

    private static void add(List<OpenPoints> all, Question question, List<Integer> points) {
        if (!points.isEmpty()) {
            all.add(new OpenPoints(
                    question, points.stream().map(question.points()::get).toList()));
        }
    }
}
