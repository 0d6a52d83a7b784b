package guide.app.quiz;

import guide.app.AppContext;
import guide.app.Words;
import guide.bank.Question;
import guide.study.Effort;
import guide.study.Grade;
import guide.study.PastAttempt;
import guide.study.Progress;
import guide.study.ReviewState;
import java.util.List;
import java.util.Optional;

/**
 * The earlier answers to a question and their outcome, for the user to read.
 *
 * @param isDrill whether only key points are asked for: of whole answers nothing shows then
 */
public record QuestionPast(AppContext context, Progress progress, Question question, boolean isDrill) {
    /** Returns the answer that was typed the time before; empty where none was kept. */
    public Optional<EarlierAnswer> earlier() {
        List<PastAttempt> attempts = progress.attempts(question.id());
        return attempts.stream()
                .skip(Math.max(0, attempts.size() - 1))
                .findFirst()
                .map(last -> new EarlierAnswer(Words.ago(last.day(), context.today()), last.text()));
    }

    /** Returns the points missed last time; none in a drill, which asks for nothing else. */
    public List<Integer> missed() {
        return isDrill ? List.of() : progress.missed(question);
    }

    /** Returns the question's grades so far, oldest first; none in a drill, since they are of whole answers. */
    public List<Grade> grades() {
        return isDrill ? List.of() : progress.history(question.id()).grades();
    }

    /** Returns when the question was asked last, how that went, and how many points were missed; empty for a new one. */
    public Optional<String> lastTime() {
        return isDrill ? Optional.empty() : progress.reviewState(question.id()).map(this::lastTime);
    }

    /**
     * Returns what the question took, and what helps; empty unless it stands out. Which points were missed would be half of
     * the answer.
     */
    public Optional<String> effort() {
        if (grades().isEmpty()) {
            return Optional.empty(); // as at most starts
        }
        Effort effort = progress.history(question.id()).effort();
        return effort.standsOut() ? Optional.of("So far " + Words.effort(effort) + "." + help()) : Optional.empty();
    }

    private String help() {
        if (context.editor().isOwn(question)) {
            return " It is your own: shorten it, or split it in two.";
        }
        List<Question> see = question.see().stream()
                .filter(context::knows)
                .map(context::question)
                .toList();
        return see.isEmpty() ? "" : " See also " + Words.labels(see) + ".";
    }

    private String lastTime(ReviewState state) {
        // Which points were missed would be half of the answer; they say it themselves once it shows.
        int missed = progress.history(question.id()).missedLast(question).size();
        String points = " " + missed + " of " + Words.count(question.points().size(), "point") + " missed.";
        return "Last time (" + Words.ago(state.last(), context.today()) + "): "
                + state.lastGrade().word() + "." + (missed == 0 ? "" : points);
    }
}
