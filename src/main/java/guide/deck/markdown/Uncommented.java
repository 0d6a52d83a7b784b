package guide.deck.markdown;

import guide.deck.text.InlineCode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the comments out of a text, but not out of its code, and keeps its lines. */
final class Uncommented {
    private static final String OPEN = "<!--";
    private static final String CLOSE = "-->";
    /** In longer lines code may not show a comment: to find its backticks could take long. */
    private static final int LONGEST_LINE = 20_000;

    private static final Pattern ID = Pattern.compile("\\s*id:\\s*([a-z0-9][a-z0-9-]{0,199})\\s*");

    private final List<String> in;
    private final List<String> out = new ArrayList<>();
    private final BitSet code = new BitSet();
    private final BitSet unclosed = new BitSet();
    private final Map<Integer, String> ids = new HashMap<>();
    private final StringBuilder comment = new StringBuilder();
    private final int lastClose;
    private int lastCloseInLine;
    private boolean isInComment;
    private int openComment = -1;

    private Uncommented(List<String> in) {
        this.in = in;
        int last = in.size() - 1;
        while (last >= 0 && !in.get(last).contains(CLOSE)) {
            last--;
        }
        lastClose = last;
    }

    static SourceLines of(List<String> lines) {
        return new Uncommented(lines).source();
    }

    private SourceLines source() {
        FencedLines fences = new FencedLines(in);
        for (int i = 0; i < in.size(); i++) {
            OptionalInt end = isInComment ? OptionalInt.empty() : fences.end(i);
            if (end.isEmpty()) {
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
        return SourceLines.of(out, code, unclosed, ids, openComment);
    }

    private String line(int number) {
        String line = in.get(number);
        if (!isInComment && !line.contains(OPEN)) {
            return line;
        }
        StringBuilder kept = new StringBuilder();
        lastCloseInLine = line.lastIndexOf(CLOSE);
        int at = 0;
        while (at < line.length()) {
            at = isInComment ? afterComment(number, line, at) : afterText(number, line, at, kept);
        }
        return kept.toString().isBlank() ? "" : kept.toString();
    }

    private int afterComment(int number, String line, int at) {
        int close = line.indexOf(CLOSE, at);
        if (comment.length() < 1000) {
            comment.append(line, at, close < 0 ? line.length() : close).append('\n');
        }
        if (close < 0) {
            return line.length();
        }
        isInComment = false;
        Matcher id = ID.matcher(comment);
        if (id.matches()) {
            ids.put(number, id.group(1));
        }
        return close + CLOSE.length();
    }

    /** Keeps what stands before the next comment; code within the line may show a comment. */
    private int afterText(int number, String line, int at, StringBuilder kept) {
        int open = line.indexOf(OPEN, at);
        int tick = line.indexOf('`', at);
        if (tick >= 0 && tick < open && line.length() <= LONGEST_LINE) {
            int after = InlineCode.end(line, tick);
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
