package guide.tui;

import guide.bank.Domain;
import guide.bank.Question;
import guide.journal.Fact;
import guide.study.Progress;
import guide.text.Ink;
import guide.text.Line;
import guide.text.Style;
import java.util.List;
import java.util.Optional;

/** Domains and questions in a list; answers open and close in place, a filter narrows it, references can be followed. */
final class BrowseScreen implements Screen {
    private static final int WHEEL_ROWS = 3;

    private final Browsing browsing;
    private final BrowseState state;
    private final Ledger ledger;
    private final Optional<Line> notice;

    private BrowseScreen(Browsing browsing, BrowseState state, Ledger ledger, Optional<Line> notice) {
        this.browsing = browsing;
        this.state = state;
        this.ledger = ledger;
        this.notice = notice.or(() -> ledger.failure().map(e -> Unsaved.notice(e, keymap())));
        if (state.filter().typing()) {
            browsing.expectSearch();
        }
    }

    static BrowseScreen of(Browsing browsing, BrowseState state, Progress progress) {
        return new BrowseScreen(browsing, state, Ledger.of(progress), Optional.empty());
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
                && keymap().action(input, List.of(Action.HELP)).isPresent();
        if (input instanceof Input.Text text && !isHelp) {
            return Optional.of(filter.typed(Character.toString(text.codePoint()), browsing.search()));
        }
        if (input instanceof Input.Paste paste) {
            return Optional.of(filter.typed(paste.text(), browsing.search()));
        }
        return input instanceof Input.Key key ? filter.erased(key.name(), browsing.search()) : Optional.empty();
    }

    private List<Action> actions() {
        return picture().actions().all();
    }

    private Next perform(Action action, Size size) {
        Rover rover = rover(state, size);
        return switch (action) {
            case OPEN, SHUT, FOLLOW -> entered(state.at(), size);
            case INTO -> isOpenHere() ? with(rover.into()) : entered(state.at(), size);
            case OUT -> isOpenHere() ? entered(state.at(), size) : with(rover.out());
            case BACK -> with(state.before().orElse(state));
            case FILTER -> with(state.filtered(state.filter().prompt()));
            case KEEP -> with(state.filtered(state.filter().kept()));
            case CLEAR -> with(rover(cleared(), size).settled());
            case NEVER_MIND ->
                browsing.arrival()
                        .escape()
                        .map(way -> way.back(browsing.desk(), ledger.progress()))
                        .orElseGet(() -> with(state.filtered(Filter.NONE)));
            case NEXT_MATCH -> with(rover.match(1));
            case PREVIOUS_MATCH -> with(rover.match(-1));
            case NEXT_DOMAIN -> with(rover.domain(1));
            case PREVIOUS_DOMAIN -> with(rover.domain(-1));
            case TOP -> with(rover.top());
            case END -> with(rover.end());
            case DOWN -> with(rover.down());
            case UP -> with(rover.up());
            case PAGE_DOWN -> with(rover.page(1));
            case PAGE_UP -> with(rover.page(-1));
            case PRACTISE -> practised(size);
            case FLAG -> flag(question());
            case SUSPEND -> marked(new Fact.Suspend(question()), Marking.suspended(keymap()));
            case RESUME -> marked(new Fact.Resume(question()), Marking.resumed());
            case UNDO -> undone(size);
            case EDIT -> edited(question(), size);
            case RETRY -> retried();
            case HELP -> HelpScreen.of(this, "While you browse", HelpLine.of(actions(), browsing.desk()), keymap());
            case LEAVE -> browsing.arrival().leave(browsing.desk(), state, ledger.progress());
            default -> this;
        };
    }

    private BrowseState cleared() {
        return state.at() instanceof Stop.Heading ? state.filtered(Filter.NONE) : state.cleared(domain().id());
    }

    private boolean isOpenHere() {
        return state.at() instanceof Stop.Heading heading
                ? !state.isFolded(heading.domain())
                : state.at() instanceof Stop.Entry entry && state.isOpen(entry.question());
    }

    /** Opens, closes or follows what one is at. */
    private Screen entered(Stop stop, Size size) {
        if (stop instanceof Stop.Reference reference) {
            Question to = browsing.desk().question(reference.to());
            BrowseState there = state.following(
                    to, browsing.desk().domainOf(to), browsing.desk().bank().domains());
            return read(to.id(), rover(there, size).settledOnTop());
        }
        if (stop instanceof Stop.Entry entry) {
            Rover changed = rover(state.open(entry.question()), size);
            return changed.state().isOpen(entry.question())
                    ? read(entry.question(), changed.opened())
                    : with(changed.settled());
        }
        return with(rover(state.fold(((Stop.Heading) stop).domain()), size).settled());
    }

    private Screen read(String question, BrowseState opened) {
        return new BrowseScreen(
                browsing, opened, ledger.opened(question, browsing.desk().saver()), Optional.empty());
    }

    private Screen flag(String question) {
        if (ledger.progress().flag(question).isPresent()) {
            return flagged(question, Fact.Flag.NONE);
        }
        Desk desk = browsing.desk();
        return Marking.why(
                desk.question(question),
                desk,
                Stopwatch.started(desk.now().millis()),
                typed -> flagged(question, Marking.reason(typed)),
                typed -> with(state));
    }

    private BrowseScreen flagged(String question, String reason) {
        return marked(new Fact.Flag(question, reason), Marking.flagged(reason));
    }

    private BrowseScreen marked(Fact.OfQuestion mark, Line said) {
        return with(ledger.marked(mark, browsing.desk().saver()), said);
    }

    /** Takes the last mark back, where its question is if that shows. */
    private BrowseScreen undone(Size size) {
        Fact mark = ledger.last().orElseThrow().fact();
        Line said = Marking.takenBack(Marking.name(mark));
        BrowseScreen undone = with(ledger.undone(browsing.desk().saver()), said);
        Stop there = new Stop.Entry(((Fact.OfQuestion) mark).question());
        return picture().outline(size).indexOf(there) < 0
                ? undone
                : undone.in(rover(state.at(there, state.scroll()), size).settled());
    }

    private BrowseScreen retried() {
        return with(ledger.retried(browsing.desk().saver()), Line.of("Saved.", Style.of(Ink.GOOD)));
    }

    private Next practised(Size size) {
        List<Domain> domains =
                state.shown().stream().filter(d -> d.id().equals(domain().id())).toList();
        Desk desk = browsing.desk();
        return new Practice(
                        desk,
                        ledger.progress(),
                        (now, progress) -> with(now, size).with(progress))
                .of(domains, desk.newADay())
                .orElseGet(() -> saying(Line.of("All questions here are suspended.", Style.DIM)));
    }

    private Next edited(String question, Size size) {
        return new Outside(() -> {
            Editor.Edited edited = browsing.desk().editor().edit(browsing.desk().question(question));
            return edited.bank()
                    .map(bank -> with(browsing.desk().with(bank), size))
                    .orElse(this)
                    .saying(Line.of(edited.sentence()));
        });
    }

    /** With the bank as it is now: what was open stays open where it is still there. */
    private BrowseScreen with(Desk now, Size size) {
        if (now == browsing.desk()) {
            return this;
        }
        Browsing changed = browsing.with(now);
        BrowseState still = state.in(changed);
        BrowseScreen again = new BrowseScreen(changed, still, ledger, Optional.empty());
        return again.with(again.rover(still, size).settled());
    }

    private BrowseScreen with(Progress progress) {
        return new BrowseScreen(browsing, state, ledger.with(progress), Optional.empty());
    }

    /** What is not saved is said instead. */
    private BrowseScreen with(Ledger changed, Line said) {
        return new BrowseScreen(
                browsing,
                state,
                changed,
                Optional.of(said).filter(l -> changed.failure().isEmpty()));
    }

    private BrowseScreen with(BrowseState changed) {
        return new BrowseScreen(browsing, changed, ledger, Optional.empty());
    }

    /** With what was said still to be read. */
    private BrowseScreen in(BrowseState changed) {
        return new BrowseScreen(browsing, changed, ledger, notice);
    }

    private BrowseScreen saying(Line line) {
        return new BrowseScreen(browsing, state, ledger, Optional.of(line));
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
            return Asked.by(mouse, keymap(), picture().actions().footer(), size)
                    .map(a -> perform(a, size))
                    .orElse(this);
        }
        Outline.Item item = outline.item(outline.indexAt(state.scroll() + row));
        boolean head = state.scroll() + row < item.row() + item.head();
        BrowseState there = state.filtered(state.filter().kept()).at(item.stop(), state.scroll());
        return head ? with(there).entered(item.stop(), size) : this;
    }

    private Keymap keymap() {
        return browsing.desk().keymap();
    }

    /** The id of the question that one is at. */
    private String question() {
        return state.at().at().orElseThrow();
    }

    /** The domain that one is in. */
    private Domain domain() {
        Desk desk = browsing.desk();
        return state.at() instanceof Stop.Heading heading
                ? desk.bank().domain(heading.domain()).orElseThrow()
                : desk.domainOf(desk.question(question()));
    }

    private Rover rover(BrowseState of, Size size) {
        return picture().with(of).rover(size);
    }

    private BrowsePicture picture() {
        return new BrowsePicture(browsing, state, ledger, notice);
    }

    @Override
    public void view(Canvas canvas) {
        picture().draw(canvas);
    }
}
