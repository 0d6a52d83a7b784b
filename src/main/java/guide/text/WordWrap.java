package guide.text;

import java.util.ArrayList;
import java.util.List;

/** A paragraph of styled text, split into words that can be set in lines of any width. */
final class WordWrap {
    private final List<Word> words = new ArrayList<>();

    /** The spaces before the current word; {@code letters} holds its letters so far. */
    private final List<Span> gap = new ArrayList<>();

    private final List<Span> letters = new ArrayList<>();
    private int lastLetter;

    WordWrap(List<Span> spans) {
        for (Span span : spans) {
            read(span);
        }
        endWord();
    }

    /** Returns the width of the widest word in cells; 0 if there is no word. */
    int widestWord() {
        return words.stream().mapToInt(Word::width).max().orElse(0);
    }

    /** Returns the width of the whole paragraph on one line, in cells. */
    int width() {
        int cells = 0;
        for (Word word : words) {
            cells += (cells == 0 ? 0 : word.gapWidth()) + word.width();
        }
        return cells;
    }

    /**
     * Sets the words in lines of at most {@code width} cells, with as many words on a line as fit; returns at least one
     * line.
     */
    List<Line> lines(int width) {
        int max = Math.max(1, width);
        Setter setter = new Setter(max);
        for (Word word : words) {
            if (word.width() <= max) {
                setter.put(word);
            } else {
                for (Word part : word.split(max)) {
                    setter.put(part);
                }
            }
        }
        return setter.finish();
    }

    private void read(Span span) {
        String text = span.text().value();
        int start = 0;
        for (int i = 0; i < text.length(); ) {
            int end = Cells.next(text, i);
            if (end == i + 1 && LineBreaks.isSpace(text.charAt(i))) {
                take(span, start, i);
                endWord();
                widenGap(span, i);
                start = end;
            } else {
                int first = text.codePointAt(i);
                if (lastLetter != 0 && LineBreaks.isAllowedBetween(lastLetter, first)) {
                    take(span, start, i);
                    endWord();
                    start = i;
                }
                lastLetter = first;
            }
            i = end;
        }
        take(span, start, text.length());
    }

    private void take(Span span, int start, int end) {
        if (end > start) {
            letters.add(new Span(span.text().slice(start, end), span.style()));
        }
    }

    private void endWord() {
        if (!letters.isEmpty()) {
            words.add(Word.of(gap, letters));
            gap.clear();
            letters.clear();
        }
        lastLetter = 0;
    }

    /**
     * Adds a space before the next word. Runs of spaces become one, as in a browser, but not in code, where they may
     * matter.
     */
    private void widenGap(Span span, int at) {
        if (gap.isEmpty() || span.style().role() == ColorRole.CODE) {
            gap.add(new Span(span.text().slice(at, at + 1), span.style()));
        }
    }

    /** Fills one line after the other. */
    private static final class Setter {
        private final List<Line> done = new ArrayList<>();
        private final int max;
        private final List<Span> line = new ArrayList<>();
        private int used;

        Setter(int max) {
            this.max = max;
        }

        void put(Word word) {
            if (used > 0 && used + word.gapWidth() + word.width() > max) {
                done.add(Line.joined(line));
                line.clear();
                used = 0;
            }
            if (used > 0) {
                line.addAll(word.gap());
                used += word.gapWidth();
            }
            line.addAll(word.letters());
            used += word.width();
        }

        List<Line> finish() {
            if (used > 0 || done.isEmpty()) {
                done.add(Line.joined(line));
            }
            return done;
        }
    }
}
