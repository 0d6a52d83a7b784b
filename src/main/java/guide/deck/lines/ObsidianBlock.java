package guide.deck.lines;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines that Obsidian's plugin takes as one card.
 *
 * @param kind how its sides differ
 * @param start its first line, from 0
 * @param middle the line with the separator; the first line where there is none
 * @param end the line behind its last
 */
record ObsidianBlock(Kind kind, int start, int middle, int end) {
    /** The form of a card, by the sign between its sides. */
    enum Kind {
        /** {@code front::back} in one line. */
        LINE("::", false),
        /** {@code front:::back} in one line, asked both ways. */
        LINE_BOTH_WAYS(":::", true),
        /** A line with a question mark between the sides. */
        LINES("?", false),
        /** A line with two question marks between the sides, which are asked both ways. */
        LINES_BOTH_WAYS("??", true),
        /** A text with gaps. */
        GAPS("", false);

        private final String sign;
        private final boolean isBothWays;

        Kind(String sign, boolean isBothWays) {
            this.sign = sign;
            this.isBothWays = isBothWays;
        }

        /** Returns what parts the sides; empty for gaps. */
        String sign() {
            return sign;
        }

        /** Returns whether the back asks for the front as well. */
        boolean isBothWays() {
            return isBothWays;
        }
    }

    /** Takes a note apart. Lines that belong to no card are in no block. */
    static List<ObsidianBlock> all(DeckLines lines) {
        return new Finder(lines).blocks();
    }

    private static final class Finder {
        /** The manual's example of a line that ends cards, so that they may hold blank lines. */
        private static final String END = "+++";

        private final DeckLines lines;
        private final boolean hasEnds;
        private final List<ObsidianBlock> blocks = new ArrayList<>();
        private int start = -1;
        private int middle = -1;
        private boolean isBothWays;
        private boolean hasGap;

        Finder(DeckLines lines) {
            this.lines = lines;
            boolean found = false;
            for (int i = 0; i < lines.size() && !found; i++) {
                found = !lines.isCode(i) && lines.get(i).strip().equals(END);
            }
            this.hasEnds = found;
        }

        List<ObsidianBlock> blocks() {
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i).strip();
                if (lines.isCode(i)) {
                    begin(i);
                } else if (line.isEmpty() && !lines.isComment(i) && !(hasEnds && (middle >= 0 || hasGap))
                        || hasEnds && line.equals(END)) {
                    finish(i);
                } else if (!line.isEmpty()) {
                    readLine(i, line);
                }
            }
            finish(lines.size());
            return blocks;
        }

        private void readLine(int i, String line) {
            boolean isSeparator = line.equals(Kind.LINES.sign()) || line.equals(Kind.LINES_BOTH_WAYS.sign());
            if (isSeparator && middle < 0) {
                begin(i);
                middle = i;
                isBothWays = line.equals(Kind.LINES_BOTH_WAYS.sign());
                return;
            }
            int at = middle >= 0 ? -1 : PairLine.separator(lines.get(i));
            if (at >= 0) {
                // What stands above it belongs to no card, unless it has a gap.
                finish(i);
                boolean isLineBothWays = lines.get(i).startsWith(Kind.LINE_BOTH_WAYS.sign(), at);
                blocks.add(new ObsidianBlock(isLineBothWays ? Kind.LINE_BOTH_WAYS : Kind.LINE, i, i, i + 1));
                return;
            }
            begin(i);
            hasGap |= ObsidianGaps.HIGHLIGHT.isIn(lines.get(i));
        }

        private void begin(int i) {
            start = start < 0 ? i : start;
        }

        private void finish(int end) {
            if (start >= 0 && middle >= 0) {
                Kind kind = isBothWays ? Kind.LINES_BOTH_WAYS : Kind.LINES;
                blocks.add(new ObsidianBlock(kind, start, middle, end));
            } else if (start >= 0 && (hasGap || wasAsked(start, end))) {
                blocks.add(new ObsidianBlock(Kind.GAPS, start, start, end));
            }
            start = -1;
            middle = -1;
            isBothWays = false;
            hasGap = false;
        }

        /** Returns whether a text was asked, and so has a date: bold text is a gap only if the user has said so. */
        private boolean wasAsked(int from, int to) {
            for (int i = from; i < to; i++) {
                if (lines.hasSchedule(i)) {
                    return true;
                }
            }
            return false;
        }
    }
}
