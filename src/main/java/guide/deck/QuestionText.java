package guide.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a source asks, as a bank holds it: one line, and what shows under it.
 *
 * @param question one line, never empty unless nothing is asked
 * @param context the rest; may be empty
 */
public record QuestionText(String question, String context) {
    /** Stands for the line where a source asks with a picture or with code alone. */
    private static final String NO_WORDS = "What about this?";

    /** A longer row would take the matcher's stack. */
    private static final int LONGEST_ROW_OF_IMAGES = 4000;

    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+");
    private static final Pattern NUMBER = Pattern.compile("(?:\\(?[Qq]?\\d{1,4}[.):]|[Qq]\\d{0,4}[.:])\\s+");
    private static final Pattern IMAGES = Pattern.compile("(?:\\s*!\\[[^\\]]{0,500}\\]\\([^)]{0,2000}\\))+\\s*");

    /**
     * Takes the first line of words as the question, without a heading's mark, and all else as what shows under it. Code,
     * tables, lists and images are no words. A single line loses its number as well.
     */
    public static QuestionText of(String markdown) {
        String text = markdown.strip();
        if (text.isEmpty()) {
            return new QuestionText("", "");
        }
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        int at = firstWords(lines);
        if (at < 0) {
            return new QuestionText(NO_WORDS, text);
        }
        String first = lines.remove(at).strip();
        String line = withoutStart(HEADING, first);
        return lines.isEmpty()
                ? new QuestionText(withoutStart(NUMBER, line), "")
                : new QuestionText(line, String.join("\n", trimmed(lines)));
    }

    private static String withoutStart(Pattern start, String line) {
        var matcher = start.matcher(line);
        return matcher.lookingAt() && matcher.end() < line.length() ? line.substring(matcher.end()) : line;
    }

    private static int firstWords(List<String> lines) {
        String fence = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!fence.isEmpty()) {
                fence = line.equals(fence) ? "" : fence;
            } else if (line.startsWith("```") || line.startsWith("~~~") || line.startsWith("$$")) {
                fence = line.startsWith("$$") && line.length() > 4 && line.endsWith("$$") ? "" : fence(line);
            } else if (isWords(line, i == 0)) {
                return i;
            }
        }
        return -1;
    }

    private static String fence(String line) {
        int end = 0;
        while (end < line.length() && line.charAt(end) == line.charAt(0)) {
            end++;
        }
        return line.substring(0, end);
    }

    private static boolean isWords(String line, boolean isFirst) {
        boolean isBlock = line.startsWith("|") || line.startsWith("<") && !isFirst || line.matches("[-*_=]{3,}");
        boolean isImages = line.startsWith("![")
                && line.length() < LONGEST_ROW_OF_IMAGES
                && IMAGES.matcher(line).matches();
        return !line.isEmpty() && !isBlock && !isImages;
    }

    /** Takes blank lines off both ends, but no blanks that indent a line. */
    private static List<String> trimmed(List<String> lines) {
        int from = 0;
        int to = lines.size();
        while (from < to && lines.get(from).isBlank()) {
            from++;
        }
        while (to > from && lines.get(to - 1).isBlank()) {
            to--;
        }
        return lines.subList(from, to);
    }
}
