package guide.tui;

import guide.text.Line;
import java.util.List;
import java.util.Optional;

/** What has just happened, as it stands above the footer. */
public final class NoticeRows {
    /** A sentence about a broken file takes up to so many rows; beyond, it is cut. */
    private static final int ROWS = 3;

    private NoticeRows() {}

    /** In rows of at most {@code width} cells; none where there is nothing to say. */
    public static List<Line> rows(Optional<Line> notice, int width) {
        List<Line> lines = notice.map(line -> line.wrap(width)).orElse(List.of());
        return lines.subList(0, Math.min(ROWS, lines.size()));
    }
}
