package guide.cli;

import guide.app.DayText;
import guide.app.Library;
import guide.app.PlanWords;
import guide.app.Records;
import guide.app.Refusal;
import guide.app.Selection;
import guide.app.Words;
import guide.bank.Bank;
import guide.bank.Domain;
import guide.cli.json.PlanJson;
import guide.cli.lines.PlanLines;
import guide.event.Fact;
import guide.study.Forecast;
import guide.study.Plan;
import guide.study.Plans;
import guide.study.Progress;
import guide.study.StudyDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Sets and shows the days to be ready on. */
record PlanCommand(Library library, Records records, Console console) implements Command {
    @Override
    public Usage usage() {
        return new Usage(
                        "plan",
                        this,
                        "Sets and shows the day to be ready on, and what to expect.",
                        "Until half-way every question gets its first turn, and each comes back when its chance of recall falls to"
                                + " 90 %. In the last days each is asked once more, weakest first, for as many days as your minutes need.")
                .text(
                        "--date",
                        "DAY",
                        "The day: friday, 'in 3 weeks', +21, tomorrow, a day with its month, or as YYYY-MM-DD.")
                .number(
                        "-m --minutes",
                        "M",
                        0,
                        "The time for study on one day, for all dates together; 0 for as much as it takes, 20 where none was given yet.")
                .texts("-d --domain", "DOMAIN", "Only this domain, by its id or title; may be repeated.")
                .text("--name", "NAME", "Tells several plans apart, such as by company.")
                .flag("--clear", "Gives the plan up; answers stay.")
                .flag("--json", "As one JSON object.")
                .examples(
                        "guide plan --date 'in 3 weeks' --minutes 20",
                        "guide plan --date friday --domain rag --name acme");
    }

    @Override
    public int call(Given given) {
        Bank bank = library.bank(Selection.ALL);
        Progress progress = records.progress();
        StudyDay today = records.today();
        boolean clear = given.has("--clear");
        boolean json = given.has("--json");
        boolean isDated = given.text("--date").isPresent();
        if (clear || isDated || given.number("--minutes").isPresent() || isOfDomains(given)) {
            List<Plan> choice =
                    clear ? progress.plans().coming(today) : progress.plans().ahead(today);
            if (clear && choice.isEmpty()) {
                console.printMessage("there is no plan to clear.");
                return Exit.OK;
            }
            String name = isDated && !clear ? name(given) : chosen(given, choice);
            Fact.Plan plan = clear
                    ? new Fact.Plan(name, Optional.empty(), 0, List.of())
                    : plan(name, given, bank, progress.plans());
            records.prepare();
            Progress old = progress;
            progress = progress.with(records.save(plan));
            if (!json) {
                console.print(said(name, bank, old, progress));
            }
        }
        if (json) {
            console.print(
                    PlanJson.of(bank, progress, today, records.forecasts()).toString());
        } else {
            PlanLines.of(bank, progress, today, records.forecasts()).forEach(console::print);
        }
        return Exit.OK;
    }

    /** Returns the name of the plan that is meant: of the only one without its name, of any for the minutes, which all share. */
    private static String chosen(Given given, List<Plan> plans) {
        String name = name(given);
        List<String> names = plans.stream().map(Plan::name).toList();
        if (names.isEmpty() || names.contains(name)) {
            return name;
        }
        boolean isOfAll = !given.has("--clear") && !isOfDomains(given);
        if (name.isEmpty() && (names.size() == 1 || isOfAll)) {
            return names.get(0);
        }
        String none = name.isEmpty() ? "there are several plans" : "there is no plan '" + name + "'";
        List<String> known = names.stream().filter(other -> !other.isEmpty()).toList();
        String instead = known.isEmpty()
                ? "leave --name out for the one that is set"
                : "choose --name " + String.join(" or ", known);
        throw new Refusal(Refusal.Kind.USAGE, none + "; " + instead + ".");
    }

    private static String name(Given given) {
        return given.text("--name").orElse("");
    }

    private static boolean isOfDomains(Given given) {
        return !given.texts(Usage.DOMAIN).isEmpty();
    }

    private Fact.Plan plan(String name, Given given, Bank bank, Plans plans) {
        StudyDay today = records.today();
        Optional<Integer> minutes = given.number("--minutes");
        List<String> domains = given.texts(Usage.DOMAIN);
        Optional<Plan> before = plans.named(name).filter(plan -> !plan.isOver(today));
        // One day has one number of minutes, whatever date they are for.
        int usual = before.or(() -> plans.ahead(today).stream().findFirst())
                .map(Plan::minutes)
                .orElse(Plan.USUAL_MINUTES);
        LocalDate day = given.text("--date")
                .map(typed -> DayText.read(typed, today.date()))
                .or(() -> before.map(plan -> plan.date().date()))
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.USAGE,
                        "a plan needs its day: guide plan --date 'in 3 weeks'"
                                + minutes.map(m -> " --minutes " + m).orElse("") + "."));
        List<String> ids = library.filtered(bank, new Selection(List.of(), domains, List.of())).domains().stream()
                .map(Domain::id)
                .toList();
        return new Fact.Plan(
                name,
                Optional.of(day),
                minutes.orElse(usual),
                domains.isEmpty() ? before.map(Plan::domains).orElse(List.of()) : ids);
    }

    /** Returns what was set or given up; of a date that is moved also what that means. */
    private String said(String name, Bank bank, Progress old, Progress now) {
        StudyDay today = records.today();
        Optional<Plan> before = old.plans().named(name).filter(plan -> !plan.isOver(today));
        Optional<Plan> set = now.plans().named(name);
        if (set.isEmpty()) {
            return "Cleared." + (now.plans().ahead(today).isEmpty() ? " Questions come when they are due again." : "");
        }
        Plan plan = set.get();
        return before.filter(other -> !other.date().equals(plan.date()))
                .map(other -> PlanWords.moved(other, plan.date(), today) + ", about " + percent(plan, bank, now)
                        + " % instead of " + percent(other, bank, old) + " %." + scope(other, plan, bank))
                .orElseGet(() -> Words.until(plan.date(), today) + ".");
    }

    /** Returns how many questions count now, where a date was moved and its domains changed: it may be another interview. */
    private String scope(Plan before, Plan plan, Bank bank) {
        return before.domains().equals(plan.domains())
                ? ""
                : " It counts " + Words.count(questions(plan, bank), "question") + " instead of "
                        + questions(before, bank)
                        + ". If this is another interview: 'guide undo', and again with --name.";
    }

    private static int questions(Plan plan, Bank bank) {
        return bank.domains().stream()
                .filter(plan::includes)
                .mapToInt(domain -> domain.questions().size())
                .sum();
    }

    private int percent(Plan plan, Bank bank, Progress progress) {
        return PlanWords.percent(
                Forecast.of(plan, records.today(), bank.domains(), progress).expected());
    }
}
