package guide.cli;

import guide.bank.Bank;
import guide.bank.Question;
import guide.cli.json.Json;
import guide.study.Forecast;
import guide.study.Plan;
import guide.study.PlannedDay;
import guide.study.PlannedSession;
import guide.study.Progress;
import guide.study.StudyDay;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes what {@code guide plan --json} prints: one object on one line. Names and meanings stay; new ones may be added. Days
 * are {@code yyyy-mm-dd}, shares go from 0 to 1; a question that was never asked counts as not recalled.
 *
 * <ul>
 *   <li>{@code today}
 *   <li>{@code plans}: those to come, the earliest first: {@code name}, {@code date}, {@code days} until then, {@code start},
 *       {@code minutes} a day (0: as many as it takes), {@code domains} (none: all), {@code questions}, {@code new},
 *       {@code now}, {@code expected}, {@code low}, {@code high}, {@code unreached}, {@code verdict} ({@code on_course},
 *       {@code short} or {@code tomorrow}), {@code round} with {@code from} and {@code days}, {@code new_today},
 *       {@code load} of each day, {@code others} (the outcome for other minutes), {@code forecast} by domain
 *   <li>{@code session}: what is left today: {@code minutes} and {@code questions}
 * </ul>
 */
final class PlanJson {
    private PlanJson() {}

    static Json of(Bank bank, Progress progress, StudyDay today) {
        PlannedSession session = new PlannedSession(progress, today, bank.domains());
        List<Question> queue = session.isPlanned() ? session.questions(0) : List.of();
        return new Json()
                .put("today", today.date())
                .put(
                        "plans",
                        progress.plans().ahead(today).stream()
                                .map(plan -> plan(bank, progress, today, plan))
                                .toList())
                .put(
                        "session",
                        new Json()
                                .put("minutes", session.minutesOf(queue))
                                .put(
                                        "questions",
                                        queue.stream().map(Question::id).toList()));
    }

    private static Json plan(Bank bank, Progress progress, StudyDay today, Plan plan) {
        Forecast forecast = Forecast.of(plan, today, bank.domains(), progress);
        PlannedDay day = new PlannedDay(plan, today, bank.domains(), progress);
        int questions = forecast.domains().stream()
                .mapToInt(d -> d.domain().questions().size())
                .sum();
        long unreached = Math.round(forecast.unreached());
        return new Json()
                .put("name", plan.name())
                .put("date", plan.date().date())
                .put("days", plan.left(today))
                .put("start", plan.start().date())
                .put("minutes", plan.minutes())
                .put("domains", plan.domains())
                .put("questions", questions)
                .put("new", day.newLeft())
                .put("now", forecast.now())
                .put("expected", forecast.expected())
                .put("low", forecast.low())
                .put("high", forecast.high())
                .put("unreached", unreached)
                .put("verdict", unreached > 0 ? "short" : plan.left(today) == 1 ? "tomorrow" : "on_course")
                .put("round", new Json().put("from", day.roundStart().date()).put("days", day.roundDays()))
                .put("new_today", day.freshQuota())
                .put("load", load(forecast, today))
                .put("others", others(bank, progress, today, plan))
                .put(
                        "forecast",
                        forecast.domains().stream()
                                .map(d -> new Json()
                                        .put("id", d.domain().id())
                                        .put("questions", d.domain().questions().size())
                                        .put("now", d.now())
                                        .put("expected", d.expected()))
                                .toList());
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

    private static List<Json> others(Bank bank, Progress progress, StudyDay today, Plan plan) {
        return PlanLines.OTHER_MINUTES.stream()
                .map(minutes -> {
                    Plan other = new Plan(plan.name(), plan.date(), plan.start(), minutes, plan.domains());
                    Forecast forecast = Forecast.of(other, today, bank.domains(), progress);
                    return new Json()
                            .put("minutes", minutes)
                            .put("expected", forecast.expected())
                            .put("unreached", Math.round(forecast.unreached()));
                })
                .toList();
    }
}
