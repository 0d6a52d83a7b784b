package guide.deck.anki;

import guide.deck.table.Separator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines that begin a text of Anki, such as {@code #separator:tab}
 * (docs.ankiweb.net/importing/text-files.html#file-headers). Generators write blank lines and remarks among them.
 */
final class TextHeader {
    /** A key that Anki knows, and its value, which may be a blank. */
    private static final Pattern ENTRY = Pattern.compile(
            "\\s*(separator|html|tags|columns|notetype|deck|(?:notetype|deck|tags|guid) column|if matches|match scope)"
                    + "\\s*:(.*)",
            Pattern.CASE_INSENSITIVE);

    private final Map<String, String> values = new HashMap<>();
    private int lines;
    private int end;

    /** Reads the header of a text; it ends before the first line of another kind. */
    TextHeader(String text) {
        while (end < text.length()) {
            int next = text.indexOf('\n', end);
            String line = text.substring(end, next < 0 ? text.length() : next);
            boolean isTags = lines == 0 && line.startsWith("tags:");
            if (!line.isBlank() && !line.startsWith("#") && !isTags) {
                break;
            }
            Matcher entry = ENTRY.matcher(isTags || line.isBlank() ? line : line.substring(1));
            if (entry.matches()) {
                values.put(entry.group(1).toLowerCase(Locale.ROOT), entry.group(2));
            }
            lines++;
            end = next < 0 ? text.length() : next + 1;
        }
    }

    /** Returns whether it says anything that Anki knows. */
    boolean isThere() {
        return !values.isEmpty();
    }

    /** Returns how many lines it has. */
    int lines() {
        return lines;
    }

    /** Returns where in the text the rows begin. */
    int end() {
        return end;
    }

    /** Returns a value; empty if it is not given. */
    String value(String key) {
        return values.getOrDefault(key, "").strip();
    }

    /** Returns the place of a column from 0; -1 if there is none. */
    int column(String key) {
        String value = value(key + " column");
        return value.matches("[0-9]{1,4}") ? Integer.parseInt(value) - 1 : -1;
    }

    /** Returns the words of a list that Anki parts with blanks, and others with commas. */
    List<String> words(String key) {
        return List.of(value(key).split("[\\s,]+"));
    }

    /** Returns the separator that it names, or that the rows seem to have. */
    char separator(String rows) {
        return Separator.named(values.getOrDefault("separator", "")).orElseGet(() -> guessed(rows));
    }

    /** The first in Anki's order that the first rows hold. */
    private static char guessed(String rows) {
        String start = rows.substring(0, Math.min(8192, rows.length()));
        for (char c : new char[] {'\t', '|', ';', ':', ','}) {
            if (start.indexOf(c) >= 0) {
                return c;
            }
        }
        return '\t';
    }

    /** Returns the names of the columns; none if they are not given. @param separator that of the rows */
    List<String> columns(char separator) {
        String value = values.getOrDefault("columns", "").replaceAll("[\r\n]+$", "");
        if (value.isBlank()) {
            return List.of();
        }
        String line = value.strip();
        String by = line.indexOf(separator) >= 0 ? String.valueOf(separator) : line.indexOf(',') >= 0 ? "," : "\\s+";
        List<String> columns = new ArrayList<>();
        for (String name : line.split(by.length() == 1 ? Pattern.quote(by) : by, -1)) {
            columns.add(name.strip().replaceAll("^\"|\"$", ""));
        }
        return columns;
    }
}
