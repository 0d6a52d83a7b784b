package guide.tui.card;

import java.util.List;

/**
 * The reader's position in an open answer.
 *
 * @param points the answer's key points; the position is none of an answer with others
 * @param point index of the highlighted key point
 * @param scroll the first line that shows
 */
public record AnswerPosition(List<String> points, int point, int scroll) {
    public static AnswerPosition start(List<String> points) {
        return new AnswerPosition(points, 0, 0);
    }

    public AnswerPosition at(int newPoint) {
        return new AnswerPosition(points, newPoint, scroll);
    }

    AnswerPosition scrolled(int newScroll) {
        return new AnswerPosition(points, point, newScroll);
    }

    /** Returns whether another point comes behind the highlighted one. */
    boolean hasNext() {
        return point + 1 < points.size();
    }
}
