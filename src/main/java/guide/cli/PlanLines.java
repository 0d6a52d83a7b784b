package guide.cli;

import guide.app.Words;
import guide.bank.Bank;
import guide.bank.Question;
import guide.forecast.Basis;
import guide.forecast.Forecasts;
import guide.study.Forecast;
import guide.study.Plan;
import guide.study.PlannedDay;
import guide.study.PlannedSession;
import guide.study.Progress;
import guide.study.StudyDay;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What {@code guide plan} prints about the days to be ready on. */
final class PlanLines {
    /** The minutes a day for which the outcome is shown beside the plan's own. */
    static final List<Integer> OTHER_MINUTES = List.of(10, 15, 20, 30, 45, 60);

    private final Bank bank;
    private final Progress progress;
    private final StudyDay today;
    private final Forecasts forecasts;
    private final Basis basis;
    private final List<String> lines = new ArrayList<>();

    private PlanLines(Bank bank, Progress progress, StudyDay today, Forecasts forecasts) {
        this.forecasts = forecasts;
        this.basis = Basis.of(bank.domains(), progress, today);
        this.bank = bank;
        this.progress = progress;
        this.today = today;
    }

    static List<String> of(Bank bank, Progress progress, StudyDay today, Forecasts forecasts) {
        PlanLines plan = new PlanLines(bank, progress, today, forecasts);
        List<Plan> ahead = progress.plans().ahead(today);
        if (ahead.isEmpty()) {
            plan.none();
        }
        ahead.forEach(plan::add);
        return plan.lines;
    }

    private void none() {
        List<Plan> over = progress.plans().all();
        if (!over.isEmpty()) {
            Plan last = over.get(over.size() - 1);
            lines.add("The date was " + Words.date(last.date().date()) + ", " + Words.ago(last.date(), today)
                    + ". Questions come when they are due again.");
        }
        lines.add(
                "No date is set. 'guide plan --date \"18 Dec\"' paces the new questions, asks each once more in the last"
                        + " days, and says what to expect on the day.");
    }

    private void add(Plan plan) {
        if (!lines.isEmpty()) {
            lines.add("");
        }
        Forecast forecast = forecasts.of(plan, basis);
        String what = plan.name().isEmpty() ? "" : plan.name() + ": ";
        lines.add(what + Words.until(plan.date(), today) + ", "
                + (plan.minutes() == 0 ? "as many minutes a day as it takes" : plan.minutes() + " minutes a day")
                + ".");
        lines.add(expected(plan, forecast));
        if (Math.round(forecast.unreached()) > 0) {
            lines.add("What is never asked counts as 0 here; you may know more.");
        }
        PlannedDay day = new PlannedDay(plan, today, bank.domains(), progress);
        lines.add(todays());
        lines.add(course(plan, day));
        lines.add(others(plan));
        forecast.domains()
                .forEach(d -> lines.add("  " + d.domain().title() + ": now " + percent(d.now()) + ", then "
                        + percent(d.expected()) + " percent"));
    }

    private static String expected(Plan plan, Forecast forecast) {
        int questions = forecast.domains().stream()
                .mapToInt(d -> d.domain().questions().size())
                .sum();
        long unreached = Math.round(forecast.unreached());
        String of = unreached > 0
                ? (plan.minutes() + " minutes a day reach " + (questions - unreached) + " of " + questions
                        + " questions: ")
                : "";
        return of + "Expected on the day: about " + percent(forecast.expected()) + " % (" + percent(forecast.low())
                + " to " + percent(forecast.high()) + ") of " + Words.count(questions, "question") + "; now "
                + percent(forecast.now()) + " %.";
    }

    private String todays() {
        PlannedSession session = new PlannedSession(progress, today, bank.domains());
        List<Question> queue = session.questions(0);
        int fresh = (int) queue.stream().filter(q -> progress.isNew(q.id())).count();
        if (queue.isEmpty()) {
            return "Today: done.";
        }
        return "Today: " + fresh + " new, " + (queue.size() - fresh) + " due, about "
                + Words.count(session.minutesOf(queue), "minute") + ".";
    }

    private String course(Plan plan, PlannedDay day) {
        int fresh = day.newLeft();
        String round = (day.roundStart().compareTo(today) > 0 ? "Last round from " : "Last round since ")
                + weekday(day.roundStart()) + ": each question once more, weakest first.";
        if (fresh == 0) {
            return "All questions have been asked. " + round;
        }
        int days = day.newDays();
        return "New ones until " + weekday(today.plus(days - 1)) + ", " + (fresh + days - 1) / days + " a day. "
                + round;
    }

    private String others(Plan plan) {
        List<String> figures = new ArrayList<>();
        for (int minutes : OTHER_MINUTES) {
            if (minutes != plan.minutes()) {
                Plan other = new Plan(plan.name(), plan.date(), plan.start(), minutes, plan.domains());
                Forecast forecast = forecasts.of(other, basis);
                figures.add((figures.isEmpty() ? "With " + minutes + " minutes a day " : minutes + ": ")
                        + percent(forecast.expected()) + " %");
            }
        }
        return String.join(", ", figures) + ".";
    }

    private static String weekday(StudyDay day) {
        return day.date().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " "
                + Words.dayMonth(day.date());
    }

    private static long percent(double share) {
        return Math.round(100 * share);
    }
}
