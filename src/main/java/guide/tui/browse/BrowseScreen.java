package guide.tui.browse;

import guide.app.AppContext;
import guide.app.Editor;
import guide.app.Marking;
import guide.app.NotSavedNotice;
import guide.app.Stopwatch;
import guide.bank.Domain;
import guide.bank.Question;
import guide.event.Fact;
import guide.keys.Input;
import guide.keys.Keymap;
import guide.keys.Size;
import guide.study.Progress;
import guide.text.ColorRole;
import guide.text.Line;
import guide.text.Style;
import guide.tui.Canvas;
import guide.tui.FooterAction;
import guide.tui.HelpScreen;
import guide.tui.Next;
import guide.tui.Screen;
import guide.tui.SheetScreen;
import guide.tui.card.QuestionSheet;
import guide.tui.quiz.Practice;
import java.util.List;
import java.util.Optional;

/** Domains and questions in a list; answers open and close in place, a filter narrows it, references can be followed. */
final class BrowseScreen implements Screen {
    private static final int WHEEL_ROWS = 3;

    private final BrowseContext browseContext;
    private final BrowseState state;
    private final BrowseLog browseLog;
    private final Optional<Line> notice;

    private BrowseScreen(BrowseContext browseContext, BrowseState state, BrowseLog browseLog, Optional<Line> notice) {
        this.browseContext = browseContext;
        this.state = state;
        this.browseLog = browseLog;
        this.notice = notice.or(() -> browseLog.failure().map(e -> NotSavedNotice.notice(e, keymap())));
        if (state.filter().typing()) {
            browseContext.expectSearch();
        }
    }

    static BrowseScreen of(BrowseContext browseContext, BrowseState state, Progress progress) {
        return new BrowseScreen(browseContext, state, BrowseLog.of(progress), Optional.empty());
    }

    @Override
    public Next update(Input input, Size size) {
        return in(picture().inSight(size)).given(input, size);
    }

    private Next given(Input input, Size size) {
        if (input instanceof Input.Mouse mouse) {
            return pointed(mouse, size);
        }
        if (input instanceof Input.Resize) {
            return with(rover(state, size).settled());
        }
        if (state.filter().typing()) {
            Optional<Filter> typed = typed(input);
            if (typed.isPresent()) {
                return with(rover(state.filtered(typed.get()).at(state.at(), 0), size)
                        .found());
            }
        }
        return keymap().action(input, actions()).map(a -> perform(a, size)).orElse(this);
    }

    private Optional<Filter> typed(Input input) {
        Filter filter = state.filter();
        boolean isHelp = filter.text().isEmpty()
                && keymap().action(input, List.of(BrowseAction.HELP)).isPresent();
        if (input instanceof Input.Text text && !isHelp) {
            return Optional.of(filter.typed(Character.toString(text.codePoint()), browseContext.search()));
        }
        if (input instanceof Input.Paste paste) {
            return Optional.of(filter.typed(paste.text(), browseContext.search()));
        }
        return input instanceof Input.Key key ? filter.erased(key.name(), browseContext.search()) : Optional.empty();
    }

    private List<BrowseAction> actions() {
        return picture().actions().all();
    }

    private Next perform(BrowseAction action, Size size) {
        ListScroller listScroller = rover(state, size);
        return switch (action) {
            case OPEN, SHUT, FOLLOW -> entered(state.at(), size);
            case INTO -> isOpenHere() ? with(listScroller.into()) : entered(state.at(), size);
            case OUT -> isOpenHere() ? entered(state.at(), size) : with(listScroller.out());
            case BACK -> with(state.before().orElse(state));
            case FILTER -> with(state.filtered(state.filter().prompt()));
            case KEEP -> with(state.filtered(state.filter().kept()));
            case CLEAR -> with(rover(cleared(), size).settled());
            case NEVER_MIND ->
                browseContext
                        .arrival()
                        .escape()
                        .map(back -> back.back(browseContext.desk(), browseLog.progress()))
                        .orElseGet(() -> with(state.filtered(Filter.NONE)));
            case NEXT_MATCH -> with(listScroller.match(1));
            case PREVIOUS_MATCH -> with(listScroller.match(-1));
            case NEXT_DOMAIN -> with(listScroller.domain(1));
            case PREVIOUS_DOMAIN -> with(listScroller.domain(-1));
            case TOP -> with(listScroller.top());
            case END -> with(listScroller.end());
            case DOWN -> with(listScroller.down());
            case UP -> with(listScroller.up());
            case PAGE_DOWN -> with(listScroller.page(1));
            case PAGE_UP -> with(listScroller.page(-1));
            case PRACTISE -> practised(size);
            case FLAG -> flag(question());
            case SUSPEND -> marked(new Fact.Suspend(question()), Marking.suspended(keymap()));
            case RESUME -> marked(new Fact.Resume(question()), Marking.resumed());
            case UNDO -> undone(size);
            case EDIT -> edited(question(), size);
            case RETRY -> retried();
            case HELP -> HelpScreen.of(this, actions(), browseContext.desk());
            case LEAVE -> browseContext.arrival().leave(browseContext.desk(), state, browseLog.progress());
        };
    }

    private BrowseState cleared() {
        return state.at() instanceof Position.Heading ? state.filtered(Filter.NONE) : state.cleared(domain().id());
    }

    private boolean isOpenHere() {
        return state.at() instanceof Position.Heading heading
                ? !state.isFolded(heading.domain())
                : state.at() instanceof Position.Entry entry && state.isOpen(entry.question());
    }

    /** Opens, closes or follows what one is at. */
    private Screen entered(Position position, Size size) {
        if (position instanceof Position.Reference reference) {
            Question to = browseContext.desk().question(reference.to());
            BrowseState there = state.following(
                    to,
                    browseContext.desk().domainOf(to),
                    browseContext.desk().bank().domains());
            return read(to.id(), rover(there, size).settledOnTop());
        }
        if (position instanceof Position.Entry entry) {
            ListScroller changed = rover(state.open(entry.question()), size);
            return changed.state().isOpen(entry.question())
                    ? read(entry.question(), changed.opened())
                    : with(changed.settled());
        }
        return with(
                rover(state.fold(((Position.Heading) position).domain()), size).settled());
    }

    private Screen read(String question, BrowseState opened) {
        return new BrowseScreen(
                browseContext,
                opened,
                browseLog.opened(question, browseContext.desk().saver()),
                Optional.empty());
    }

    private Screen flag(String question) {
        if (browseLog.progress().flag(question).isPresent()) {
            return flagged(question, Fact.Flag.NONE);
        }
        AppContext context = browseContext.desk();
        return QuestionSheet.of(
                SheetScreen.Kind.REASON,
                context.question(question),
                context,
                "",
                Stopwatch.started(context.now().millis()),
                typed -> flagged(question, Marking.reason(typed.text())),
                typed -> with(state));
    }

    private BrowseScreen flagged(String question, String reason) {
        return marked(new Fact.Flag(question, reason), Marking.flagged(reason));
    }

    private BrowseScreen marked(Fact.OfQuestion mark, Line said) {
        return with(browseLog.marked(mark, browseContext.desk().saver()), said);
    }

    /** Takes the last mark back, where its question is if that shows. */
    private BrowseScreen undone(Size size) {
        Fact mark = browseLog.last().orElseThrow().fact();
        Line said = Marking.takenBack(Marking.name(mark));
        BrowseScreen undone = with(browseLog.undone(browseContext.desk().saver()), said);
        Position there = new Position.Entry(((Fact.OfQuestion) mark).question());
        return picture().outline(size).indexOf(there) < 0
                ? undone
                : undone.in(rover(state.at(there, state.scroll()), size).settled());
    }

    private BrowseScreen retried() {
        return with(browseLog.retried(browseContext.desk().saver()), Line.of("Saved.", Style.of(ColorRole.GOOD)));
    }

    private Next practised(Size size) {
        List<Domain> domains =
                state.shown().stream().filter(d -> d.id().equals(domain().id())).toList();
        AppContext context = browseContext.desk();
        return new Practice(
                        context,
                        browseLog.progress(),
                        (now, progress) -> with(now, size).with(progress))
                .of(domains, context.newADay())
                .orElseGet(() -> saying(Line.of("All questions here are suspended.", Style.DIM)));
    }

    private Next edited(String question, Size size) {
        return new Outside(() -> {
            Editor.Edited edited =
                    browseContext.desk().editor().edit(browseContext.desk().question(question));
            return edited.bank()
                    .map(bank -> with(browseContext.desk().with(bank), size))
                    .orElse(this)
                    .saying(Line.of(edited.sentence()));
        });
    }

    /** With the bank as it is now: what was open stays open where it is still there. */
    private BrowseScreen with(AppContext now, Size size) {
        if (now == browseContext.desk()) {
            return this;
        }
        BrowseContext changed = browseContext.with(now);
        BrowseState still = state.in(changed);
        BrowseScreen again = new BrowseScreen(changed, still, browseLog, Optional.empty());
        return again.with(again.rover(still, size).settled());
    }

    private BrowseScreen with(Progress progress) {
        return new BrowseScreen(browseContext, state, browseLog.with(progress), Optional.empty());
    }

    /** What is not saved is said instead. */
    private BrowseScreen with(BrowseLog changed, Line said) {
        return new BrowseScreen(
                browseContext,
                state,
                changed,
                Optional.of(said).filter(l -> changed.failure().isEmpty()));
    }

    private BrowseScreen with(BrowseState changed) {
        return new BrowseScreen(browseContext, changed, browseLog, Optional.empty());
    }

    /** With what was said still to be read. */
    private BrowseScreen in(BrowseState changed) {
        return new BrowseScreen(browseContext, changed, browseLog, notice);
    }

    private BrowseScreen saying(Line line) {
        return new BrowseScreen(browseContext, state, browseLog, Optional.of(line));
    }

    private Next pointed(Input.Mouse mouse, Size size) {
        if (mouse.action() == Input.Mouse.Action.WHEEL_DOWN || mouse.action() == Input.Mouse.Action.WHEEL_UP) {
            int by = mouse.action() == Input.Mouse.Action.WHEEL_DOWN ? WHEEL_ROWS : -WHEEL_ROWS;
            return with(rover(state, size).scrolled(by));
        }
        BrowseLayout layout = picture().layout(size);
        Outline outline = picture().outline(size);
        int row = mouse.row() - layout.top();
        boolean within = row >= 0 && row < layout.rows() && state.scroll() + row < outline.rows();
        if (mouse.action() != Input.Mouse.Action.PRESS || !within) {
            return FooterAction.by(mouse, keymap(), picture().actions().footer(), size)
                    .map(a -> perform(a, size))
                    .orElse(this);
        }
        Outline.Item item = outline.item(outline.indexAt(state.scroll() + row));
        boolean head = state.scroll() + row < item.row() + item.head();
        BrowseState there = state.filtered(state.filter().kept()).at(item.position(), state.scroll());
        return head ? with(there).entered(item.position(), size) : this;
    }

    private Keymap keymap() {
        return browseContext.desk().keymap();
    }

    /** The id of the question that one is at. */
    private String question() {
        return state.at().at().orElseThrow();
    }

    /** The domain that one is in. */
    private Domain domain() {
        AppContext context = browseContext.desk();
        return state.at() instanceof Position.Heading heading
                ? context.bank().domain(heading.domain()).orElseThrow()
                : context.domainOf(context.question(question()));
    }

    private ListScroller rover(BrowseState of, Size size) {
        return picture().with(of).rover(size);
    }

    private BrowseView picture() {
        return new BrowseView(browseContext, state, browseLog, notice);
    }

    @Override
    public void view(Canvas canvas) {
        picture().draw(canvas);
    }
}
