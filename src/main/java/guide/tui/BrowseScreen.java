package guide.tui;

import guide.bank.Domain;
import guide.bank.Question;
import guide.study.Progress;
import guide.text.Line;
import guide.text.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Domains and questions in a list; answers open and close in place, a filter narrows it, references can be followed. */
final class BrowseScreen implements Screen {
    private static final int WHEEL_ROWS = 3;
    private static final List<Action> TYPING = List.of(
            Action.KEEP,
            Action.DOWN,
            Action.UP,
            Action.PAGE_DOWN,
            Action.PAGE_UP,
            Action.TOP,
            Action.END,
            Action.CLEAR);
    private static final List<Action> MOVING = List.of(
            Action.PRACTISE,
            Action.NEXT_MATCH,
            Action.PREVIOUS_MATCH,
            Action.NEXT_DOMAIN,
            Action.PREVIOUS_DOMAIN,
            Action.DOWN,
            Action.UP,
            Action.PAGE_DOWN,
            Action.PAGE_UP,
            Action.TOP,
            Action.END);
    private static final List<Action> FOOTER = List.of(
            Action.RETRY,
            Action.OPEN,
            Action.SHUT,
            Action.FOLLOW,
            Action.BACK,
            Action.CLEAR,
            Action.FILTER,
            Action.PRACTISE,
            Action.HELP,
            Action.LEAVE);

    private final Browsing browsing;
    private final BrowseState state;
    private final Views views;
    private final Optional<Line> notice;

    private BrowseScreen(Browsing browsing, BrowseState state, Views views, Optional<Line> notice) {
        this.browsing = browsing;
        this.state = state;
        this.views = views;
        this.notice = notice.or(() -> views.failure().map(e -> Unsaved.notice(e, keymap())));
        if (state.filter().typing()) {
            browsing.expectSearch();
        }
    }

    static BrowseScreen of(Browsing browsing, BrowseState state, Progress progress) {
        return new BrowseScreen(browsing, state, Views.of(progress), Optional.empty());
    }

    @Override
    public Next update(Input input, Size size) {
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
        if (input instanceof Input.Text text) {
            return Optional.of(filter.typed(Character.toString(text.codePoint()), browsing.search()));
        }
        if (input instanceof Input.Paste paste) {
            return Optional.of(filter.typed(paste.text(), browsing.search()));
        }
        return input.equals(new Input.Key(Input.Key.Name.BACKSPACE))
                ? Optional.of(filter.erased(browsing.search()))
                : Optional.empty();
    }

    /** What works now, the most wanted first. */
    private List<Action> actions() {
        if (state.filter().typing()) {
            return TYPING;
        }
        boolean empty = state.shown().isEmpty();
        List<Action> actions = new ArrayList<>();
        if (views.failure().isPresent()) {
            actions.add(Action.RETRY);
        }
        if (!empty) {
            actions.add(atStop());
        }
        if (state.before().isPresent()) {
            actions.add(Action.BACK);
        }
        if (state.filter().isOn()) {
            actions.add(Action.CLEAR);
        }
        actions.add(Action.FILTER);
        if (!empty) {
            actions.addAll(MOVING);
        }
        actions.addAll(List.of(Action.HELP, Action.LEAVE));
        return actions;
    }

    private Action atStop() {
        if (state.at() instanceof Stop.Reference) {
            return Action.FOLLOW;
        }
        boolean closed = state.at() instanceof Stop.Heading heading
                ? state.isFolded(heading.domain())
                : !(state.at() instanceof Stop.Entry entry && state.isOpen(entry.question()));
        return closed ? Action.OPEN : Action.SHUT;
    }

    private Next perform(Action action, Size size) {
        Rover rover = rover(state, size);
        return switch (action) {
            case OPEN, SHUT, FOLLOW -> entered(state.at(), size);
            case BACK -> with(state.before().orElse(state));
            case FILTER -> with(state.filtered(state.filter().prompt()));
            case KEEP -> with(state.filtered(state.filter().kept()));
            case CLEAR -> with(rover(cleared(), size).settled());
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
            case PRACTISE -> practised();
            case RETRY ->
                new BrowseScreen(browsing, state, views.retried(browsing.desk().saver()), Optional.empty());
            case HELP -> new HelpScreen(this, "While you browse", actions(), keymap(), 0);
            case LEAVE -> browsing.way().back(views.progress());
            default -> this;
        };
    }

    private BrowseState cleared() {
        return state.at() instanceof Stop.Heading ? state.filtered(Filter.NONE) : state.cleared(domain().id());
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
            BrowseState changed = rover(state.open(entry.question()), size).settled();
            return changed.isOpen(entry.question()) ? read(entry.question(), changed) : with(changed);
        }
        return with(rover(state.fold(((Stop.Heading) stop).domain()), size).settled());
    }

    private Screen read(String question, BrowseState opened) {
        return new BrowseScreen(
                browsing, opened, views.opened(question, browsing.desk().saver()), Optional.empty());
    }

    private Next practised() {
        List<Domain> domains =
                state.shown().stream().filter(d -> d.id().equals(domain().id())).toList();
        return browsing.practice()
                .of(domains, views.progress(), progress -> of(progress))
                .orElseGet(() -> new BrowseScreen(
                        browsing, state, views, Optional.of(Line.of("All questions here are suspended.", Style.DIM))));
    }

    private BrowseScreen of(Progress progress) {
        return new BrowseScreen(browsing, state, views.with(progress), Optional.empty());
    }

    private Next pointed(Input.Mouse mouse, Size size) {
        if (mouse.action() == Input.Mouse.Action.WHEEL_DOWN || mouse.action() == Input.Mouse.Action.WHEEL_UP) {
            int by = mouse.action() == Input.Mouse.Action.WHEEL_DOWN ? WHEEL_ROWS : -WHEEL_ROWS;
            return with(rover(state, size).scrolled(by));
        }
        BrowseLayout layout = layout(size);
        Outline outline = outline(state, size);
        int row = mouse.row() - layout.top();
        boolean within = row >= 0 && row < layout.rows() && state.scroll() + row < outline.rows();
        if (mouse.action() != Input.Mouse.Action.PRESS || !within) {
            return this;
        }
        Outline.Item item = outline.item(outline.indexAt(state.scroll() + row));
        boolean head = state.scroll() + row < item.row() + item.head();
        BrowseState there = state.filtered(state.filter().kept()).at(item.stop(), state.scroll());
        return head ? with(there).entered(item.stop(), size) : this;
    }

    private BrowseScreen with(BrowseState changed) {
        return new BrowseScreen(browsing, changed, views, Optional.empty());
    }

    private Keymap keymap() {
        return browsing.desk().keymap();
    }

    /** The domain that one is in. */
    private Domain domain() {
        if (state.at() instanceof Stop.Heading heading) {
            return browsing.desk().bank().domain(heading.domain()).orElseThrow();
        }
        String question =
                state.at() instanceof Stop.Entry entry ? entry.question() : ((Stop.Reference) state.at()).question();
        return browsing.desk().domainOf(browsing.desk().question(question));
    }

    private Outline outline(BrowseState of, Size size) {
        return Outline.of(of, browsing, Frame.width(size));
    }

    private Rover rover(BrowseState of, Size size) {
        return new Rover(outline(of, size), of, layout(size).rows());
    }

    private BrowseLayout layout(Size size) {
        return BrowseLayout.of(size, notice.isPresent());
    }

    @Override
    public void view(Canvas canvas) {
        Frame frame = new Frame(canvas);
        BrowseLayout layout = layout(canvas.size());
        Outline outline = outline(state, canvas.size());
        int scroll = Math.max(0, Math.min(state.scroll(), outline.rows() - layout.rows()));
        BrowseHeader header = new BrowseHeader(browsing, state, views.progress(), frame.width());
        frame.header(header.where(), header.howFar(outline, scroll, layout.rows()));
        frame.lines(
                layout.top(),
                outline.isEmpty()
                        ? header.nothing()
                        : new BrowseRows(browsing, state, views.progress(), frame.width())
                                .lines(outline, scroll, layout.rows()));
        notice.ifPresent(line -> frame.lines(layout.noticeRow(), List.of(line.fit(frame.width()))));
        viewFooter(frame, layout.keysRow());
    }

    private void viewFooter(Frame frame, int row) {
        List<Action> footer = new ArrayList<>(actions());
        // Letters go into the filter while one types, so nothing else is worth naming then.
        footer.retainAll(state.filter().typing() ? List.of(Action.KEEP, Action.DOWN, Action.CLEAR) : FOOTER);
        frame.keys(row, keymap(), footer);
    }
}
