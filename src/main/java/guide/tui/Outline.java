package guide.tui;

import guide.bank.Domain;
import guide.bank.Query;
import guide.bank.Question;
import guide.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The list in rows: where each stop stands, and how many rows it takes with what is open below it. */
final class Outline {
    private final BrowseState state;
    private final Browsing browsing;
    private final Size size;
    private final List<Item> items = new ArrayList<>();
    private int rows;

    private Outline(BrowseState state, Browsing browsing, Size size) {
        this.state = state;
        this.browsing = browsing;
        this.size = size;
    }

    /** As it is in a window of this size. */
    static Outline of(BrowseState state, Browsing browsing, Size size) {
        Outline outline = new Outline(state, browsing, size);
        for (Domain domain : state.shown()) {
            outline.add(new Stop.Heading(domain.id()), 1, 1);
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
    record Item(Stop stop, int row, int head, int height) {
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
    int indexOf(Stop stop) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).stop().equals(stop)) {
                return i;
            }
        }
        return -1;
    }

    /** The index of what an item is within: a question for a reference, a heading for a question; -1 for a heading. */
    int parent(int index) {
        Stop stop = item(index).stop();
        int above = index - 1;
        while (above >= 0 && !isWithin(stop, item(above).stop())) {
            above--;
        }
        return above;
    }

    private static boolean isWithin(Stop stop, Stop above) {
        return stop instanceof Stop.Reference
                ? above instanceof Stop.Entry
                : stop instanceof Stop.Entry && above instanceof Stop.Heading;
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
        if (item.stop() instanceof Stop.Entry entry && state.isOpen(entry.question())) {
            OpenAnswer answer = answer(entry.question());
            List<Line> body = answer.body();
            for (int i = 0; i < body.size(); i++) {
                if (!state.filter().query().in(body.get(i).plain()).isEmpty()) {
                    marked.add(item.row() + answer.title().size() + i);
                }
            }
        }
        return marked;
    }

    /** The row of an open answer with the first word that its closed row did not show; empty where it showed all. */
    Optional<Integer> foundRow(Item item) {
        return item.stop() instanceof Stop.Entry entry && state.isOpen(entry.question())
                ? clue(entry.question()).flatMap(clue -> foundRow(item, clue.missing()))
                : Optional.empty();
    }

    private Optional<Integer> foundRow(Item item, Query missing) {
        OpenAnswer answer = answer(item.stop().at().orElseThrow());
        List<Line> lines = new ArrayList<>(answer.title());
        lines.addAll(answer.body().subList(0, answer.read()));
        return IntStream.range(0, lines.size())
                .filter(i -> !missing.in(lines.get(i).plain()).isEmpty())
                .mapToObj(i -> item.row() + i)
                .findFirst();
    }

    /** Why a question was found, as a row below its own; in a low window the rows are dearer. */
    Optional<Clue> clueBelow(String question) {
        return Frame.isAiry(size) ? clue(question) : Optional.empty();
    }

    /** Why a question was found, where its closed row does not show that. */
    Optional<Clue> clue(String question) {
        return browsing.clue(browsing.desk().question(question), state.filter().query(), Frame.width(size));
    }

    private void add(Question question) {
        Stop.Entry entry = new Stop.Entry(question.id());
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
            Stop stop = new Stop.Reference(question.id(), answer.see().get(i).id());
            add(stop, 1, i == references - 1 ? 2 : 1);
        }
    }

    private void add(Stop stop, int head, int height) {
        items.add(new Item(stop, rows, head, height));
        rows += height;
    }

    private OpenAnswer answer(String question) {
        return browsing.answer(browsing.desk().question(question), Frame.width(size));
    }
}
