package guide.tui.browse;

import guide.bank.Domain;
import guide.bank.Question;
import guide.bank.search.Query;
import guide.keys.Size;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The list in rows: where each position is, and how many rows it takes with what is open below it.
 *
 * @param layouts lays out what is in the rows
 * @param items the positions, from the top
 * @param indices where each position is among the items
 */
record Outline(
        BrowseList list,
        Size size,
        RowGrid grid,
        LayoutCache layouts,
        List<Item> items,
        Map<Position, Integer> indices) {
    /** Returns the outline of a list in a window of this size. */
    static Outline of(BrowseList list, Size size, RowGrid grid, LayoutCache layouts) {
        Outline outline = new Outline(list, size, grid, layouts, new ArrayList<>(), new HashMap<>());
        for (Domain domain : list.shown()) {
            outline.add(new Position.Heading(domain.id()), 1, 1, Optional.empty());
            if (!list.isFolded(domain.id())) {
                domain.questions().forEach(outline::add);
            }
        }
        return outline;
    }

    /**
     * A position in its rows.
     *
     * @param row the first, from 0
     * @param head how many of its rows can be clicked
     * @param height all of its rows
     * @param answer the open answer below it, if any
     */
    record Item(Position position, int row, int head, int height, Optional<OpenAnswer> answer) {
        int end() {
            return row + height;
        }
    }

    Query query() {
        return list.filter().query();
    }

    /** Returns how many rows the list has. */
    int rows() {
        return isEmpty() ? 0 : items.get(items.size() - 1).end();
    }

    boolean isEmpty() {
        return items.isEmpty();
    }

    Item item(int index) {
        return items.get(index);
    }

    /** Returns the index of a position; -1 where it does not show. */
    int indexOf(Position position) {
        return indices.getOrDefault(position, -1);
    }

    /** Returns the index of the question of a reference, or of the heading of a question; -1 for a heading. */
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

    /** Returns the index of the item that a row belongs to; the last one for rows below all. */
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

    /** Returns the rows of an open answer in which the filter found something. */
    List<Integer> foundRows(Item item) {
        return item.answer().stream()
                .flatMap(answer -> answer.matches(query()).stream())
                .map(line -> item.row() + line)
                .toList();
    }

    /** Returns the row of an open answer with the first word that its closed row did not show; empty where it showed all. */
    Optional<Integer> firstFoundRow(Item item) {
        return item.answer()
                .flatMap(answer -> item.position()
                        .question()
                        .map(question -> row(question).missing())
                        .flatMap(missing -> answer.firstMatch(missing).map(line -> item.row() + line)));
    }

    /** Returns the closed row of a question. */
    QuestionRow row(String question) {
        return layouts.row(question, query(), grid);
    }

    /** Returns whether a row below a closed question says why it was found. */
    boolean explains(String question) {
        return list.filter().isOn() && !row(question).showsMatch();
    }

    private void add(Question question) {
        Position.Entry entry = new Position.Entry(question.id());
        if (!list.isOpen(question.id())) {
            int rows = explains(question.id()) ? 2 : 1;
            add(entry, rows, rows, Optional.empty());
            return;
        }
        // A blank row ends what is open, references and all.
        OpenAnswer answer = layouts.answer(question.id(), grid);
        List<Question> see = answer.see();
        add(entry, answer.head(), answer.lines().size() + (see.isEmpty() ? 1 : 0), Optional.of(answer));
        for (int i = 0; i < see.size(); i++) {
            Position reference =
                    new Position.Reference(question.id(), see.get(i).id());
            add(reference, 1, i == see.size() - 1 ? 2 : 1, Optional.empty());
        }
    }

    private void add(Position position, int head, int height, Optional<OpenAnswer> answer) {
        indices.putIfAbsent(position, items.size());
        items.add(new Item(position, rows(), head, height, answer));
    }
}
