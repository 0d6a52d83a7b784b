package guide.tui.card;

/**
 * The reader's position on a page.
 *
 * @param point index of the highlighted key point, or of what else can be chosen
 * @param scroll the first line that shows
 */
public record AnswerPosition(int point, int scroll) {
    public static final AnswerPosition START = new AnswerPosition(0, 0);

    public AnswerPosition at(int newPoint) {
        return new AnswerPosition(newPoint, scroll);
    }

    AnswerPosition scrolled(int newScroll) {
        return new AnswerPosition(point, newScroll);
    }
}
