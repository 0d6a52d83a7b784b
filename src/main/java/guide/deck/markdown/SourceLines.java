package guide.deck.markdown;

import guide.deck.text.InlineCode;
import guide.deck.text.UncommentedLines;
import guide.deck.text.UncommentedLines.Comment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file's text without comments and front matter, with as many lines as the file has. A place is an index into the text; lines
 * count from 0.
 *
 * @param text the lines with LF between them
 * @param starts where each line begins
 * @param code the lines of fenced code, with their fences
 * @param unclosed those of them that have no fence at their end
 * @param ids what a comment such as {@code <!-- id: rag-chunking -->} names, by line
 * @param openComment the line of a comment without an end, whose text is kept; -1 if there is none
 */
@SuppressWarnings("ArrayRecordComponent") // It is handed on, never compared.
record SourceLines(String text, int[] starts, BitSet code, BitSet unclosed, Map<Integer, String> ids, int openComment) {
    private static final Pattern ID = Pattern.compile("\\s*id:\\s*([a-z0-9][a-z0-9-]{0,199})\\s*");

    static SourceLines of(UncommentedLines file) {
        int[] starts = new int[file.lines().size()];
        int at = 0;
        for (int i = 0; i < starts.length; i++) {
            starts[i] = at;
            at += file.lines().get(i).length() + 1;
        }
        Map<Integer, String> ids = new HashMap<>();
        for (Comment comment : file.comments()) {
            Matcher id = ID.matcher(comment.text());
            if (id.matches()) {
                ids.put(comment.line(), id.group(1));
            }
        }
        return new SourceLines(
                String.join("\n", file.lines()), starts, file.code(), file.unclosed(), ids, file.openComment());
    }

    int lines() {
        return starts.length;
    }

    /** Returns where a line begins; the end of the text for the line after the last one. */
    int start(int line) {
        return line < starts.length ? starts[line] : text.length();
    }

    /** Returns the place behind a line's last character. */
    int end(int line) {
        return line + 1 < starts.length ? starts[line + 1] - 1 : text.length();
    }

    String line(int line) {
        return text.substring(start(line), end(line));
    }

    int lineAt(int place) {
        int found = Arrays.binarySearch(starts, place);
        return found >= 0 ? found : -found - 2;
    }

    boolean isBlank(int line) {
        for (int i = start(line); i < end(line); i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Returns the text with blanks where its code is. */
    String withoutCode() {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < starts.length; i++) {
            String line = line(i);
            all.add(isCode(i) ? " ".repeat(line.length()) : InlineCode.blanked(line));
        }
        return String.join("\n", all);
    }

    boolean isCode(int line) {
        return code.get(line);
    }
}
