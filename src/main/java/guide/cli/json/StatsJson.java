package guide.cli.json;

import guide.bank.Domain;
import guide.study.MissedPoint;
import guide.study.StudyDay;
import guide.study.stats.Activity;
import guide.study.stats.Agenda;
import guide.study.stats.Mastery;
import guide.study.stats.Overview;
import guide.study.stats.Retention;
import guide.study.stats.Statistics;
import guide.study.stats.TimeTaker;
import guide.study.stats.WeakQuestion;
import java.util.Locale;
import java.util.Map;

/**
 * Makes what {@code guide stats --json} prints: one object on one line. Names and meanings stay; new ones may be added. Days are
 * study days as {@code yyyy-mm-dd}, shares and chances go from 0 to 1, and unknown values are left out.
 *
 * <ul>
 *   <li>{@code today}
 *   <li>{@code all}: {@code questions} = {@code new} + {@code learning} + {@code strong} + {@code suspended}; {@code due} are
 *       some of the learning and strong ones; {@code recall} is the mean chance of recall today of those two,
 *       {@code readiness} that of the new ones as well, which count 0
 *   <li>{@code domains}: the same for each, with {@code id} and {@code title}
 *   <li>{@code retention}: {@code days7}, {@code days30}, {@code ever}, each with {@code reviews} (at least a day after the
 *       one before), {@code recalled}, {@code share}, {@code predicted} (the mean chance at those moments) and
 *       {@code verdict}: {@code too_few}, {@code as_predicted}, {@code below} or {@code above}
 *   <li>{@code streak}: {@code current} and {@code longest} in days, and whether {@code today} was studied
 *   <li>{@code total}: {@code days} with a review, {@code reviews}, {@code ms}
 *   <li>{@code calendar}: {@code day}, {@code reviews} and {@code ms} of each day with a review, oldest first
 *   <li>{@code due}: {@code overdue}, {@code days}: how many come due today (with the overdue ones), tomorrow and so on, 30
 *       numbers; {@code next}, the first day after today on which one does, however far away
 *   <li>{@code weak}: the weak points of today: {@code id}, {@code number}, {@code recall} on the {@code date} of the plan, or today
 *       without one, and {@code points}, from 0, that were missed twice running; the weakest first
 *   <li>{@code most_time}: {@code id}, {@code number}, {@code answers}, {@code not_recalled}, {@code ms} of each question that
 *       was not recalled twice or more; the one with the most time first
 *   <li>{@code missed}: key points: {@code id}, {@code number}, {@code point} (from 0), {@code text}, {@code missed} and
 *       {@code reviews}; the most missed first
 * </ul>
 */
public final class StatsJson {
    private StatsJson() {}

    public static Json of(Statistics statistics) {
        return new Json()
                .put("today", statistics.today().date())
                .put("all", mastery(new Json(), statistics.all()))
                .put("domains", statistics.domains(), StatsJson::domain)
                .put(
                        "retention",
                        new Json()
                                .put("days7", retention(statistics.week()))
                                .put("days30", retention(statistics.month()))
                                .put("ever", retention(statistics.ever())))
                .put(
                        "streak",
                        new Json()
                                .put("current", statistics.streak().current())
                                .put("longest", statistics.streak().longest())
                                .put("today", statistics.streak().today()))
                .put("total", total(statistics.activity()))
                .put("calendar", statistics.activity().days().entrySet(), StatsJson::day)
                .put("due", due(statistics.agenda()))
                .put("weak", statistics.weak().questions(), StatsJson::weak)
                .put("most_time", statistics.takers(), StatsJson::taker)
                .put("missed", statistics.missed(), StatsJson::missed);
    }

    private static Json domain(Overview.Row row) {
        Domain domain = row.domain();
        return mastery(new Json().put("id", domain.id()).put("title", domain.title()), row.mastery());
    }

    private static Json mastery(Json json, Mastery mastery) {
        return json.put("questions", mastery.questions())
                .put("new", mastery.fresh())
                .put("learning", mastery.learning())
                .put("strong", mastery.strong())
                .put("suspended", mastery.suspended())
                .put("due", mastery.due())
                .put("recall", mastery.recall())
                .put("readiness", mastery.readiness());
    }

    private static Json retention(Retention retention) {
        return new Json()
                .put("reviews", retention.reviews())
                .put("recalled", retention.recalled())
                .put("share", retention.share())
                .put("predicted", retention.predictedShare())
                .put("verdict", retention.verdict().name().toLowerCase(Locale.ROOT));
    }

    private static Json total(Activity activity) {
        return new Json()
                .put("days", activity.days().size())
                .put("reviews", activity.total().reviews())
                .put("ms", activity.total().ms());
    }

    private static Json day(Map.Entry<StudyDay, Activity.Day> day) {
        return new Json()
                .put("day", day.getKey().date())
                .put("reviews", day.getValue().reviews())
                .put("ms", day.getValue().ms());
    }

    private static Json due(Agenda agenda) {
        return new Json()
                .put("overdue", agenda.overdue())
                .put("days", agenda.days())
                .put("next", agenda.next().map(StudyDay::date));
    }

    private static Json weak(WeakQuestion weak) {
        return new Json()
                .put("id", weak.question().id())
                .put("number", weak.question().number())
                .put("date", weak.day().date())
                .put("recall", weak.recall())
                .put("points", weak.missed());
    }

    private static Json taker(TimeTaker taker) {
        return new Json()
                .put("id", taker.question().id())
                .put("number", taker.question().number())
                .put("answers", taker.effort().answers())
                .put("not_recalled", taker.effort().failures())
                .put("ms", taker.effort().ms());
    }

    private static Json missed(MissedPoint missed) {
        return new Json()
                .put("id", missed.question().id())
                .put("number", missed.question().number())
                .put("point", missed.point())
                .put("text", missed.text())
                .put("missed", missed.missed())
                .put("reviews", missed.reviews());
    }
}
