package guide.deck.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;

/**
 * The lines of a text without its comments, but with those in its code; a line keeps its number.
 *
 * @param code the lines of fenced code, with their fences
 * @param unclosed those of them that have no fence at their end
 * @param comments what was taken out
 * @param openComment the line of a comment without an end, whose text is kept; -1 if there is none
 */
public record UncommentedLines(
        List<String> lines, BitSet code, BitSet unclosed, List<Comment> comments, int openComment) {
    /**
     * A comment.
     *
     * @param line where it ends, from 0
     * @param text what it says, of a long one the beginning
     */
    public record Comment(int line, String text) {}

    /** Takes the comments out of lines. */
    public static UncommentedLines of(List<String> lines) {
        return new Pass(lines).all(true);
    }

    /** Takes the comments out of lines of which none is code that has no fence at its end. */
    public static UncommentedLines withoutUnclosed(List<String> lines) {
        return new Pass(lines).all(false);
    }

    private static final class Pass {
        private static final String OPEN = "<!--";
        private static final String CLOSE = "-->";
        /** The length of a line, in chars, above which code in it may not hide a comment: to find backticks could take long. */
        private static final int LONGEST_LINE = 20_000;

        private static final int LONGEST_COMMENT = 1000;

        private final List<String> in;
        private final List<String> out = new ArrayList<>();
        private final BitSet code = new BitSet();
        private final BitSet unclosed = new BitSet();
        private final List<Comment> comments = new ArrayList<>();
        private final StringBuilder comment = new StringBuilder();
        private final int lastClose;
        private int lastCloseInLine;
        private InlineCode codeInLine = new InlineCode("");
        private boolean isInComment;
        private int openComment = -1;

        Pass(List<String> in) {
            this.in = in;
            int last = in.size() - 1;
            while (last >= 0 && !in.get(last).contains(CLOSE)) {
                last--;
            }
            lastClose = last;
        }

        UncommentedLines all(boolean takesUnclosed) {
            FencedLines fences = new FencedLines(in);
            for (int i = 0; i < in.size(); i++) {
                OptionalInt end = isInComment ? OptionalInt.empty() : fences.end(i);
                if (end.isEmpty() || !takesUnclosed && !fences.isClosed()) {
                    out.add(line(i));
                    continue;
                }
                code.set(i, end.getAsInt() + 1);
                if (!fences.isClosed()) {
                    unclosed.set(i, end.getAsInt() + 1);
                }
                out.addAll(in.subList(i, end.getAsInt() + 1));
                i = end.getAsInt();
            }
            return new UncommentedLines(out, code, unclosed, comments, openComment);
        }

        private String line(int number) {
            String line = in.get(number);
            if (!isInComment && !line.contains(OPEN)) {
                return line;
            }
            StringBuilder kept = new StringBuilder();
            lastCloseInLine = line.lastIndexOf(CLOSE);
            codeInLine = new InlineCode(line);
            int at = 0;
            while (at < line.length()) {
                at = isInComment ? afterComment(number, line, at) : afterText(number, line, at, kept);
            }
            return kept.toString().stripTrailing();
        }

        private int afterComment(int number, String line, int at) {
            int close = line.indexOf(CLOSE, at);
            if (comment.length() < LONGEST_COMMENT) {
                comment.append(line, at, close < 0 ? line.length() : close).append('\n');
            }
            if (close < 0) {
                return line.length();
            }
            isInComment = false;
            comments.add(new Comment(number, comment.toString()));
            return close + CLOSE.length();
        }

        /** Keeps what stands before the next comment; code within the line may show a comment. */
        private int afterText(int number, String line, int at, StringBuilder kept) {
            int open = line.indexOf(OPEN, at);
            int tick = line.indexOf('`', at);
            if (tick >= 0 && tick < open && line.length() <= LONGEST_LINE) {
                int end = codeInLine.end(tick);
                int after = end < 0 ? tick + InlineCode.run(line, tick) : end;
                kept.append(line, at, after);
                return after;
            }
            kept.append(line, at, open < 0 ? line.length() : open);
            if (open < 0) {
                return line.length();
            }
            if (number < lastClose || lastCloseInLine >= open + OPEN.length()) {
                isInComment = true;
                comment.setLength(0);
            } else if (openComment < 0) {
                openComment = number;
            }
            return open + OPEN.length();
        }
    }
}
