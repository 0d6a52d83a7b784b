package guide.cli.json;

import guide.bank.Bank;
import guide.bank.Question;
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
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Makes what {@code guide plan --json} prints: one object on one line. Names and meanings stay; new ones may be added. Days
 * are {@code yyyy-mm-dd}, shares go from 0 to 1; a question that was never asked counts as not recalled.
 *
 * <ul>
 *   <li>{@code today}
 *   <li>{@code verdict}: that of the earliest plan; {@code none} without one, {@code past} where all are over
 *   <li>{@code plans}: those to come and of today, the earliest first: {@code name}, {@code date}, {@code days} until then,
 *       {@code start}, {@code minutes} a day (0: as many as it takes), {@code domains} (none: all), {@code questions},
 *       {@code new}, {@code now}, {@code expected}, {@code low}, {@code high}, {@code unreached}, {@code verdict}
 *       ({@code on_course}, {@code behind}, {@code short}, {@code tomorrow} or {@code today}), {@code before} (when the plan
 *       was set or last changed before today: {@code day}, {@code expected} then, days {@code missed} since), {@code round}
 *       with {@code from} and {@code days}, {@code new_until}, {@code new_today}, {@code load} of each day, {@code others}
 *       (the outcome for other minutes), {@code forecast} by domain
 *   <li>{@code session}: what is left today: {@code minutes} and {@code questions}
 * </ul>
 */
public final class PlanJson {
    private PlanJson() {}

    public static Json of(Bank bank, Progress progress, StudyDay today, Forecasts forecasts) {
        Function<Plan, Forecast> rehearsal = forecasts.on(ForecastBasis.of(bank.domains(), progress, today));
        PlanState state = new PlanState(progress, today, bank.domains());
        List<Outlook> outlooks = state.plans().stream()
                .map(plan -> Outlook.of(plan, today, bank.domains(), progress, rehearsal))
                .toList();
        Verdict verdict = outlooks.stream()
                .findFirst()
                .map(Outlook::verdict)
                .or(() -> state.past().map(over -> Verdict.PAST))
                .orElse(Verdict.NONE);
        return new Json()
                .put("today", today.date())
                .put("verdict", verdict.word())
                .put("plans", outlooks, outlook -> plan(bank, progress, outlook, rehearsal))
                .put(
                        "session",
                        new Json()
                                .put("minutes", state.minutes())
                                .put(
                                        "questions",
                                        state.queue().stream().map(Question::id).toList()));
    }

    private static Json plan(Bank bank, Progress progress, Outlook outlook, Function<Plan, Forecast> rehearsal) {
        Plan plan = outlook.plan();
        StudyDay today = outlook.today();
        Forecast forecast = outlook.forecast();
        PlannedDay day = new PlannedDay(plan, today, bank.domains(), progress);
        return new Json()
                .put("name", plan.name())
                .put("date", plan.date().date())
                .put("days", plan.left(today))
                .put("start", plan.start().date())
                .put("minutes", plan.minutes())
                .put("domains", plan.domains())
                .put("questions", outlook.questions())
                .put("new", day.newLeft())
                .put("now", forecast.now())
                .put("expected", forecast.expected())
                .put("low", forecast.low())
                .put("high", forecast.high())
                .put("unreached", outlook.unreached())
                .put("verdict", outlook.verdict().word())
                .put("before", outlook.earlier().map(PlanJson::before))
                .put("round", new Json().put("from", day.roundStart().date()).put("days", day.roundDays()))
                .put("new_until", today.plus(day.newDays() - 1L).date())
                .put("new_today", day.freshQuota())
                .put("load", load(forecast, today))
                .put("others", OtherMinutes.of(outlook, rehearsal), PlanJson::other)
                .put("forecast", forecast.domains(), PlanJson::domain);
    }

    private static Json domain(Forecast.OfDomain d) {
        return new Json()
                .put("id", d.domain().id())
                .put("questions", d.domain().questions().size())
                .put("now", d.now())
                .put("expected", d.expected());
    }

    private static Json before(Outlook.Earlier then) {
        return new Json()
                .put("day", then.day().date())
                .put("expected", then.expected())
                .put("missed", then.missed());
    }

    private static List<Json> load(Forecast forecast, StudyDay today) {
        List<Json> days = new ArrayList<>();
        for (int i = 0; i < forecast.load().size(); i++) {
            Forecast.Load load = forecast.load().get(i);
            days.add(new Json()
                    .put("day", today.plus(i).date())
                    .put("minutes", load.minutes())
                    .put("answers", load.answers()));
        }
        return days;
    }

    private static Json other(OtherMinutes other) {
        return new Json()
                .put("minutes", other.minutes())
                .put("expected", other.forecast().expected())
                .put("unreached", Math.round(other.forecast().unreached()));
    }
}
