package guide.tui.browse;

import guide.bank.Domain;
import guide.bank.Question;
import guide.bank.search.Query;
import guide.keys.Size;
import guide.text.Line;
import guide.tui.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The list in rows: where each stop stands, and how many rows it takes with what is open below it. */
final class Outline {
    private final BrowseState state;
    private final BrowseContext browseContext;
    private final Size size;
    private final List<Item> items = new ArrayList<>();
    private int rows;

    private Outline(BrowseState state, BrowseContext browseContext, Size size) {
        this.state = state;
        this.browseContext = browseContext;
        this.size = size;
    }

    /** As it is in a window of this size. */
    static Outline of(BrowseState state, BrowseContext browseContext, Size size) {
        Outline outline = new Outline(state, browseContext, size);
        for (Domain domain : state.shown()) {
            outline.add(new Position.Heading(domain.id()), 1, 1);
            if (!state.isFolded(domain.id())) {
                domain.questions().forEach(outline::add);
            }
        }
        return outline;
    }

    /**
     * A stop in its rows.
     *
     * @param row the first, from 0
     * @param head how many of its rows are it: one can click on them
     * @param height all of its rows
     */
    record Item(Position position, int row, int head, int height) {
        int end() {
            return row + height;
        }
    }

    /** All rows. */
    int rows() {
        return rows;
    }

    boolean isEmpty() {
        return items.isEmpty();
    }

    List<Item> items() {
        return items;
    }

    Item item(int index) {
        return items.get(index);
    }

    /** The index of a stop; -1 where it does not show. */
    int indexOf(Position position) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).position().equals(position)) {
                return i;
            }
        }
        return -1;
    }

    /** The index of what an item is within: a question for a reference, a heading for a question; -1 for a heading. */
    int parent(int index) {
        Position position = item(index).position();
        int above = index - 1;
        while (above >= 0 && !isWithin(position, item(above).position())) {
            above--;
        }
        return above;
    }

    private static boolean isWithin(Position position, Position above) {
        return position instanceof Position.Reference
                ? above instanceof Position.Entry
                : position instanceof Position.Entry && above instanceof Position.Heading;
    }

    /** The index of the item that a row belongs to; the last one for rows below all. */
    int indexAt(int row) {
        int low = 0;
        int high = items.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (items.get(middle).row() <= row) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** The rows of an item in which the filter marks something. */
    List<Integer> markedRows(Item item) {
        List<Integer> marked = new ArrayList<>();
        if (item.position() instanceof Position.Entry entry && state.isOpen(entry.question())) {
            OpenAnswer answer = answer(entry.question());
            List<Line> body = answer.body();
            for (int i = 0; i < body.size(); i++) {
                if (!state.filter().query().matchesIn(body.get(i).plain()).isEmpty()) {
                    marked.add(item.row() + answer.title().size() + i);
                }
            }
        }
        return marked;
    }

    /** The row of an open answer with the first word that its closed row did not show; empty where it showed all. */
    Optional<Integer> foundRow(Item item) {
        return item.position() instanceof Position.Entry entry && state.isOpen(entry.question())
                ? clue(entry.question()).flatMap(matchReason -> foundRow(item, matchReason.missing()))
                : Optional.empty();
    }

    private Optional<Integer> foundRow(Item item, Query missing) {
        OpenAnswer answer = answer(item.position().at().orElseThrow());
        List<Line> lines = new ArrayList<>(answer.title());
        lines.addAll(answer.body().subList(0, answer.read()));
        return IntStream.range(0, lines.size())
                .filter(i -> !missing.matchesIn(lines.get(i).plain()).isEmpty())
                .mapToObj(i -> item.row() + i)
                .findFirst();
    }

    /** Why a question was found, as a row below its own; in a low window the rows are dearer. */
    Optional<MatchReason> clueBelow(String question) {
        return Frame.isAiry(size) ? clue(question) : Optional.empty();
    }

    /** Why a question was found, where its closed row does not show that. */
    Optional<MatchReason> clue(String question) {
        return browseContext.clue(
                browseContext.desk().question(question), state.filter().query(), Frame.width(size));
    }

    private void add(Question question) {
        Position.Entry entry = new Position.Entry(question.id());
        if (!state.isOpen(question.id())) {
            int rows = clueBelow(question.id()).isPresent() ? 2 : 1;
            add(entry, rows, rows);
            return;
        }
        // A blank row ends what is open, references and all.
        OpenAnswer answer = answer(question.id());
        int references = answer.see().size();
        add(entry, answer.title().size(), answer.height() + (references == 0 ? 1 : 0));
        for (int i = 0; i < references; i++) {
            Position position =
                    new Position.Reference(question.id(), answer.see().get(i).id());
            add(position, 1, i == references - 1 ? 2 : 1);
        }
    }

    private void add(Position position, int head, int height) {
        items.add(new Item(position, rows, head, height));
        rows += height;
    }

    private OpenAnswer answer(String question) {
        return browseContext.answer(browseContext.desk().question(question), Frame.width(size));
    }
}
