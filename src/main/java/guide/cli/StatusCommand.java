package guide.cli;

import guide.app.Library;
import guide.app.PlanWords;
import guide.app.Records;
import guide.app.Refusal;
import guide.app.Settings;
import guide.app.Words;
import guide.bank.Bank;
import guide.forecast.ForecastBasis;
import guide.study.Forecast;
import guide.study.Plan;
import guide.study.Progress;
import guide.study.StudyDay;
import guide.study.stats.Overview;
import guide.tui.stats.Figures;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Prints one line for tmux's status bar or a shell's prompt: what is due, and how it stands with the date. Writes nothing. */
record StatusCommand(Library library, Records records, Settings settings, Console console) implements Command {
    private static final String BETWEEN = " · ";
    private static final List<String> FIELDS = List.of("due", "new", "minutes", "days", "date", "expected", "now");

    @Override
    public Usage usage() {
        return new Usage(
                        "status",
                        this,
                        "Prints one line for tmux's status bar or a prompt.",
                        "It has what is due today, the minutes that it takes, the days until the date, and what is expected "
                                + "on it. The last figure is the one that home or 'guide plan' has computed last on this day, with a ~ "
                                + "where answers came since, and left out where none was computed; on the date itself, what would be "
                                + "recalled. Nothing is written to the disk.")
                .bank()
                .text(
                        "--format",
                        "FORMAT",
                        "The line, with fields: {due}, {new}, {minutes}, {days}, {date}, {expected} and {now} (both in percent, with the sign)."
                                + " What stands in [brackets] is left out where a field in it is 0 or not known; a \\ before a sign"
                                + " prints it as it is.")
                .examples("guide status", "guide status --format '{due} due[, {days} days]'");
    }

    @Override
    public int call(Given given) {
        Optional<String> format = given.text("--format");
        Bank bank = library.glance(given.selection());
        Progress progress = records.glance();
        StudyDay today = records.today();
        int newADay = settings.preferences().newADay();
        Overview overview = Overview.of(bank.domains(), progress, today, newADay);
        Optional<Plan> plan = progress.plans().on(today).or(overview::plan);
        Optional<String> expected =
                plan.flatMap(p -> expected(p, overview, ForecastBasis.of(bank.domains(), progress, today)));
        console.print(
                format.isPresent()
                        ? filled(format.get(), values(overview, today, plan, expected))
                        : line(overview, today, plan, expected));
        return Exit.OK;
    }

    /** Returns what is expected, on the day itself what would be recalled; a figure from before the last answers has a {@code ~}. */
    private Optional<String> expected(Plan plan, Overview overview, ForecastBasis basis) {
        if (plan.isOver(basis.today())) {
            return Optional.of(Figures.percent(overview.recalled(plan)));
        }
        Optional<Forecast> known = records.forecasts().known(plan, basis);
        if (known.isPresent()) {
            return known.map(forecast -> Figures.percent(forecast.expected()));
        }
        OptionalDouble lately = records.forecasts().lately(plan, basis);
        return lately.isPresent() ? Optional.of("~" + Figures.percent(lately.getAsDouble())) : Optional.empty();
    }

    private static String line(Overview overview, StudyDay today, Optional<Plan> plan, Optional<String> expected) {
        List<String> parts = new ArrayList<>(List.of(PlanWords.due(overview.due(), overview.waiting())));
        if (overview.fresh() > 0) {
            parts.add(overview.fresh() + " new");
        }
        if (overview.minutes() > 0) {
            parts.add(overview.minutes() + " min");
        }
        plan.ifPresent(p -> parts.add(p.isOver(today) ? "today" : Words.count(p.left(today), "day")));
        expected.ifPresent(parts::add);
        return String.join(BETWEEN, parts);
    }

    /** Returns the values of the fields; one that is not known is missing. */
    private static Map<String, String> values(
            Overview overview, StudyDay today, Optional<Plan> plan, Optional<String> expected) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("due", String.valueOf(overview.due()));
        values.put("new", String.valueOf(overview.fresh()));
        values.put("minutes", String.valueOf(overview.minutes()));
        plan.ifPresent(p -> {
            values.put("days", String.valueOf(p.left(today)));
            values.put("date", p.date().date().toString());
        });
        expected.ifPresent(share -> values.put("expected", share));
        overview.all().readiness().ifPresent(now -> values.put("now", Figures.percent(now)));
        return values;
    }

    /**
     * Returns a line with values in the place of their fields; refuses a format that cannot be read, with {@code USAGE}.
     *
     * @param values by the fields' names
     */
    private static String filled(String format, Map<String, String> values) {
        StringBuilder line = new StringBuilder();
        int optional = -1;
        boolean isLeftOut = false;
        for (int i = 0; i < format.length(); i++) {
            char sign = format.charAt(i);
            if (sign == '\\' && i + 1 < format.length()) {
                line.append(format.charAt(++i));
            } else if (sign == '[' && optional < 0) {
                optional = line.length();
                isLeftOut = false;
            } else if (sign == ']' && optional >= 0) {
                line.setLength(isLeftOut ? optional : line.length());
                optional = -1;
            } else if (sign == '{') {
                String field = field(format, i + 1);
                String value = values.getOrDefault(field, "");
                isLeftOut |= value.isEmpty() || value.equals("0");
                line.append(value);
                i += field.length() + 1;
            } else {
                line.append(sign);
            }
        }
        if (optional >= 0) {
            throw refusal("a '[' in the format has no ']' behind it. A \\ before it prints it as it is.");
        }
        return line.toString();
    }

    /** Returns the name of the field that begins here. */
    private static String field(String format, int start) {
        int end = format.indexOf('}', start);
        if (end < 0) {
            throw refusal("a '{' in the format has no '}' behind it. A \\ before it prints it as it is.");
        }
        String field = format.substring(start, end);
        if (!FIELDS.contains(field)) {
            throw refusal("there is no field '{" + field + "}'. Fields: {" + String.join("}, {", FIELDS) + "}.");
        }
        return field;
    }

    private static Refusal refusal(String sentence) {
        return new Refusal(Refusal.Kind.USAGE, sentence);
    }
}
