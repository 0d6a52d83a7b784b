package guide.tui.browse;

import guide.app.Words;
import guide.bank.Question;
import guide.bank.search.Search;
import guide.text.Cells;
import guide.text.Line;
import guide.text.Style;
import guide.tui.Viewport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Draws what is above the list: how much is read, what the filter is, how far down the cursor is.
 *
 * @param rows how many rows of the list show
 * @param width the cells of a row
 */
record BrowseHeader(BrowseScreen screen, Outline outline, int rows, int width) {
    /** Below this width the filter takes the place of the figures. */
    private static final int WIDE = 56;

    private static final Line CURSOR = Line.of("█", Style.ACCENT);

    /**
     * Returns how much is read; below the title of a long answer, while the filter is where its place is named otherwise, the
     * number of that answer.
     */
    Line where() {
        Optional<Question> within = filters() ? within() : Optional.empty();
        if (filters() && width < WIDE) {
            return Line.of(within.map(BrowseHeader::label).orElse("Browse"), Style.ACCENT.bold());
        }
        return Line.of("Browse", Style.ACCENT.bold())
                .then(Line.of(" · " + within.map(BrowseHeader::label).orElseGet(this::reviewed), Style.DIM));
    }

    private boolean filters() {
        return screen.filter().typing() || screen.filter().isOn();
    }

    private String reviewed() {
        List<Question> all = outline.list().scope().stream()
                .flatMap(d -> d.questions().stream())
                .toList();
        long reviewed =
                all.stream().filter(q -> screen.progress().isReviewed(q.id())).count();
        return reviewed + " / " + all.size() + " reviewed";
    }

    /** Returns the filter while there is one; else how far down the list or the open answer the window is. */
    Line howFar() {
        if (!filters()) {
            return Line.of(place(), Style.DIM);
        }
        Filter filter = screen.filter();
        Line count = filter.isOn() ? Line.of("  " + found() + (width < WIDE ? "" : " found"), Style.DIM) : Line.EMPTY;
        int room = width - (width < WIDE ? "Browse".length() : width / 2) - 5 - count.width();
        return Line.of("/ ", Style.ACCENT.bold())
                .then(Line.of(end(filter.text(), room)))
                .then(filter.typing() ? CURSOR : Line.EMPTY)
                .then(count);
    }

    private long found() {
        return outline.list().shown().stream()
                .mapToLong(d -> d.questions().size())
                .sum();
    }

    /** Returns what to do where no question is left. */
    List<Line> nothing() {
        Filter filter = screen.filter();
        String sentence = filter.terms().unknownState().map(Words::capital).orElseGet(this::noneFound);
        List<Line> lines = new ArrayList<>(Line.of(sentence).wrap(width));
        lines.addAll(Line.of(screen.app().keymap().key(BrowseAction.CLEAR) + " clears the search.", Style.DIM)
                .wrap(width));
        return lines;
    }

    private String noneFound() {
        Search search = screen.context().search();
        String nearest = search.unknownWords(outline.query()).stream()
                .flatMap(word -> search.nearest(word).stream())
                .findFirst()
                .map(word -> " Did you mean '" + word + "'?")
                .orElse("");
        boolean isWords = screen.filter().terms().states().isEmpty();
        return "No question " + (isWords ? "has" : "matches") + " '"
                + screen.filter().text().strip() + "'." + nearest;
    }

    private String place() {
        return within().map(this::placeWithin).orElseGet(() -> new Viewport(scroll(), rows, outline.rows()).range());
    }

    private String placeWithin(Question question) {
        Outline.Item item = outline.item(outline.indexAt(scroll()));
        String position = new Viewport(scroll() - item.row(), rows, item.height()).range();
        return Line.of(label(question) + " · " + position).truncate(width / 2).plain();
    }

    /** Returns the question whose answer fills the window from its first row on. */
    private Optional<Question> within() {
        return outline.items().stream()
                .skip(outline.indexAt(scroll()))
                .findFirst()
                .filter(item -> item.row() < scroll() && item.answer().isPresent())
                .flatMap(item -> item.position().question())
                .map(screen.app()::question);
    }

    private static String label(Question question) {
        String label = Words.label(question);
        return label.isEmpty() ? question.id() : label;
    }

    /** Returns the end of what was typed, since that is where more is typed. */
    private static String end(String text, int cells) {
        String shown = Line.of(text).plain();
        int start = 0;
        while (Cells.width(shown.substring(start)) > cells - (start == 0 ? 0 : 1)) {
            start = Cells.next(shown, start);
        }
        return start == 0 ? shown : "…" + shown.substring(start);
    }

    private int scroll() {
        return screen.state().scroll();
    }
}
