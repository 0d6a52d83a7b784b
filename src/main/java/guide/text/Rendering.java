package guide.text;

import java.util.ArrayList;
import java.util.List;

/** Whom a text is laid out for. What is more than words is drawn for the eye, and said for the ear. */
enum Rendering {
    /** A screen. */
    VISUAL {
        private static final Line BAR = Line.of("│ ", Style.DIM);

        @Override
        String bullet() {
            return "• ";
        }

        @Override
        List<Line> rule(int width) {
            return List.of(Line.of("─".repeat(width), Style.DIM));
        }

        @Override
        List<Line> code(String code, int width) {
            return CodeLines.of(code, width);
        }

        @Override
        Line quote() {
            return BAR;
        }

        @Override
        List<Line> quoted(List<Line> body) {
            return body.stream().map(BAR::then).toList();
        }

        @Override
        List<Line> table(Table table, int width) {
            return table.lines(width);
        }
    },

    /** A screen reader, or whoever reads line by line. */
    SPOKEN {
        private static final Line QUOTE = Line.of("Quote: ");

        /** A dash is passed over by screen readers as they come; a bullet they call by its name. */
        @Override
        String bullet() {
            return "- ";
        }

        @Override
        List<Line> rule(int width) {
            return List.of();
        }

        /** Not wrapped: a mark within a line of code would be heard as a part of it. */
        @Override
        List<Line> code(String code, int width) {
            List<Line> lines = new ArrayList<>(List.of(Line.of("Code:")));
            for (Safe line : Safe.lines(code.endsWith("\n") ? code.substring(0, code.length() - 1) : code)) {
                lines.add(Line.of(new Span(line, Style.CODE)));
            }
            lines.add(Line.of("End of code."));
            return lines;
        }

        @Override
        Line quote() {
            return QUOTE;
        }

        @Override
        List<Line> quoted(List<Line> body) {
            List<Line> lines = new ArrayList<>(body);
            if (!lines.isEmpty()) {
                lines.set(0, QUOTE.then(lines.get(0)));
            }
            return lines;
        }

        @Override
        List<Line> table(Table table, int width) {
            return table.sentences(width);
        }
    };

    /** What stands before an item that has no number. */
    abstract String bullet();

    /** A break between parts. */
    abstract List<Line> rule(int width);

    /** A block of code. */
    abstract List<Line> code(String code, int width);

    /** What a quotation is marked with; its width goes from that of the quotation. */
    abstract Line quote();

    /** A quotation with its mark. */
    abstract List<Line> quoted(List<Line> body);

    /** A table. */
    abstract List<Line> table(Table table, int width);
}
