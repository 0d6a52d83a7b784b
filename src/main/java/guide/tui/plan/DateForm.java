package guide.tui.plan;

import guide.app.DayText;
import guide.app.PlanWords;
import guide.app.Refusal;
import guide.app.SaveRequest;
import guide.app.Words;
import guide.event.Fact;
import guide.keys.Input;
import guide.keys.Size;
import guide.study.Plan;
import guide.study.StudyDay;
import guide.text.ColorRole;
import guide.text.Line;
import guide.text.Style;
import guide.tui.Canvas;
import guide.tui.ChosenRow;
import guide.tui.FooterAction;
import guide.tui.Frame;
import guide.tui.Next;
import guide.tui.Screen;
import guide.tui.TextField;
import guide.tui.UnboundKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The form for a date and the minutes a day, which says while it is typed how the date is understood.
 *
 * @param page the page that it leads back to
 * @param before the plan to change; empty for a first one
 * @param date as it is typed; nothing for the date as it is
 * @param minutes as they are typed; nothing for the minutes as they are
 * @param atMinutes whether the caret is in the second field
 */
record DateForm(PlanScreen page, Optional<Plan> before, TextField date, TextField minutes, boolean atMinutes)
        implements Screen {
    static final String TITLE = "The date";

    /** Says what a date is for, where none is set. */
    static final String PURPOSE =
            "No interview date yet. With one, guide paces the new questions, asks each once more in the"
                    + " last days, and says what to expect on the day.";

    private static final List<FormAction> ACTIONS = List.of(FormAction.values());
    private static final String NO_DATE = "none";
    private static final int MOST_MINUTES = 24 * 60;
    private static final int LABEL = 16;
    private static final int FIELD = 20;

    static DateForm of(PlanScreen page, Optional<Plan> before) {
        return new DateForm(page, before, TextField.of(""), TextField.of(""), false);
    }

    @Override
    public Next update(Input input, Size size) {
        return FooterAction.by(input, page.context().keymap(), ACTIONS, size)
                .map(this::perform)
                .orElseGet(() -> typed(input));
    }

    private Next perform(FormAction action) {
        return switch (action) {
            case KEEP -> keep();
            case FIELD -> new DateForm(page, before, date, minutes, !atMinutes);
            case NEVER_MIND -> left();
        };
    }

    /** Returns the page, or what was before it where there is no plan to show, and no change to take back. */
    private Next left() {
        boolean isBare =
                page.progress().plans().all().isEmpty() && page.changes().last().isEmpty();
        return isBare ? page.back().back(page.context(), page.progress()) : page;
    }

    private Screen typed(Input input) {
        TextField field = atMinutes ? minutes : date;
        Input one = input instanceof Input.Paste paste
                ? new Input.Paste(paste.text().replaceAll("\\R", " ").strip())
                : input;
        TextField after = field.after(one, FIELD);
        if (after == field) {
            return UnboundKey.on(this, input, page.context().keymap(), ACTIONS);
        }
        return atMinutes
                ? new DateForm(page, before, date, after, true)
                : new DateForm(page, before, after, minutes, false);
    }

    private Next keep() {
        if (isNoDate()) {
            return before.isEmpty()
                    ? this
                    : save(new Fact.Plan(name(), Optional.empty(), 0, List.of()), "The date is given up");
        }
        Optional<LocalDate> day = isBlank(date) ? before.map(plan -> plan.date().date()) : read();
        Optional<Integer> most = mostMinutes();
        if (day.isEmpty() || most.isEmpty()) {
            return this;
        }
        Fact.Plan plan =
                new Fact.Plan(name(), day, most.get(), before.map(Plan::domains).orElse(List.of()));
        boolean isSame = before.filter(p -> p.date().date().equals(day.get()) && p.minutes() == most.get())
                .isPresent();
        return isSame ? page : save(plan, said(new StudyDay(day.get().toEpochDay()), most.get()));
    }

    private Next save(Fact.Plan plan, String said) {
        boolean compares = before.isPresent() && plan.date().isPresent();
        return page.saving(
                new SaveRequest.NewFact(plan),
                new Changes.Notice(said, compares ? page.percent() : Optional.empty(), true));
    }

    private String said(StudyDay day, int most) {
        if (before.isEmpty()) {
            return "Kept: " + Words.until(day, today()) + ", " + PlanWords.minutes(most);
        }
        boolean isMoved = !before.get().date().equals(day);
        return isMoved ? PlanWords.moved(before.get(), day, today()) : PlanWords.minutes(most) + " from now on";
    }

    private boolean isNoDate() {
        return date.text().strip().equalsIgnoreCase(NO_DATE);
    }

    private Optional<LocalDate> read() {
        try {
            return Optional.of(DayText.read(date.text(), today().date()));
        } catch (Refusal refusal) {
            return Optional.empty();
        }
    }

    private Optional<Integer> mostMinutes() {
        if (isBlank(minutes)) {
            return Optional.of(before.map(Plan::minutes).orElse(Plan.USUAL_MINUTES));
        }
        String typed = minutes.text().strip();
        return typed.matches("\\d{1,4}") && Integer.parseInt(typed) <= MOST_MINUTES
                ? Optional.of(Integer.valueOf(typed))
                : Optional.empty();
    }

    /** Returns how the date is understood, or what is wrong with it. */
    private Line echo() {
        if (isNoDate()) {
            return Line.of(before.isEmpty() ? "There is no date to give up." : "Gives the date up; answers stay.");
        }
        if (isBlank(date)) {
            return Line.of(
                    before.map(plan -> "as it is: " + PlanWords.brief(plan.date()) + "; '" + NO_DATE + "' gives it up")
                            .orElseGet(
                                    () -> "such as " + DayText.example(today().date()) + ", friday, in 3 weeks or +21"),
                    Style.DIM);
        }
        try {
            LocalDate day = DayText.read(date.text(), today().date());
            return Line.of(Words.until(new StudyDay(day.toEpochDay()), today()), Style.of(ColorRole.GOOD));
        } catch (Refusal refusal) {
            return Line.of(Words.capital(refusal.sentence()), Style.of(ColorRole.FAIR));
        }
    }

    private Line minutesEcho() {
        if (mostMinutes().isEmpty()) {
            return Line.of("Minutes are a number from 0 to " + MOST_MINUTES + ".", Style.of(ColorRole.FAIR));
        }
        String as = before.isPresent() && isBlank(minutes) ? "as it is: " : "";
        String ofAll = page.state().plans().size() > 1 ? " for all" : "";
        return Line.of(as + PlanWords.minutes(mostMinutes().get()) + ofAll, Style.DIM);
    }

    private static boolean isBlank(TextField field) {
        return field.text().isBlank();
    }

    private String name() {
        return before.map(Plan::name).orElse("");
    }

    private StudyDay today() {
        return page.context().today();
    }

    @Override
    public boolean isTyping() {
        return true;
    }

    @Override
    public void view(Canvas canvas) {
        Frame frame = new Frame(canvas);
        String of = before.map(plan -> ": " + PlanWords.weekday(plan.date()) + PlanWords.named(plan))
                .orElse("");
        frame.header(Line.of(TITLE + of, Style.ACCENT.bold()), Line.of(PlanWords.brief(today()), Style.DIM));
        List<Line> lines = new ArrayList<>();
        if (before.isEmpty()) {
            lines.addAll(Line.of(PURPOSE).wrap(frame.width()));
            lines.add(Line.EMPTY);
        }
        int dateRow = lines.size();
        lines.addAll(field("Date:", date, !atMinutes, echo(), frame.width()));
        int minutesRow = lines.size();
        lines.addAll(field("Minutes a day:", minutes, atMinutes, minutesEcho(), frame.width()));
        frame.body(lines);
        frame.margin(Frame.bodyTop(canvas.size()) + (atMinutes ? minutesRow : dateRow), ChosenRow.MARK);
        frame.keys(canvas.size().rows() - 1, page.context().keymap(), ACTIONS);
    }

    /** Returns a field with what it means behind it, or below it where there is no room. */
    private static List<Line> field(String label, TextField field, boolean isHere, Line echo, int width) {
        Line text = isHere ? field.row(FIELD) : Line.of(field.text()).truncate(FIELD);
        Line row = Line.of(label).pad(LABEL).then(text);
        if (echo.width() <= width - LABEL - FIELD - 2) {
            return List.of(row.pad(LABEL + FIELD + 2).then(echo));
        }
        List<Line> rows = new ArrayList<>(List.of(row));
        rows.addAll(echo.wrap(width));
        return rows;
    }
}
