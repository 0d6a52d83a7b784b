package guide.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A run of letters that stays together on a line.
 *
 * @param gap the spaces before it, which are dropped at the start of a line
 * @param letters in one or more styles
 * @param gapWidth in cells
 * @param width of the letters, in cells
 */
record Word(List<Span> gap, List<Span> letters, int gapWidth, int width) {
    static Word of(List<Span> gap, List<Span> letters) {
        Line space = new Line(gap);
        Line word = new Line(letters);
        return new Word(space.spans(), word.spans(), space.width(), word.width());
    }

    /**
     * Splits a word that is wider than a whole line: after joints ({@code _ / - .}) if it has any, otherwise anywhere.
     */
    List<Word> split(int max) {
        List<Word> parts = new ArrayList<>();
        List<Span> part = new ArrayList<>();
        List<Span> before = gap;
        boolean afterJoint = false;
        for (Span span : letters) {
            String text = span.text().value();
            int start = 0;
            for (int i = 0; i < text.length(); i = Cells.next(text, i)) {
                boolean joint = LineBreaks.isAllowedAfter(text.charAt(i));
                if (afterJoint && !joint) {
                    add(part, span, start, i);
                    chop(part, before, max, parts);
                    part.clear();
                    before = List.of();
                    start = i;
                }
                afterJoint = joint;
            }
            add(part, span, start, text.length());
        }
        chop(part, before, max, parts);
        return parts;
    }

    /** Cuts letters without a joint into parts that fit. */
    private static void chop(List<Span> letters, List<Span> gap, int max, List<Word> parts) {
        List<Span> part = new ArrayList<>();
        List<Span> before = gap;
        int left = max;
        for (Span span : letters) {
            String text = span.text().value();
            for (int start = 0; start < text.length(); ) {
                int end = Cells.fitting(text, start, left);
                if (end > start) {
                    add(part, span, start, end);
                    left -= Cells.width(text.substring(start, end));
                    start = end;
                } else if (!part.isEmpty()) {
                    parts.add(of(before, part));
                    before = List.of();
                    part.clear();
                    left = max;
                } else {
                    // A cluster of two cells does not fit into a line of one, so nothing of it can be shown.
                    part.add(Span.of("…", span.style()));
                    start = Cells.next(text, start);
                    left = 0;
                }
            }
        }
        if (!part.isEmpty()) {
            parts.add(of(before, part));
        }
    }

    private static void add(List<Span> spans, Span span, int start, int end) {
        if (end > start) {
            spans.add(new Span(span.text().slice(start, end), span.style()));
        }
    }
}
