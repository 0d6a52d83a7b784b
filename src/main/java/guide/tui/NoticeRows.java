package guide.tui;

import guide.text.Line;
import java.util.List;
import java.util.Optional;

/** The rows above the footer that say what has just happened. */
public final class NoticeRows {
    /** A sentence about a broken file takes up to so many rows; a longer one is cut. */
    private static final int ROWS = 3;

    private NoticeRows() {}

    /** Wraps a notice into rows of at most {@code width} cells; none where there is no notice. */
    public static List<Line> rows(Optional<Line> notice, int width) {
        List<Line> lines = notice.map(line -> line.wrap(width)).orElse(List.of());
        return lines.subList(0, Math.min(ROWS, lines.size()));
    }
}
