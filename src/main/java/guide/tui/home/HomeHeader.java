package guide.tui.home;

import guide.app.AppContext;
import guide.app.Words;
import guide.keys.Size;
import guide.study.AnswerCost;
import guide.study.Forecast;
import guide.study.Plan;
import guide.study.Progress;
import guide.study.StudyDay;
import guide.study.stats.Overview;
import guide.text.ColorRole;
import guide.text.Line;
import guide.text.Style;
import guide.tui.Frame;
import guide.tui.stats.Figures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The lines below the title at home: how long it is until the day to be ready on, what is expected on it, and how far the
 * user is.
 *
 * @param forecast of the next plan, or before the first answer of three weeks; empty until it is computed
 * @param ofAll the forecasts of all plans that are ahead, the earliest date first; none until they are computed
 */
record HomeHeader(
        AppContext context,
        Progress progress,
        Overview overview,
        Optional<Forecast> forecast,
        Map<Plan, Forecast> ofAll,
        Size size) {
    /** Below this width the header leaves out what is said elsewhere. */
    private static final int NARROW = 60;

    private static final double HOUR = 60;

    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        String tagline = context.bank().tagline();
        if (Frame.isAiry(size) && overview.day() == 0 && !tagline.isEmpty()) {
            lines.add(Line.of(tagline, Style.DIM));
        }
        date().ifPresent(date -> lines.add(Line.of(date, Style.TEXT)));
        tooShort().ifPresent(sentence -> lines.add(Line.of(sentence, Style.of(ColorRole.BAD))));
        lines.add(Line.of(isNarrow() ? narrowCounts() : counts(), Style.DIM));
        return lines.stream().map(line -> line.truncate(Frame.width(size))).toList();
    }

    private boolean isNarrow() {
        return size.columns() < NARROW;
    }

    /** Returns how long it is until the next day to be ready on, and what to expect on it; empty where none is set. */
    private Optional<String> date() {
        StudyDay today = context.today();
        Optional<Plan> ofToday = progress.plans().on(today);
        if (ofToday.isPresent()) {
            String recalled = Figures.percent(overview.recalled(ofToday.get()));
            return Optional.of("The interview is today: " + recalled + (isNarrow() ? "" : " would be recalled."));
        }
        return overview.plan().map(plan -> {
            String when = named(plan) + Words.briefDate(plan.date().date()) + ", " + Words.ahead(plan.left(today));
            String expected = forecast.map(f -> ": about " + Figures.percent(f.expected()))
                    .orElse("");
            return isNarrow() ? when + expected : when + expected + expectedNow(expected);
        });
    }

    private String named(Plan plan) {
        return isNarrow() ? "" : plan.name().isEmpty() ? "Interview " : plan.name() + " ";
    }

    private String expectedNow(String expected) {
        return (expected.isEmpty() ? "" : " expected") + " (now " + now() + ")";
    }

    /** Returns the share of the next plan's questions that would be recalled today. */
    private String now() {
        double now = forecast.map(Forecast::now)
                .orElseGet(() -> overview.all().readiness().orElse(0));
        return Figures.percent(now);
    }

    /** Returns what the minutes cannot reach of the first plan for which they are too few. */
    private Optional<String> tooShort() {
        return ofAll.entrySet().stream()
                .filter(of -> Math.round(of.getValue().unreached()) > 0)
                .findFirst()
                .map(of -> reach(of.getKey(), of.getValue()));
    }

    private String reach(Plan plan, Forecast tooFew) {
        int all = tooFew.domains().stream()
                .mapToInt(of -> of.domain().questions().size())
                .sum();
        String reach = plan.minutes() + " min a day reach " + (all - Math.round(tooFew.unreached())) + " of " + all;
        LocalDate date = plan.date().date();
        if (isNarrow()) {
            return ofAll.size() < 2 ? reach : reach + " by " + Words.briefDay(date);
        }
        String by = ofAll.size() < 2 ? "" : " by " + Words.briefDate(date);
        return reach + " questions" + by + "; " + context.keymap().key(HomeAction.DATE) + " says what helps.";
    }

    /** Returns how far the user is: what is answered, what is known for weeks, and how long the rest takes. */
    private String counts() {
        List<String> parts = new ArrayList<>();
        if (overview.day() == 0) {
            parts.add(Words.count(overview.domains().size(), "domain"));
            parts.add(Words.count(overview.questions(), "question"));
        } else {
            parts.add(answered() + (overview.read() > 0 ? ", " + overview.read() + " more read" : ""));
            if (overview.all().strong() > 0) {
                parts.add(overview.all().strong() + " strong");
            }
            if (overview.plan().isEmpty() && overview.answered() > 0) {
                parts.add(now() + " would be recalled today");
            }
        }
        forecast.ifPresent(f ->
                parts.add("about " + time(f) + " of study" + (overview.plan().isEmpty() ? "" : " to go")));
        return String.join(" · ", parts);
    }

    private String narrowCounts() {
        boolean isShort = overview.plan().isPresent() || overview.all().strong() == 0;
        String more = overview.plan().isPresent() ? "now " + now() + " · " : "";
        return more + answered() + (isShort ? "" : " · " + overview.all().strong() + " strong");
    }

    private String answered() {
        return overview.answered() + " of " + overview.questions() + " answered";
    }

    /** Returns the time of the answers of all days to come. */
    private static String time(Forecast forecast) {
        double minutes =
                forecast.load().stream().mapToDouble(Forecast.Load::minutes).sum();
        return minutes < HOUR ? AnswerCost.whole(minutes) + " min" : Math.round(minutes / HOUR) + " h";
    }
}
