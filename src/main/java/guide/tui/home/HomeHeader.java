package guide.tui.home;

import guide.app.Words;
import guide.keys.Size;
import guide.study.AnswerCost;
import guide.study.Forecast;
import guide.study.Plan;
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
import java.util.Optional;

/**
 * The lines below the title at home: how long it is until the day to be ready on, what is expected on it, and how far the
 * user is.
 */
record HomeHeader(HomeView view, Size size) {
    /** Below this width the header leaves out what is said elsewhere. */
    private static final int NARROW = 60;

    private static final double HOUR = 60;

    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        String tagline = view.context().bank().tagline();
        if (Frame.isAiry(size) && overview().day() == 0 && !tagline.isEmpty()) {
            lines.add(Line.of(tagline, Style.DIM));
        }
        date().ifPresent(date -> lines.add(Line.of(date, Style.TEXT)));
        tooShort().ifPresent(sentence -> lines.add(Line.of(sentence, Style.of(ColorRole.BAD))));
        lines.add(Line.of(isNarrow() ? narrowCounts() : fittingCounts(), Style.DIM));
        return lines.stream().map(line -> line.truncate(Frame.width(size))).toList();
    }

    private boolean isNarrow() {
        return size.columns() < NARROW;
    }

    /** Returns how long it is until the next day to be ready on, and what to expect on it; empty where none is set. */
    private Optional<String> date() {
        StudyDay today = view.context().today();
        Optional<Plan> ofToday = view.progress().plans().on(today);
        if (ofToday.isPresent()) {
            String recalled = Figures.percent(overview().recalled(ofToday.get()));
            return Optional.of("The interview is today: " + recalled + (isNarrow() ? "" : " would be recalled."));
        }
        return overview().plan().map(plan -> {
            String when = named(plan) + Words.briefDate(plan.date().date()) + ", " + Words.ahead(plan.left(today));
            String expected = view.forecast()
                    .map(f -> ": about " + Figures.percent(f.expected()))
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
        double now = view.forecast()
                .map(Forecast::now)
                .orElseGet(() -> overview().all().readiness().orElse(0));
        return Figures.percent(now);
    }

    /** Returns what the minutes cannot reach of the first plan for which they are too few. */
    private Optional<String> tooShort() {
        return view.progress().plans().ahead(view.context().today()).stream()
                .flatMap(plan -> view
                        .forecast(plan)
                        .filter(forecast -> Math.round(forecast.unreached()) > 0)
                        .map(forecast -> reach(plan, forecast))
                        .stream())
                .findFirst();
    }

    private String reach(Plan plan, Forecast tooFew) {
        int all = tooFew.domains().stream()
                .mapToInt(of -> of.domain().questions().size())
                .sum();
        String reach = plan.minutes() + " min a day reach " + (all - Math.round(tooFew.unreached())) + " of " + all;
        boolean isOnly = view.progress().plans().ahead(view.context().today()).size() == 1;
        LocalDate date = plan.date().date();
        if (isNarrow()) {
            return reach + (isOnly ? "" : " by " + Words.briefDay(date));
        }
        return reach + " questions" + (isOnly ? "" : " by " + Words.briefDate(date)) + "; "
                + view.context().keymap().key(HomeAction.DATE) + " says what helps.";
    }

    /** Returns how far the user is, with the date until which the study counts where that shows whole. */
    private String fittingCounts() {
        String until = overview()
                .plan()
                .map(plan -> " until " + Words.briefDay(plan.date().date()))
                .orElse("");
        String whole = counts(until);
        return Line.of(whole).width() <= Frame.width(size) ? whole : counts(" to go");
    }

    /** Returns how far the user is: what is answered, what is known for weeks, and how long the rest takes. */
    private String counts(String until) {
        List<String> parts = new ArrayList<>();
        if (overview().day() == 0) {
            parts.add(Words.count(overview().domains().size(), "domain"));
            parts.add(Words.count(overview().questions(), "question"));
        } else {
            parts.add(answered() + (overview().read() > 0 ? ", " + overview().read() + " more read" : ""));
            if (overview().all().strong() > 0) {
                parts.add(overview().all().strong() + " strong");
            }
            if (overview().plan().isEmpty() && overview().answered() > 0) {
                parts.add(now() + " would be recalled today");
            }
        }
        view.forecast().ifPresent(f -> parts.add("about " + time(f) + " of study" + until));
        return String.join(" · ", parts);
    }

    private String narrowCounts() {
        boolean isShort = overview().plan().isPresent() || overview().all().strong() == 0;
        String more = overview().plan().isPresent() ? "now " + now() + " · " : "";
        return more + answered() + (isShort ? "" : " · " + overview().all().strong() + " strong");
    }

    private String answered() {
        return overview().answered() + " of " + overview().questions() + " answered";
    }

    /** Returns the time of the answers of all days to come. */
    private static String time(Forecast forecast) {
        double minutes =
                forecast.load().stream().mapToDouble(Forecast.Load::minutes).sum();
        return minutes < HOUR ? AnswerCost.whole(minutes) + " min" : Math.round(minutes / HOUR) + " h";
    }

    private Overview overview() {
        return view.overview();
    }
}
