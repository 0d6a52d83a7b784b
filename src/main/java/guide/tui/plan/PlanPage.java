package guide.tui.plan;

import guide.app.PlanWords;
import guide.app.QuestionTitle;
import guide.app.Words;
import guide.bank.Question;
import guide.keys.Keymap;
import guide.keys.SharedActions;
import guide.study.Plan;
import guide.study.StudyDay;
import guide.study.outlook.Outlook;
import guide.study.outlook.PlanState;
import guide.study.outlook.Verdict;
import guide.text.Line;
import guide.text.Style;
import guide.tui.ChosenRow;
import guide.tui.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The page of the date laid out, for each state that a plan can be in.
 *
 * @param width in cells
 */
record PlanPage(PlanScreen screen, int width) {
    /** Below this width there is room for the main figures only. */
    static final int NARROW = 56;
    /** From this width on the domains stand beside the rest. */
    static final int TWO_COLUMNS = 128;
    /** On the eve so many questions are named. */
    static final int WEAKEST = 3;

    private static final int NAME = 10;
    private static final int DOMAINS = 22;

    Line title() {
        return Line.of(titleWords(), Style.ACCENT.bold());
    }

    private String titleWords() {
        Optional<Plan> plan = screen.plan();
        if (plan.isEmpty()) {
            return screen.state().past().isPresent() ? "The interview is over" : DateForm.TITLE;
        }
        String name = PlanWords.named(plan.get());
        return switch (verdict(plan.get())) {
            case TODAY -> "The interview is today" + name;
            case TOMORROW -> "The interview is tomorrow" + name;
            case NONE, PAST, SHORT, BEHIND, ON_COURSE ->
                (isNarrow()
                                ? PlanWords.brief(plan.get().date()) + ", " + PlanWords.away(plan.get(), today())
                                : "The road to " + PlanWords.weekday(plan.get().date()))
                        + name;
        };
    }

    /** Returns how far the date is, or which day it is where the title says that. */
    String away() {
        boolean isAhead = screen.plan().filter(plan -> plan.left(today()) > 1).isPresent();
        return isAhead && !isNarrow()
                ? PlanWords.away(screen.plan().orElseThrow(), today())
                : isAhead ? "" : PlanWords.brief(today());
    }

    List<Line> lines() {
        Optional<Plan> plan = screen.plan();
        if (plan.isEmpty()) {
            return past();
        }
        List<Line> lines = new ArrayList<>(plans());
        List<Line> ofPlan = ofPlan(plan.get(), cells());
        Optional<Outlook> outlook = screen.outlook();
        List<Line> domains = outlook.map(o ->
                        new DomainColumns(o, screen.forecast(screen.minutes()).orElse(o.forecast()), today()))
                .map(columns -> columns.lines(cells()))
                .orElse(List.of());
        if (isWide()) {
            lines.addAll(Column.beside(ofPlan, domains, cells() + Column.GAP));
        } else {
            lines.addAll(ofPlan);
            lines.addAll(domains.isEmpty() ? List.of() : List.of(Line.EMPTY));
            lines.addAll(domains);
        }
        outlook.filter(o -> !isNarrow()).ifPresent(o -> {
            lines.add(Line.EMPTY);
            lines.addAll(Line.of(PlanWords.meaning(o), Style.DIM).wrap(width));
        });
        return lines;
    }

    /** Returns the line with the row that the arrow keys have chosen, where there is one. */
    Optional<Integer> mark() {
        return isAtPlan()
                ? Optional.of(screen.choice().plan())
                : new WaysOut(screen, cells()).mark().map(row -> row + plans().size());
    }

    /** Returns whether the arrow keys have chosen one of several plans, and no way out of it. */
    private boolean isAtPlan() {
        return screen.state().plans().size() > 1 && screen.choice().way() == 0;
    }

    private List<Line> ofPlan(Plan plan, int cells) {
        if (screen.choice().minutes().isPresent()) {
            return new AheadPage(screen, plan, cells).lines();
        }
        return switch (verdict(plan)) {
            case TODAY -> lastDay(plan, true, cells);
            case TOMORROW -> lastDay(plan, false, cells);
            case SHORT -> new WaysOut(screen, cells).lines();
            case NONE, PAST, BEHIND, ON_COURSE -> new AheadPage(screen, plan, cells).lines();
        };
    }

    private Verdict verdict(Plan plan) {
        return screen.outlook().map(Outlook::verdict).orElse(screen.state().verdict(plan));
    }

    /** Returns what there is to say without a date to come. */
    private List<Line> past() {
        PlanState state = screen.state();
        if (state.past().isEmpty()) {
            return Line.of(DateForm.PURPOSE).wrap(width);
        }
        Plan over = state.past().get();
        List<Line> lines = new ArrayList<>(Line.of(PlanWords.past(state, over)).wrap(width));
        lines.addAll(Line.of(PlanWords.since(state)).wrap(width));
        Keymap keymap = screen.context().keymap();
        lines.add(Line.EMPTY);
        lines.addAll(Line.of("What came up? " + keymap.key(PlanAction.BROWSE) + " leads to the questions, where "
                        + keymap.key(SharedActions.FLAG) + " flags one with a word. " + keymap.key(PlanAction.DATE)
                        + " sets the next date.")
                .wrap(width));
        return lines;
    }

    /** Returns what there is to say on the eve, and on the day itself, where the weakest questions can be asked once more. */
    private List<Line> lastDay(Plan plan, boolean isTheDay, int cells) {
        String expected = screen.outlook()
                .map(o -> "About " + PlanWords.percent(o.forecast().expected()) + " % expected. ")
                .orElse("");
        PlanState state = screen.state();
        String words = isTheDay ? PlanWords.theDay(state, plan) : PlanWords.eve(state, plan);
        List<Line> lines = new ArrayList<>(Line.of(expected + words).wrap(cells));
        List<Line> weakest = weakest(plan, cells);
        lines.addAll(weakest);
        if (isTheDay && !weakest.isEmpty()) {
            String key = screen.context().keymap().key(PlanAction.STUDY);
            lines.addAll(Line.of(key + " asks those once more, if you like.").wrap(cells));
        }
        return lines;
    }

    private List<Line> weakest(Plan plan, int cells) {
        List<Line> lines = new ArrayList<>();
        for (Question question : screen.state().weakest(plan, WEAKEST)) {
            lines.add(Line.of(lines.isEmpty() ? "Weakest  " : "         ")
                    .then(QuestionTitle.numbered(question))
                    .truncate(cells));
        }
        return lines;
    }

    /** Returns a row for each plan where there are several, and how they share the minutes. */
    private List<Line> plans() {
        List<Plan> plans = screen.state().plans();
        if (plans.size() < 2) {
            return List.of();
        }
        List<Line> lines = new ArrayList<>();
        IntStream.range(0, plans.size()).forEach(i -> {
            Line row = row(plans.get(i), i).truncate(width);
            lines.add(isAtPlan() && i == screen.choice().plan() ? ChosenRow.row(row) : row);
        });
        String shared = isNarrow() ? PlanWords.minutesForAll(plans) : PlanWords.shared(plans);
        lines.addAll(Line.of(shared, Style.DIM).wrap(width));
        lines.add(Line.EMPTY);
        return lines;
    }

    private Line row(Plan plan, int index) {
        String expected = screen.figures()
                .outlook(index)
                .map(o -> PlanWords.percent(o.forecast().expected()) + " %")
                .orElse("…");
        Line name = Line.of(plan.name()).truncate(NAME - 1).pad(NAME);
        Line start = Line.of(PlanWords.brief(plan.date())).pad(12).then(name);
        if (isNarrow()) {
            return start.then(Line.of(expected));
        }
        List<String> titles = screen.context().bank().domains().stream()
                .filter(domain -> plan.domains().contains(domain.id()))
                .map(domain -> domain.title())
                .toList();
        Line domains = Line.of(titles.isEmpty() ? "all" : String.join(", ", titles));
        String questions = Words.count(screen.state().questions(plan).size(), "question");
        return start.then(domains.truncate(DOMAINS - 2).pad(DOMAINS))
                .then(Line.of(String.format("%12s   %-10s %5s", questions, PlanWords.away(plan, today()), expected)));
    }

    private StudyDay today() {
        return screen.state().today();
    }

    private boolean isNarrow() {
        return width < NARROW;
    }

    /** Returns the cells of what stands beside the domains, or of all where nothing does. */
    private int cells() {
        return isWide() ? (width - Column.GAP) / 2 : width;
    }

    private boolean isWide() {
        return width >= TWO_COLUMNS;
    }
}
