package guide.tui.card;

import guide.text.Line;
import guide.tui.ChosenRow;
import guide.tui.Frame;
import guide.tui.Viewport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Lines to read, with boxes among them to choose from: key points to tick, or answers to open. */
public final class CardPage {
    private final List<Line> lines = new ArrayList<>();
    private final List<Box> boxes = new ArrayList<>();
    private final List<Box> followups = new ArrayList<>();
    private int answerStart;

    /**
     * The rows of a box.
     *
     * @param start the first row of what stands above it, such as a heading
     * @param first the first row that stands out while it is chosen
     * @param end the row after the last one that does
     * @param after the row after what belongs to it
     */
    record Box(int start, int first, int end, int after) {
        boolean isIn(Viewport shown) {
            return first < end && first >= shown.top() && first < shown.end();
        }
    }

    /** Returns a page without boxes. */
    public static CardPage ofText(List<Line> text) {
        CardPage page = new CardPage();
        page.lines.addAll(text);
        return page;
    }

    /**
     * Adds a box.
     *
     * @param above such as a heading
     * @param chosen what stands out while it is chosen
     * @param below what belongs to it
     */
    public void add(List<Line> above, List<Line> chosen, List<Line> below) {
        int start = lines.size();
        int first = start + above.size();
        int end = first + chosen.size();
        boxes.add(new Box(start, first, end, end + below.size()));
        lines.addAll(above);
        lines.addAll(chosen);
        lines.addAll(below);
    }

    /** Adds a follow-up with its gist, which is not chosen but gone to. */
    void addFollowup(List<Line> followup) {
        int end = lines.size() + followup.size();
        followups.add(new Box(lines.size(), lines.size(), end, end));
        lines.addAll(followup);
    }

    /** Has the answer start at the next line: what the question shows is above. */
    void startAnswer() {
        answerStart = lines.size();
    }

    /** Returns the lines, to which more can be added. */
    public List<Line> lines() {
        return lines;
    }

    /** Returns how many boxes there are. */
    int boxes() {
        return boxes.size();
    }

    /** Returns a box, or the last one where a question has fewer by now. */
    Box box(int index) {
        return boxes.get(Math.min(index, boxes.size() - 1));
    }

    Box followup(int index) {
        return followups.get(index);
    }

    int answerStart() {
        return answerStart;
    }

    /** Returns the box at a row. */
    public Optional<Integer> at(int row) {
        return IntStream.range(0, boxes.size())
                .filter(i -> row >= boxes.get(i).first() && row < boxes.get(i).end())
                .boxed()
                .findFirst();
    }

    /** Returns a position at which the chosen box shows: another one, where the page was turned away from it. */
    public AnswerPosition turned(Viewport shown, AnswerPosition to) {
        if (boxes.isEmpty() || box(to.point()).isIn(shown)) {
            return to;
        }
        return IntStream.range(0, boxes.size())
                .filter(i -> boxes.get(i).isIn(shown))
                .mapToObj(to::at)
                .findFirst()
                .orElse(to);
    }

    /** Draws what shows, with the chosen box, from a row of the window on. */
    public void draw(Frame frame, int top, Viewport shown, int chosen) {
        frame.lines(top, lines.subList(shown.top(), shown.end()));
        if (boxes.isEmpty()) {
            return;
        }
        Box box = box(chosen);
        for (int row = Math.max(shown.top(), box.first()); row < Math.min(shown.end(), box.end()); row++) {
            frame.lines(top + row - shown.top(), List.of(ChosenRow.row(lines.get(row))));
        }
        if (box.isIn(shown)) {
            frame.margin(top + box.first() - shown.top(), ChosenRow.MARK);
        }
    }
}
