package guide.study.outlook;

import guide.bank.Domain;
import guide.study.Forecast;
import guide.study.Plan;
import guide.study.PlannedDay;
import guide.study.Progress;
import guide.study.StudyDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One of the ways out where the minutes are too few for all questions.
 *
 * @param plan as it would be then
 * @param outlook what it would bring
 */
public record WayOut(Plan plan, Outlook outlook) {
    private static final List<Integer> MINUTES = List.of(10, 15, 20, 30, 45, 60, 90, 120, 180);

    /** Ways that ask for more minutes. */
    private static final int MORE = 2;

    /** Returns the ways: the plan as it is, more minutes, and fewer domains. Only the first where all questions are reached. */
    public static List<WayOut> of(
            Outlook outlook, List<Domain> bank, Progress progress, Function<Plan, Forecast> rehearsal) {
        WayOut asItIs = new WayOut(outlook.plan(), outlook);
        if (outlook.verdict() != Verdict.SHORT) {
            return List.of(asItIs);
        }
        return Stream.of(
                        Stream.of(asItIs),
                        more(outlook, rehearsal).stream(),
                        fewer(outlook, bank, progress, rehearsal).stream())
                .flatMap(ways -> ways)
                .toList();
    }

    /** Returns the least minutes that reach all questions, and the step before. */
    private static List<WayOut> more(Outlook outlook, Function<Plan, Forecast> rehearsal) {
        List<WayOut> ways = new ArrayList<>();
        for (int minutes : MINUTES) {
            boolean isEnough =
                    !ways.isEmpty() && ways.get(ways.size() - 1).outlook.unreached() == 0;
            if (minutes > outlook.plan().minutes() && !isEnough) {
                ways.add(with(outlook.plan().within(minutes), outlook.today(), rehearsal));
            }
        }
        return ways.subList(Math.max(0, ways.size() - MORE), ways.size());
    }

    /** Returns the first domains of the bank whose questions can all be reached. */
    private static Optional<WayOut> fewer(
            Outlook outlook, List<Domain> bank, Progress progress, Function<Plan, Forecast> rehearsal) {
        Plan plan = outlook.plan();
        List<String> kept = new ArrayList<>();
        for (Domain domain : bank) {
            if (plan.includes(domain)) {
                List<String> more = new ArrayList<>(kept);
                more.add(domain.id());
                if (!new PlannedDay(plan.only(more), outlook.today(), bank, progress).isShort()) {
                    kept = more;
                }
            }
        }
        while (!kept.isEmpty()) {
            WayOut way = with(plan.only(kept), outlook.today(), rehearsal);
            if (way.outlook.unreached() == 0) {
                return Optional.of(way);
            }
            kept = kept.subList(0, kept.size() - 1);
        }
        return Optional.empty();
    }

    private static WayOut with(Plan plan, StudyDay today, Function<Plan, Forecast> rehearsal) {
        return new WayOut(plan, new Outlook(plan, today, rehearsal.apply(plan), Optional.empty()));
    }

    /** Returns the number of questions that are asked at least once. */
    public int reached() {
        return outlook.questions() - outlook.unreached();
    }
}
