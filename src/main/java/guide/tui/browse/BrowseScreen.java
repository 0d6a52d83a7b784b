package guide.tui.browse;

import guide.app.AppContext;
import guide.app.NotSavedNotice;
import guide.app.SaveRequest;
import guide.app.SaveResult;
import guide.keys.Input;
import guide.keys.Size;
import guide.study.Progress;
import guide.text.Line;
import guide.tui.Canvas;
import guide.tui.Next;
import guide.tui.Screen;
import java.util.Optional;

/**
 * Domains and questions in a list; answers open and close in place, a filter narrows it, references can be followed.
 *
 * @param context stays the same
 * @param state holds the open answers, the filter and the cursor
 * @param log holds the views and marks
 * @param notice says what has just happened; why something is not saved, while nothing else has
 */
record BrowseScreen(BrowseContext context, BrowseState state, BrowseLog log, Optional<Line> notice) implements Screen {
    BrowseScreen {
        notice = notice.or(() ->
                log.failure().map(e -> NotSavedNotice.notice(e, context.app().keymap())));
    }

    static BrowseScreen of(BrowseContext context, BrowseState state, Progress progress) {
        return new BrowseScreen(context, state, BrowseLog.of(progress), Optional.empty());
    }

    AppContext app() {
        return context.app();
    }

    Progress progress() {
        return log.progress();
    }

    Filter filter() {
        return state.list().filter();
    }

    /** Returns the screen in another state; the notice goes, since a key was pressed after it. */
    BrowseScreen with(BrowseState changed) {
        return new BrowseScreen(context, changed, log, Optional.empty());
    }

    /** Returns the screen in another state; the notice stays. */
    BrowseScreen withNotice(BrowseState changed) {
        return new BrowseScreen(context, changed, log, notice);
    }

    BrowseScreen with(Progress changed) {
        return new BrowseScreen(context, state, log.with(changed), Optional.empty());
    }

    BrowseScreen saying(Line sentence) {
        return new BrowseScreen(context, state, log, Optional.of(sentence));
    }

    /** Saves that an answer that was opened has been read. */
    Next read(String question) {
        return log.view(question)
                .map(viewed -> saving(viewed, Optional.empty()))
                .orElse(this);
    }

    /**
     * Saves, and then what could not be saved before, oldest first.
     *
     * @param said what the notice says once all is saved
     */
    Next saving(SaveRequest request, Optional<Line> said) {
        return new Save(request, result -> {
            BrowseLog after = log.after(result);
            Optional<Line> says = said.filter(line -> after.failure().isEmpty());
            BrowseScreen screen = new BrowseScreen(context, state, after, says);
            Optional<SaveRequest> more = result instanceof SaveResult.Saved ? after.retry() : Optional.empty();
            return more.map(retry -> screen.saving(retry, said)).orElse(screen);
        });
    }

    @Override
    public Next update(Input input, Size size) {
        return new BrowseUpdate(BrowseView.of(this, size)).after(input);
    }

    @Override
    public boolean isTyping() {
        return filter().typing();
    }

    @Override
    public int width(Size window, int readingWidth) {
        return Math.max(readingWidth, context.layouts().widestRow());
    }

    @Override
    public void view(Canvas canvas) {
        BrowseView.of(this, canvas.size()).draw(canvas);
    }
}
