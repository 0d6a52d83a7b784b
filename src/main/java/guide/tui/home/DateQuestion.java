package guide.tui.home;

import guide.app.AppContext;
import guide.app.DayText;
import guide.app.NotSavedNotice;
import guide.app.Refusal;
import guide.app.SaveRequest;
import guide.app.SaveResult;
import guide.app.Words;
import guide.app.interview.InterviewFiles;
import guide.app.quiz.Introduction;
import guide.event.Fact;
import guide.keys.Input;
import guide.keys.Size;
import guide.study.Progress;
import guide.study.StudyDay;
import guide.text.ColorRole;
import guide.text.Line;
import guide.text.Style;
import guide.tui.Announcement;
import guide.tui.Canvas;
import guide.tui.FooterAction;
import guide.tui.Frame;
import guide.tui.Next;
import guide.tui.NoticeRows;
import guide.tui.Screen;
import guide.tui.TextField;
import guide.tui.UnboundKey;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Home with a line above its footer that asks for the day to be ready on, and says while it is typed how it is understood.
 * Enter without a date skips it.
 *
 * @param home what shows above, and follows
 * @param files of interviews
 * @param field what is typed so far
 * @param complaint what is wrong with what Enter should have kept
 */
record DateQuestion(
        Screen home,
        AppContext context,
        Progress progress,
        InterviewFiles files,
        TextField field,
        Optional<String> complaint)
        implements Screen {
    private static final String NARROW = "Interview on";
    /** The least cells for a date and the caret; a wider window has more. */
    private static final int ROOM = 16;

    static Screen of(Screen home, AppContext context, Progress progress, InterviewFiles files) {
        return new DateQuestion(home, context, progress, files, TextField.of(""), Optional.empty());
    }

    @Override
    public Next update(Input input, Size size) {
        return FooterAction.by(input, context.keymap(), working(), size)
                .map(this::perform)
                .orElseGet(() -> typed(input));
    }

    private Next perform(DateAction action) {
        return switch (action) {
            case SET -> set();
            case SKIP, NEVER_MIND -> home;
        };
    }

    private List<DateAction> working() {
        DateAction enter = field.text().isBlank() ? DateAction.SKIP : DateAction.SET;
        return List.of(enter, DateAction.NEVER_MIND);
    }

    private Screen typed(Input input) {
        Input oneLine = input instanceof Input.Paste paste
                ? new Input.Paste(paste.text().replaceAll("\\R", " "))
                : input;
        TextField after = field.after(oneLine, Integer.MAX_VALUE);
        return after == field
                ? UnboundKey.on(this, input, context.keymap(), working())
                : new DateQuestion(home, context, progress, files, after, Optional.empty());
    }

    private Next set() {
        try {
            Fact.Plan plan = Introduction.plan(field.text(), context.today());
            return new Save(new SaveRequest.NewFact(plan), result -> saved(result, plan));
        } catch (Refusal refusal) {
            return complaining(Words.capital(refusal.sentence()));
        }
    }

    private Screen complaining(String sentence) {
        return new DateQuestion(home, context, progress, files, field, Optional.of(sentence));
    }

    private Screen saved(SaveResult result, Fact.Plan plan) {
        if (result instanceof SaveResult.Failed failed) {
            return complaining(NotSavedNotice.sentence(failed.failure()));
        }
        Progress planned = progress.with(((SaveResult.Saved) result).event());
        String key = context.keymap().key(HomeAction.DATE);
        return Announcement.of(Home.screen(context, planned, files), Introduction.kept(plan, context.today(), key));
    }

    /** Returns how the date is understood, or what was wrong with it; a half of a word is not complained of. */
    private Optional<Line> echo() {
        if (complaint.isPresent()) {
            return complaint.map(sentence -> Line.of(sentence, Style.of(ColorRole.FAIR)));
        }
        try {
            return field.text().isBlank()
                    ? Optional.empty()
                    : Optional.of(Line.of(Words.until(day(), context.today()), Style.of(ColorRole.GOOD)));
        } catch (Refusal refusal) {
            return Optional.empty();
        }
    }

    private StudyDay day() {
        return new StudyDay(DayText.read(field.text(), context.today().date()).toEpochDay());
    }

    @Override
    public Screen shown(Size size, long nanos) {
        return new DateQuestion(home.shown(size, nanos), context, progress, files, field, complaint);
    }

    @Override
    public Optional<Duration> changesIn() {
        return home.changesIn();
    }

    @Override
    public boolean isTyping() {
        return true;
    }

    @Override
    public int width(Size window, int readingWidth) {
        return home.width(window, readingWidth);
    }

    @Override
    public void view(Canvas canvas) {
        home.view(canvas);
        Size size = canvas.size();
        Frame frame = new Frame(canvas);
        String whole = Introduction.date(context.today());
        String words = frame.width() >= whole.length() + ROOM ? whole : NARROW;
        Line label = Line.of(words + ": ").bold();
        List<Line> rows = new ArrayList<>(NoticeRows.rows(echo(), frame.width()));
        rows.add(label.then(field.row(frame.width() - label.width())));
        rows.add(Line.EMPTY);
        frame.over(size.rows(), rows);
        frame.keys(size.rows() - 1, context.keymap(), working());
    }
}
