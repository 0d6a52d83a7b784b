package guide.tui.browse;

import guide.app.AppContext;
import guide.app.Editor;
import guide.app.Marking;
import guide.app.SaveRequest;
import guide.app.Stopwatch;
import guide.app.quiz.QuizStep;
import guide.app.quiz.SessionChoice;
import guide.bank.Domain;
import guide.bank.Question;
import guide.event.Event;
import guide.event.Fact;
import guide.keys.Input;
import guide.text.ColorRole;
import guide.text.Line;
import guide.text.Style;
import guide.tui.FooterAction;
import guide.tui.HelpScreen;
import guide.tui.Next;
import guide.tui.SheetScreen;
import guide.tui.UnboundKey;
import guide.tui.card.QuestionSheet;
import guide.tui.quiz.QuizScreen;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Says what follows an input on the browse screen. */
final class BrowseUpdate {
    private final BrowseView view;
    private final BrowseScreen screen;
    private final BrowseState state;
    private final AppContext app;

    BrowseUpdate(BrowseView view) {
        this.view = view;
        this.screen = view.screen();
        this.state = screen.state();
        this.app = screen.app();
    }

    Next after(Input input) {
        if (input instanceof Input.Mouse mouse) {
            return pointed(mouse);
        }
        if (input instanceof Input.Resize) {
            return screen.with(view.scroller().settled());
        }
        return typed(input)
                .map(this::filtered)
                .or(() -> app.keymap().action(input, view.actions().all()).map(this::perform))
                .orElseGet(() -> unboundKey(input));
    }

    private Next unboundKey(Input input) {
        Optional<String> why =
                UnboundKey.sentence(input, app.keymap(), view.actions().all());
        return why.map(sentence -> screen.saying(Line.of(sentence, Style.of(ColorRole.FAIR))))
                .orElse(screen);
    }

    /** Returns the filter with what was typed or erased. The help's key is a letter as well, but in an empty prompt it gives help. */
    private Optional<Filter> typed(Input input) {
        boolean isHelp = screen.filter().text().isEmpty() && app.keymap().isFor(BrowseAction.HELP, input);
        return screen.filter().typing() && !isHelp
                ? screen.filter().after(input, screen.context().finder(screen.progress()))
                : Optional.empty();
    }

    private Next filtered(Filter changed) {
        return screen.with(
                scroller(state.filtered(changed).at(state.position(), 0)).atBest());
    }

    private Next perform(BrowseAction action) {
        ListScroller here = view.scroller();
        return switch (action) {
            case READ_ON -> screen.with(here.readOn());
            case OPEN, SHUT, FOLLOW -> entered(state);
            case INTO -> state.isOpenHere() ? screen.with(here.into()) : entered(state);
            case OUT -> state.isOpenHere() ? entered(state) : screen.with(here.out());
            case BACK -> screen.with(state.before().orElse(state));
            case SEARCH -> screen.with(state.filtered(screen.filter().prompt()));
            case KEEP -> screen.with(state.filtered(screen.filter().kept()));
            case CLEAR -> screen.with(scroller(cleared()).settled());
            case NEVER_MIND ->
                screen.context().entry().isToSearch()
                        ? screen.context().entry().escape(app, screen.progress())
                        : screen.with(state.filtered(Filter.NONE));
            case NEXT_MATCH -> screen.with(here.match(1));
            case PREVIOUS_MATCH -> screen.with(here.match(-1));
            case NEXT_DOMAIN -> screen.with(here.domain(1));
            case PREVIOUS_DOMAIN -> screen.with(here.domain(-1));
            case TOP -> screen.with(here.top());
            case END -> screen.with(here.end());
            case DOWN -> screen.with(here.down());
            case UP -> screen.with(here.up());
            case PAGE_DOWN -> screen.with(here.page(1));
            case PAGE_UP -> screen.with(here.page(-1));
            case PRACTICE -> practiced();
            case FLAG -> flag(question());
            case SUSPEND -> marked(new Fact.Suspend(question()), Marking.suspended(app.keymap()));
            case RESUME -> marked(new Fact.Resume(question()), Marking.resumed());
            case UNDO -> undone();
            case EDIT -> edited(question());
            case NOTE -> note(app.question(question()));
            case RETRY -> retried();
            case HELP -> HelpScreen.of(screen, view.actions().all(), app);
            case LEAVE -> screen.context().entry().leave(app, state, screen.progress());
        };
    }

    private BrowseState cleared() {
        return state.position() instanceof Position.Heading
                ? state.filtered(Filter.NONE)
                : state.with(state.list().cleared(domain().id()));
    }

    /** Opens, closes or follows what the cursor is at. */
    private Next entered(BrowseState from) {
        if (from.position() instanceof Position.Reference reference) {
            Question to = app.question(reference.to());
            BrowseState there = from.following(to, app.domainOf(to), app.bank().domains());
            return read(to.id(), scroller(there).settled());
        }
        if (from.position() instanceof Position.Heading heading) {
            return screen.with(
                    scroller(from.with(from.list().fold(heading.domain()))).settled());
        }
        String question = from.position().question().orElseThrow();
        ListScroller changed = scroller(from.with(from.list().open(question)));
        return changed.state().list().isOpen(question)
                ? read(question, changed.atFound())
                : screen.with(changed.settled());
    }

    private Next read(String question, BrowseState opened) {
        return screen.with(opened).read(question);
    }

    private Next flag(String question) {
        return screen.progress().flag(question).isPresent()
                ? flagged(question, Fact.Flag.NONE)
                : sheet(QuizStep.Wanted.REASON, "", reason -> flagged(question, Marking.reason(reason)));
    }

    private Next note(Question question) {
        return sheet(
                QuizStep.Wanted.NOTE,
                app.editor().unkept(question),
                note -> note.isBlank() ? screen.with(state) : after(app.editor().note(question, note)));
    }

    /** Opens a sheet to type on, for the question at the cursor. */
    private Next sheet(QuizStep.Wanted wanted, String written, Function<String, Next> done) {
        return QuestionSheet.of(
                wanted,
                app.question(question()),
                app,
                written,
                Stopwatch.started(app.studyClock().millis()),
                SheetScreen.Watch.NONE,
                typed -> done.apply(typed.text()),
                typed -> screen.with(state));
    }

    private Next flagged(String question, String reason) {
        return marked(new Fact.Flag(question, reason), Marking.flagged(reason));
    }

    private Next marked(Fact mark, Line said) {
        return screen.saving(new SaveRequest.NewFact(mark), Optional.of(said));
    }

    /** Takes the last mark back, with the cursor at its question if that shows. */
    private Next undone() {
        Event last = screen.log().last().orElseThrow();
        Position marked = new Position.Entry(((Fact.OfQuestion) last.fact()).question());
        BrowseScreen there = view.outline().indexOf(marked) < 0
                ? screen
                : screen.with(scroller(state.at(marked, state.scroll())).settled());
        return there.saving(
                new SaveRequest.NewFact(new Fact.Undo(last.id())),
                Optional.of(Marking.takenBack(Marking.name(last.fact()))));
    }

    private Next retried() {
        Line saved = Line.of("Saved.", Style.of(ColorRole.GOOD));
        return screen.saving(screen.log().retry().orElseThrow(), Optional.of(saved));
    }

    private Next practiced() {
        List<Domain> domains = state.list().shown().stream()
                .filter(d -> d.id().equals(domain().id()))
                .toList();
        SessionChoice choice = SessionChoice.of(app, screen.progress(), domains);
        return QuizScreen.of(
                        choice.studied(app.bank().domains(), app.newADay()),
                        app,
                        (now, progress) -> in(now).with(progress))
                .orElseGet(() -> screen.saying(Line.of(Browse.allSuspended(app), Style.DIM)));
    }

    private Next edited(String question) {
        return new Next.Outside(() -> after(app.editor().edit(app.question(question))));
    }

    private BrowseScreen after(Editor.Edited edited) {
        return edited.bank().map(bank -> in(app.with(bank))).orElse(screen).saying(Line.of(edited.sentence()));
    }

    /** Returns the screen with the bank as it is now: what was open stays open where it is still there. */
    private BrowseScreen in(AppContext now) {
        if (now == app) {
            return screen;
        }
        BrowseContext changed = BrowseContext.begin(now, screen.context().entry());
        BrowseScreen again =
                new BrowseScreen(changed, state.in(changed, screen.progress()), screen.log(), Optional.empty());
        return again.with(new BrowseView(again, view.size()).scroller().settled());
    }

    private Next pointed(Input.Mouse mouse) {
        if (mouse.wheel() != 0) {
            return screen.with(view.scroller().scrolled(mouse.scrolledRows()));
        }
        Optional<Integer> row = mouse.isPress() ? view.listRow(mouse.row()) : Optional.empty();
        return row.map(this::clicked)
                .or(() -> FooterAction.by(mouse, app.keymap(), view.actions().footer(), view.size())
                        .map(this::perform))
                .orElse(screen);
    }

    private Next clicked(int row) {
        Outline.Item item = view.outline().item(view.outline().indexAt(row));
        return row < item.row() + item.head()
                ? entered(state.filtered(screen.filter().kept()).at(item.position(), state.scroll()))
                : screen;
    }

    private ListScroller scroller(BrowseState changed) {
        return view.with(changed).scroller();
    }

    /** Returns the id of the question that the cursor is at. */
    private String question() {
        return state.position().question().orElseThrow();
    }

    /** Returns the domain that the cursor is in. */
    private Domain domain() {
        return state.position() instanceof Position.Heading heading
                ? app.bank().domain(heading.domain()).orElseThrow()
                : app.domainOf(app.question(question()));
    }
}
