package guide.cli.advice;

import guide.app.Words;
import guide.bank.Bank;
import guide.bank.BankName;
import guide.bank.Domain;
import guide.bank.Question;
import guide.study.Progress;
import guide.study.StudyDay;
import guide.study.stats.Mastery;
import guide.study.stats.StateFilter;
import guide.study.stats.WeakPoints;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says why no question is left, and what to do next. */
public final class NoQuestion {
    /** The most new questions to propose at once; more, and the days after are all repetition. */
    private static final int FEW = 5;

    private static final String RESUME = "'guide list' shows their ids, and 'guide resume ID' takes one back.";

    private final List<Domain> domains;
    private final List<Question> questions;
    private final Progress progress;
    private final StudyDay today;
    private final Mastery mastery;

    /** @param bank the questions that were asked for */
    public NoQuestion(Bank bank, Progress progress, StudyDay today) {
        this.domains = bank.domains();
        this.questions = bank.questions().toList();
        this.progress = progress;
        this.today = today;
        this.mastery = Mastery.of(questions, progress, today);
    }

    /** Returns the lines for a session of what is due. */
    public List<String> toAsk() {
        if (isAllSuspended()) {
            return List.of(allSuspended(), RESUME);
        }
        List<String> lines = new ArrayList<>();
        lines.add("Nothing is due" + next() + ".");
        if (mastery.fresh() > 0) {
            lines.add(Words.count(mastery.fresh(), "question") + " still new: " + startsNew() + ".");
        }
        if (mastery.begun() > 0) {
            lines.add("'guide quiz --all' reviews early.");
        }
        return lines;
    }

    /** Returns the lines for a session of weak questions. */
    public List<String> weak() {
        if (isAllSuspended()) {
            return List.of(allSuspended(), RESUME);
        }
        if (mastery.begun() == 0) {
            return List.of("No question is weak: none was graded yet.", "'guide quiz' starts.");
        }
        int waiting = WeakPoints.of(domains, progress, today).waiting();
        String none = waiting == 0
                ? "No question is weak: each that was asked was recalled today or is expected at 80 % or more, and none has a"
                        + " key point that was missed twice running."
                : "The weak points are done for today; " + waiting + " more wait for another day.";
        return List.of(none, "'guide quiz' asks what is due, and 'guide quiz --all' reviews early.");
    }

    /** Returns the lines for a drill of missed key points. */
    public List<String> missed() {
        return isAllSuspended()
                ? List.of(allSuspended(), RESUME)
                : List.of(
                        "No key point was missed when some were last ticked.",
                        "In a session 'x' ticks what you said; what stays open is asked for by 'guide quiz --missed'.");
    }

    /**
     * Returns the lines for a list.
     *
     * @param wanted the states that each question had to be in, at least one
     */
    public List<String> listed(List<StateFilter> wanted) {
        String what =
                String.join(" and ", wanted.stream().map(StateFilter::words).toList());
        String none = questions.size() == 1
                ? "The only question is not " + what
                : "None of " + questions.size() + " questions is " + what;
        if (wanted.size() > 1) {
            return List.of(none + ".", "Fewer states find more.");
        }
        return switch (wanted.get(0)) {
            case DUE -> due(none);
            case NEW -> List.of(none + ".", isAllSuspended() ? RESUME : "'guide list --due' shows what is due.");
            case WEAK -> List.of(none + ".", weak().get(1));
            case FLAGGED -> List.of(none + ".", "In a session a question can be flagged, with a reason.");
            case LEARNING, STRONG, SUSPENDED -> List.of(none + ".", "'guide list' shows how each stands.");
        };
    }

    private List<String> due(String none) {
        List<String> lines = new ArrayList<>(toAsk());
        lines.set(0, none + (isAllSuspended() ? ". " + allSuspended() : next() + "."));
        return lines;
    }

    private String next() {
        Optional<StudyDay> next = progress.nextDue(questions, today);
        return next.map(d -> "; the next question is " + Words.day(d, today)).orElse("");
    }

    private String startsNew() {
        return "'guide quiz --new " + Math.min(mastery.fresh(), FEW) + part() + "' starts some of them";
    }

    /** Returns the option for the part of the bank that was asked for; empty for several banks. */
    private String part() {
        if (domains.size() == 1) {
            return " --domain " + domains.get(0).id();
        }
        BankName bank = domains.get(0).bank();
        boolean isOne = !bank.isMain()
                && domains.stream().allMatch(domain -> domain.bank().equals(bank));
        return isOne ? " --domain " + bank.word() : "";
    }

    private boolean isAllSuspended() {
        return mastery.suspended() == questions.size();
    }

    private String allSuspended() {
        int all = questions.size();
        return all == 1 ? "The only question is suspended." : "All " + all + " questions are suspended.";
    }
}
