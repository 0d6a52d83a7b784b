package guide.cli.lines;

import guide.app.PlanWords;
import guide.app.QuestionTitle;
import guide.app.Words;
import guide.bank.Bank;
import guide.forecast.ForecastBasis;
import guide.forecast.Forecasts;
import guide.study.Forecast;
import guide.study.Plan;
import guide.study.PlannedDay;
import guide.study.Progress;
import guide.study.StudyDay;
import guide.study.outlook.OtherMinutes;
import guide.study.outlook.Outlook;
import guide.study.outlook.PlanState;
import guide.study.outlook.Verdict;
import guide.study.outlook.WayOut;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What {@code guide plan} prints about the days to be ready on: sentences that can be listened to, and no chart. */
public final class PlanLines {
    private static final int WEAKEST = 3;

    private final Bank bank;
    private final Progress progress;
    private final PlanState state;
    private final Function<Plan, Forecast> rehearsal;
    private final List<String> lines = new ArrayList<>();

    private PlanLines(Bank bank, Progress progress, StudyDay today, Forecasts forecasts) {
        this.bank = bank;
        this.progress = progress;
        this.state = new PlanState(progress, today, bank.domains());
        this.rehearsal = forecasts.on(ForecastBasis.of(bank.domains(), progress, today));
    }

    /** Returns what is said of all plans. */
    public static List<String> of(Bank bank, Progress progress, StudyDay today, Forecasts forecasts) {
        PlanLines plan = new PlanLines(bank, progress, today, forecasts);
        if (plan.state.plans().isEmpty()) {
            plan.none();
        }
        if (plan.isShared()) {
            plan.shared();
        }
        plan.state.plans().forEach(plan::add);
        return plan.lines;
    }

    /** Returns whether several plans share the day, of which it is said once what it brings. */
    private boolean isShared() {
        return state.plans().size() > 1;
    }

    private void shared() {
        lines.add(PlanWords.shared(state.plans()));
        todays(state.plans().get(state.plans().size() - 1));
    }

    private void none() {
        state.past().ifPresent(plan -> {
            lines.add(PlanWords.past(state, plan));
            lines.add(PlanWords.since(state));
            lines.add("What came up? f in 'guide browse' flags it with a word.");
        });
        lines.add(
                "No date is set. 'guide plan --date \"in 3 weeks\"' paces the new questions, asks each once more in the last"
                        + " days, and says what to expect on the day.");
    }

    private void add(Plan plan) {
        if (!lines.isEmpty()) {
            lines.add("");
        }
        Outlook outlook = Outlook.of(plan, today(), bank.domains(), progress, rehearsal);
        String what = plan.name().isEmpty() ? "Interview" : plan.name() + ": interview";
        String minutes = plan.minutes() == 0
                ? "as many minutes a day as it takes"
                : Words.count(plan.minutes(), "minute") + " a day";
        lines.add(what + " " + until(plan) + (plan.left(today()) > 0 && !isShared() ? ", " + minutes : "") + ".");
        switch (outlook.verdict()) {
            case TODAY -> end(outlook, PlanWords.theDay(state, plan));
            case TOMORROW -> end(outlook, PlanWords.eve(state, plan));
            case SHORT -> tooShort(outlook);
            case NONE, PAST, BEHIND, ON_COURSE -> ahead(outlook);
        }
        boolean isTheDay = outlook.verdict() == Verdict.TODAY;
        outlook.forecast()
                .domains()
                .forEach(d -> lines.add("  " + d.domain().title() + ": "
                        + (isTheDay ? "" : "now " + PlanWords.percent(d.now()) + ", then ")
                        + PlanWords.percent(d.expected()) + " percent"));
    }

    private String until(Plan plan) {
        return plan.left(today()) == 0
                ? "today, " + Words.date(plan.date().date())
                : "on " + Words.until(plan.date(), today());
    }

    /** Says what is expected on the date, or on its eve, and the weakest questions. */
    private void end(Outlook outlook, String words) {
        lines.add("About " + expected(outlook.forecast()) + " expected. " + words);
        state.weakest(outlook.plan(), WEAKEST)
                .forEach(question ->
                        lines.add("Weakest: " + QuestionTitle.numbered(question).plain()));
    }

    private static String expected(Forecast forecast) {
        return PlanWords.percent(forecast.expected()) + " %";
    }

    private void tooShort(Outlook outlook) {
        lines.add(reach(outlook) + ": about " + expected(outlook.forecast()) + " on the day.");
        lines.add(PlanWords.UNASKED);
        for (WayOut way : WayOut.of(outlook, bank.domains(), progress, rehearsal)) {
            if (way.outlook() != outlook) {
                lines.add(way(way, outlook) + " would reach " + way.reached() + " of "
                        + way.outlook().questions() + ": about "
                        + expected(way.outlook().forecast()) + ".");
            }
        }
        if (!isShared()) {
            todays(outlook.plan());
        }
    }

    private static String reach(Outlook outlook) {
        return Words.count(outlook.plan().minutes(), "minute") + " a day reach "
                + (outlook.questions() - outlook.unreached()) + " of " + Words.count(outlook.questions(), "question");
    }

    private String way(WayOut way, Outlook outlook) {
        if (way.plan().minutes() != outlook.plan().minutes()) {
            return Words.count(way.plan().minutes(), "minute") + " a day";
        }
        List<String> titles = bank.domains().stream()
                .filter(way.plan()::includes)
                .map(domain -> domain.title())
                .toList();
        return "Only " + Words.all(titles);
    }

    private void ahead(Outlook outlook) {
        Forecast forecast = outlook.forecast();
        boolean isBehind = outlook.verdict() == Verdict.BEHIND;
        lines.add("Expected on the day: about " + expected(forecast) + " ("
                + PlanWords.percent(forecast.low()) + " to " + PlanWords.percent(forecast.high()) + ") of "
                + Words.count(outlook.questions(), "question") + "; now " + PlanWords.percent(forecast.now()) + " %.");
        if (isBehind) {
            lines.add("That is " + PlanWords.less(outlook) + ". " + PlanWords.NOTHING_OWED);
            OtherMinutes.remedy(outlook, rehearsal).ifPresent(more -> lines.add(PlanWords.remedy(outlook, more)));
        }
        if (!isShared()) {
            todays(outlook.plan());
        }
        PlannedDay day = state.day(outlook.plan());
        lines.add("New ones: " + PlanWords.fresh(state, outlook.plan()) + ".");
        lines.add("Last round " + PlanWords.round(day, today()) + ": each question once more, weakest first.");
        others(outlook);
    }

    private void todays(Plan plan) {
        lines.add(
                state.queue().isEmpty()
                        ? PlanWords.done(state, plan)
                        : "Today: " + PlanWords.due(state) + ", " + state.fresh() + " new, about "
                                + Words.count(state.minutes(), "minute") + ".");
    }

    private void others(Outlook outlook) {
        List<String> figures = new ArrayList<>();
        for (OtherMinutes other : OtherMinutes.of(outlook, rehearsal)) {
            if (other.minutes() != outlook.plan().minutes()) {
                figures.add((figures.isEmpty() ? "With " + other.minutes() + " minutes a day " : other.minutes() + ": ")
                        + expected(other.forecast()));
            }
        }
        lines.add(String.join(", ", figures) + ".");
    }

    private StudyDay today() {
        return state.today();
    }
}
