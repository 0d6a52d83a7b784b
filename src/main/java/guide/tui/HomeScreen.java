package guide.tui;

import guide.bank.Bank;
import guide.bank.Domain;
import guide.study.Overview;
import guide.study.Progress;
import guide.study.Queue;
import guide.study.StudyDay;
import guide.study.StudyTime;
import guide.text.Ink;
import guide.text.Line;
import guide.text.Style;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The first screen: how one stands, and the next thing to do already chosen, so that Enter starts it. */
final class HomeScreen implements Screen {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

    /** The time that most people have before an interview. */
    private static final int THREE_WEEKS = 21;

    private final Desk desk;
    private final Progress progress;
    private final Overview overview;
    private final String tagline;
    private final int chosen;

    private HomeScreen(Desk desk, Progress progress, Overview overview, String tagline, int chosen) {
        this.desk = desk;
        this.progress = progress;
        this.overview = overview;
        this.tagline = tagline;
        this.chosen = chosen;
    }

    /** With this progress; the row that was chosen before, if any, stays chosen. */
    static HomeScreen of(Desk desk, Progress progress, int chosen) {
        Overview overview = Overview.of(desk.bank().domains(), progress, desk.today(), desk.newADay());
        return new HomeScreen(desk, progress, overview, tagline(desk, progress), chosen);
    }

    @Override
    public Next update(Input input, Size size) {
        return desk.keymap().action(input, actions()).map(this::perform).orElse(this);
    }

    private static List<Action> actions() {
        return List.of(
                Action.STUDY,
                Action.DOWN,
                Action.UP,
                Action.BROWSE,
                Action.FILTER,
                Action.CHARTS,
                Action.HELP,
                Action.LEAVE);
    }

    private Next perform(Action action) {
        int rows = overview.domains().size() + 1;
        return switch (action) {
            case STUDY -> study();
            case DOWN -> new HomeScreen(desk, progress, overview, tagline, Math.min(rows - 1, chosen + 1));
            case UP -> new HomeScreen(desk, progress, overview, tagline, Math.max(0, chosen - 1));
            case BROWSE -> Browse.screen(desk, progress, this::again);
            case FILTER -> Browse.searching(desk, progress, this::again);
            case CHARTS -> Stats.screen(desk, progress, this::again);
            case HELP -> new HelpScreen(this, "At home", actions(), desk.keymap(), 0);
            case LEAVE -> new Leave();
            default -> this;
        };
    }

    private Next again(Progress changed) {
        return of(desk, changed, chosen);
    }

    /** What is due of the chosen row, then new ones; where there is nothing of either, everything, ahead of its time. */
    private Screen study() {
        List<Domain> domains = chosen == 0
                ? desk.bank().domains()
                : List.of(overview.domains().get(chosen - 1).domain());
        Queue.Limits now = new Queue.Limits(Integer.MAX_VALUE, newNow(), false);
        Queue.Limits early = new Queue.Limits(Integer.MAX_VALUE, newNow(), true);
        Queue queue = new Queue(progress, desk.today());
        return Quiz.of(
                desk,
                progress,
                queue.of(domains, now).isEmpty() ? queue.of(domains, early) : queue.of(domains, now),
                this::again);
    }

    /** Who picks a domain wants its new questions, also beyond what the day asks for. */
    private int newNow() {
        return chosen == 0 ? overview.fresh() : Math.max(overview.fresh(), desk.newADay());
    }

    @Override
    public void view(Canvas canvas) {
        Frame frame = new Frame(canvas);
        Size size = canvas.size();
        Bank bank = desk.bank();
        frame.header(Line.of(bank.title(), Style.ACCENT.bold()), Line.of(date(size), Style.DIM));
        int row = 1;
        if (Frame.isAiry(size)) {
            frame.lines(row++, List.of(Line.of(tagline, Style.DIM).fit(frame.width())));
        }
        frame.lines(row++, List.of(Line.of(counts(size), Style.DIM).fit(frame.width())));
        row += Frame.isAiry(size) ? 1 : 0;
        boolean airy = Frame.isAiry(size);
        List<Line> below = airy ? below(frame.width()) : List.of();
        int room = Math.max(1, size.rows() - 1 - row - (below.isEmpty() ? 0 : below.size() + 1));
        HomeRows rows = new HomeRows(overview, nextDue(), frame.width());
        frame.lines(row, rows.window(chosen, room, airy));
        frame.margin(row + rows.rowOf(chosen, room, airy), Line.of("▸", Style.ACCENT.bold()));
        frame.lines(row + Math.min(room, rows.size(airy)) + 1, below);
        frame.keys(size.rows() - 1, desk.keymap(), actions());
    }

    /** What the guide is, and how long it takes to learn: as the schedule has it, not as somebody claims. */
    private static String tagline(Desk desk, Progress progress) {
        Bank bank = desk.bank();
        StudyTime time = StudyTime.of(bank.questions().toList(), progress.rules(), THREE_WEEKS, desk.newADay());
        String study = "about " + Math.round(time.minutes() / 60.0) + " h of study in three weeks";
        return time.minutes() < 60 ? bank.tagline() : bank.tagline().isEmpty() ? study : bank.tagline() + " · " + study;
    }

    private String date(Size size) {
        String day = overview.day() > 0 && size.columns() >= 60 ? " · day " + overview.day() : "";
        return DATE.format(desk.today().date()) + day;
    }

    private String counts(Size size) {
        String reviewed = overview.reviewed() + " / " + overview.questions() + " answers reviewed";
        return size.columns() < 60
                ? reviewed
                : Words.count(overview.domains().size(), "domain") + " · "
                        + Words.count(overview.questions(), "question") + " · " + reviewed;
    }

    /** What one is glad to hear, or, at the very first start, what there is to know. */
    private List<Line> below(int width) {
        if (overview.day() == 0) {
            List<Line> first = new ArrayList<>();
            for (String sentence : FirstWords.SENTENCES) {
                first.addAll(Line.of(sentence, Style.TEXT).wrap(width));
            }
            return first;
        }
        int days = overview.streak().current();
        return days < 2
                ? List.of()
                : List.of(Line.of(
                        days + " days in a row" + (overview.streak().today() ? "." : ", and today keeps it up."),
                        Style.of(Ink.GOOD)));
    }

    private String nextDue() {
        return desk.bank()
                .questions()
                .flatMap(q -> progress.standing(q.id()).stream())
                .map(s -> s.due())
                .filter(d -> d.compareTo(desk.today()) > 0)
                .min(StudyDay::compareTo)
                .map(d -> "nothing due until " + Words.day(d, desk.today()).replaceFirst("^on ", ""))
                .orElse("nothing to study");
    }
}
