package guide.deck.text;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds fenced code, also where it stands further in than Markdown allows: authors rarely indent by the width of their list's
 * marker. A fence without an end is none, and one that is followed by the beginning of another ends before that: otherwise
 * the questions after it were code.
 */
public final class FencedLines {
    private static final Pattern OPENING =
            Pattern.compile("[ \\t>]*(?:(?:[-*+]|\\d{1,9}[.)])[ \\t]+){0,3}(`{3,}(?=[^`]*$)|~{3,}).*");

    private static final Pattern NAMED = Pattern.compile("[ \\t>]*(`{3,}|~{3,})\\s*[A-Za-z][\\w+#.-]{0,30}\\s*");
    private static final Pattern HEADING = Pattern.compile("(?:\\d{1,4}[.)] +#{1,6}|#{2,6}) +\\S.*");

    private final List<String> lines;
    /** The shortest fence of each sign that is closed nowhere below; a longer one is not, either. */
    private int openBackticks = Integer.MAX_VALUE;

    private int openTildes = Integer.MAX_VALUE;
    private boolean isClosed;

    FencedLines(List<String> lines) {
        this.lines = lines;
    }

    /** Returns the lines that are code between two fences, and these. */
    public static BitSet code(List<String> lines) {
        FencedLines fences = new FencedLines(lines);
        BitSet code = new BitSet();
        for (int i = 0; i < lines.size(); i++) {
            OptionalInt end = fences.end(i);
            if (end.isPresent() && fences.isClosed()) {
                code.set(i, end.getAsInt() + 1);
                i = end.getAsInt();
            }
        }
        return code;
    }

    /** Returns whether a line may begin or end code. */
    static boolean isFence(String line) {
        return OPENING.matcher(line).matches();
    }

    /** Returns the last line of the fenced code that begins at a line; empty if none begins there. */
    OptionalInt end(int line) {
        String text = lines.get(line);
        if (!text.contains("```") && !text.contains("~~~")) {
            return OptionalInt.empty();
        }
        Matcher opening = OPENING.matcher(text);
        return opening.matches() ? closing(line, opening.group(1)) : OptionalInt.empty();
    }

    /** Returns whether the code that was found last has a fence at its end. */
    boolean isClosed() {
        return isClosed;
    }

    private OptionalInt closing(int line, String fence) {
        char sign = fence.charAt(0);
        int known = sign == '`' ? openBackticks : openTildes;
        for (int i = line + 1; fence.length() < known && i < lines.size(); i++) {
            if (closes(lines.get(i), sign, fence.length())) {
                isClosed = true;
                return OptionalInt.of(i);
            } else if (opensAnother(lines.get(i), fence)) {
                isClosed = false;
                return OptionalInt.of(lastBefore(line, i));
            }
        }
        if (sign == '`') {
            openBackticks = Math.min(known, fence.length());
        } else {
            openTildes = Math.min(known, fence.length());
        }
        return OptionalInt.empty();
    }

    private static boolean opensAnother(String line, String fence) {
        Matcher named = line.contains(fence) ? NAMED.matcher(line) : null;
        return named != null && named.matches() && named.group(1).equals(fence);
    }

    /** Returns the last line of code that was to end between two fences: the one before the first heading there, if there is one. */
    private int lastBefore(int opening, int next) {
        for (int i = opening + 2; i < next; i++) {
            if (lines.get(i - 1).isBlank() && HEADING.matcher(lines.get(i)).matches()) {
                return i - 1;
            }
        }
        return next - 1;
    }

    private static boolean closes(String line, char sign, int length) {
        int i = 0;
        while (i < line.length() && " \t>".indexOf(line.charAt(i)) >= 0) {
            i++;
        }
        int start = i;
        while (i < line.length() && line.charAt(i) == sign) {
            i++;
        }
        return i - start >= length && line.substring(i).isBlank();
    }
}
