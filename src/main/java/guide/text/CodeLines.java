package guide.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays out a block of code letter by letter. A line that is too wide continues on the next one behind a mark, so
 * nothing is lost.
 */
final class CodeLines {
    private static final int INDENT = 2;
    private static final Line MARK = Line.of("↪ ", Style.DIM);
    /** The narrowest width, in cells, that leaves room for an indent and the mark. */
    private static final int LEAST = 8;

    private CodeLines() {}

    static List<Line> of(String code, int width) {
        boolean narrow = width < LEAST;
        Line mark = narrow ? Line.EMPTY : MARK;
        int indent = narrow ? 0 : INDENT;
        List<Line> lines = new ArrayList<>();
        for (Safe line : Safe.lines(code)) {
            for (Line part : parts(line, width - indent, mark)) {
                lines.add(part.indent(indent));
            }
        }
        return lines;
    }

    private static List<Line> parts(Safe line, int max, Line mark) {
        String text = line.value();
        if (text.isBlank()) {
            return List.of(Line.EMPTY);
        }
        List<Line> parts = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            Line before = start == 0 ? Line.EMPTY : mark;
            int end = Cells.fitting(text, start, max - before.width());
            if (end == start) {
                parts.add(Line.of("…", Style.CODE));
                start = Cells.next(text, start);
                continue;
            }
            parts.add(before.then(Line.of(new Span(line.slice(start, end), Style.CODE))));
            start = end;
        }
        return parts;
    }
}
