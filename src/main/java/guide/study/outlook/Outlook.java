package guide.study.outlook;

import guide.bank.Domain;
import guide.event.Event;
import guide.study.Forecast;
import guide.study.Plan;
import guide.study.Plans;
import guide.study.Progress;
import guide.study.StudyDay;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.LongStream;

/**
 * What to expect on a plan's date, beside what was expected when the plan was set or last changed. Both are rehearsed by the
 * same rules from the journal: the earlier figure from what stood in it by then. So both mean the same after a change of the
 * bank, of the settings or of this program, the journal keeps facts only, and every machine says the same.
 *
 * @param today the day from which on the days are rehearsed
 * @param earlier what was expected before; empty where the plan was set today
 */
public record Outlook(Plan plan, StudyDay today, Forecast forecast, Optional<Earlier> earlier) {
    /** So many percent points less are worth a word. */
    private static final double BEHIND = 0.02;

    /**
     * An earlier expectation.
     *
     * @param day the day on which the plan was set or last changed
     * @param expected the share that was expected to be recalled on the date, 0 to 1
     * @param missed the number of days since then, today left out, without an answer
     */
    public record Earlier(StudyDay day, double expected, int missed) {}

    /**
     * Rehearses the days until a plan's date, which takes tenths of a second.
     *
     * @param rehearsal rehearses them as things stand, or knows what came of it
     */
    public static Outlook of(
            Plan plan, StudyDay today, List<Domain> bank, Progress progress, Function<Plan, Forecast> rehearsal) {
        return new Outlook(plan, today, rehearsal.apply(plan), earlier(plan, today, bank, progress));
    }

    private static Optional<Earlier> earlier(Plan plan, StudyDay today, List<Domain> bank, Progress progress) {
        PastProgress pastProgress = new PastProgress(progress);
        Optional<Event> setting = pastProgress.setting(plan);
        Optional<StudyDay> day = setting.map(progress.rules()::day).filter(today::isAfter);
        return day.map(set -> {
            // By all plans as they are now: what another plan takes or brings since is not what the learner left
            // undone.
            Plans plans = progress.plans().with(plan, today);
            Progress before = pastProgress.before(setting.orElseThrow());
            Forecast then =
                    Objects.requireNonNull(Forecast.of(plans, set, bank, before).get(plan));
            return new Earlier(set, then.expected(), missed(progress.studiedDays(), set, today));
        });
    }

    private static int missed(NavigableSet<StudyDay> studied, StudyDay from, StudyDay today) {
        return (int) LongStream.range(from.epochDay(), today.epochDay())
                .filter(day -> !studied.contains(new StudyDay(day)))
                .count();
    }

    /** Returns how it stands with the plan. */
    public Verdict verdict() {
        Verdict byDay = Verdict.of(plan.left(today));
        if (byDay != Verdict.ON_COURSE) {
            return byDay;
        }
        if (unreached() > 0) {
            return Verdict.SHORT;
        }
        return earlier.filter(then -> then.expected() - forecast.expected() >= BEHIND)
                        .isPresent()
                ? Verdict.BEHIND
                : Verdict.ON_COURSE;
    }

    /** Returns the number of the plan's questions. */
    public int questions() {
        return forecast.domains().stream()
                .mapToInt(of -> of.domain().questions().size())
                .sum();
    }

    /** Returns the number of questions that are never asked until the date. */
    public int unreached() {
        return (int) Math.round(forecast.unreached());
    }
}
