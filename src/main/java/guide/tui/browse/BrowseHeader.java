package guide.tui.browse;

import guide.bank.Question;
import guide.bank.search.Query;
import guide.study.Progress;
import guide.text.Cells;
import guide.text.Line;
import guide.text.Style;
import guide.tui.Viewport;
import guide.tui.card.QuestionPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands above the list while one browses: how much is read, what is filtered, how far one is. */
final class BrowseHeader {
    /** Below this width the filter takes the place of the figures. */
    private static final int WIDE = 56;

    private static final Line CURSOR = Line.of("█", Style.ACCENT);

    private final BrowseContext browseContext;
    private final BrowseState state;
    private final Progress progress;
    private final int width;

    BrowseHeader(BrowseContext browseContext, BrowseState state, Progress progress, int width) {
        this.browseContext = browseContext;
        this.state = state;
        this.progress = progress;
        this.width = width;
    }

    /** How much is read; below the title of a long answer, while the filter takes the place on the right, which it is. */
    Line where(Outline outline, int scroll) {
        boolean filters = state.filter().typing() || state.filter().isOn();
        Optional<Question> within = filters ? within(outline, scroll) : Optional.empty();
        if (filters && width < WIDE) {
            return Line.of(within.map(BrowseHeader::label).orElse("Browse"), Style.ACCENT.bold());
        }
        return Line.of("Browse", Style.ACCENT.bold())
                .then(Line.of(" · " + within.map(BrowseHeader::label).orElseGet(this::reviewed), Style.DIM));
    }

    private String reviewed() {
        List<Question> all =
                state.scope().stream().flatMap(d -> d.questions().stream()).toList();
        long reviewed = all.stream().filter(q -> progress.isReviewed(q.id())).count();
        return reviewed + " / " + all.size() + " reviewed";
    }

    /** The filter while there is one; else how far down the list or the open answer one is. */
    Line howFar(Outline outline, int scroll, int rows) {
        Filter filter = state.filter();
        if (!filter.typing() && !filter.isOn()) {
            return Line.of(place(outline, scroll, rows), Style.DIM);
        }
        Line count = filter.isOn() ? Line.of("  " + found() + (width < WIDE ? "" : " found"), Style.DIM) : Line.EMPTY;
        int room = width - (width < WIDE ? "Browse".length() : width / 2) - 5 - count.width();
        return Line.of("/ ", Style.ACCENT.bold())
                .then(Line.of(end(filter.text(), room)))
                .then(filter.typing() ? CURSOR : Line.EMPTY)
                .then(count);
    }

    /** What to do where no question is left. */
    List<Line> nothing() {
        String nearest = browseContext.search().unknownWords(state.filter().query()).stream()
                .flatMap(word -> browseContext.search().nearest(word).stream())
                .findFirst()
                .map(word -> " Did you mean '" + word + "'?")
                .orElse("");
        List<Line> lines = new ArrayList<>(
                Line.of("No question has '" + state.filter().text().strip() + "'." + nearest)
                        .wrap(width));
        lines.addAll(Line.of(browseContext.desk().keymap().key(BrowseAction.CLEAR) + " clears the filter.", Style.DIM)
                .wrap(width));
        return lines;
    }

    private String place(Outline outline, int scroll, int rows) {
        if (outline.isEmpty()) {
            return "";
        }
        Outline.Item item = outline.item(outline.indexAt(scroll));
        return within(outline, scroll)
                .map(q -> label(q) + " · " + new Viewport(scroll - item.row(), rows, item.height()).position())
                .map(place -> Line.of(place).truncate(width / 2).plain())
                .orElseGet(() -> new Viewport(scroll, rows, outline.rows()).position());
    }

    /** The question whose answer fills the window from its first row on. */
    private Optional<Question> within(Outline outline, int scroll) {
        if (outline.isEmpty()) {
            return Optional.empty();
        }
        Outline.Item item = outline.item(outline.indexAt(scroll));
        return Optional.of(item)
                .filter(i -> i.row() < scroll && i.height() > i.head())
                .flatMap(i -> i.position() instanceof Position.Entry entry
                        ? Optional.of(browseContext.desk().question(entry.question()))
                        : Optional.empty());
    }

    private static String label(Question question) {
        String label = QuestionPage.label(question);
        return label.isEmpty() ? question.id() : label;
    }

    private long found() {
        Query query = state.filter().query();
        return query.isEmpty()
                ? 0
                : state.shown().stream().mapToLong(d -> d.questions().size()).sum();
    }

    /** The end of what was typed, since that is where one types. */
    private static String end(String text, int cells) {
        String shown = Line.of(text).plain();
        int start = 0;
        while (Cells.width(shown.substring(start)) > cells - (start == 0 ? 0 : 1)) {
            start = Cells.next(shown, start);
        }
        return start == 0 ? shown : "…" + shown.substring(start);
    }
}
