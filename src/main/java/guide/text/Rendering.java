package guide.text;

import guide.text.math.Formula;
import java.util.ArrayList;
import java.util.List;

/** The medium that a text is laid out for. Everything beyond the words is drawn for the eye and said for the ear. */
enum Rendering {
    /** A screen. */
    VISUAL {
        private static final Line BAR = Line.of("│ ", Style.DIM);
        private static final int INDENT = 2;

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
        List<Line> formula(Formula formula, int width) {
            List<Line> lines = formula.lines().stream()
                    .map(text -> Line.of(text).indent(INDENT))
                    .toList();
            boolean fits = lines.stream().allMatch(line -> line.width() <= width);
            return fits ? lines : Line.of(formula.text()).wrap(width);
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

    /** A screen reader, or a person who reads line by line. */
    SPOKEN {
        private static final Line QUOTE = Line.of("Quote: ");

        /** Uses a dash, which screen readers skip by default; they call a bullet by its name. */
        @Override
        String bullet() {
            return "- ";
        }

        @Override
        List<Line> rule(int width) {
            return List.of();
        }

        /** Does not wrap: a mark inside a line of code would be heard as a part of it. */
        @Override
        List<Line> code(String code, int width) {
            List<Line> lines = new ArrayList<>(List.of(Line.of("Code:")));
            for (Safe line : Safe.lines(code)) {
                lines.add(Line.of(new Span(line, Style.CODE)));
            }
            lines.add(Line.of("End of code."));
            return lines;
        }

        @Override
        List<Line> formula(Formula formula, int width) {
            return Line.of(formula.text()).wrap(width);
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

    /** Returns the sign before an item that has no number. */
    abstract String bullet();

    /** Returns a break between parts. */
    abstract List<Line> rule(int width);

    /** Returns a block of code, which ends without a newline. */
    abstract List<Line> code(String code, int width);

    /** Returns a formula in a paragraph of its own. */
    abstract List<Line> formula(Formula formula, int width);

    /** Returns the sign before a quotation, which takes its width from the quotation's. */
    abstract Line quote();

    /** Returns a quotation with its sign. */
    abstract List<Line> quoted(List<Line> body);

    /** Returns a table. */
    abstract List<Line> table(Table table, int width);
}
