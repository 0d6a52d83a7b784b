package guide.deck.lines;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands between {@code ---} and {@code ---} at a file's start: TOML for hashcards, YAML for Obsidian.
 *
 * @param lines what stands between, as it is written
 * @param end the line behind the second {@code ---}
 */
record DeckFrontMatter(List<String> lines, int end) {
    private static final Pattern ENTRY =
            Pattern.compile("\\s*(?:#.*|\\[[\\w.\\- ]+]|[\\w\\-.\" ]+[=:].*|-\\s+.*|[\\[\\]\\w\",' ]+)?");
    private static final Pattern MARK = Pattern.compile("[QAC]:.*");
    private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\\\]|\\\\.){0,500})\".*|'([^']*)'.*");

    DeckFrontMatter {
        lines = List.copyOf(lines);
    }

    /** Returns what is there; nothing where the first line is a rule above cards. */
    static Optional<DeckFrontMatter> of(DeckLines lines) {
        if (!lines.get(0).strip().equals("---")) {
            return Optional.empty();
        }
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.strip().equals("---")) {
                return Optional.of(new DeckFrontMatter(lines.between(1, i), i + 1));
            }
            if (!ENTRY.matcher(line).matches() || MARK.matcher(line).matches()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Returns what is there, whatever it is: a note in Obsidian does not begin with a rule. */
    static Optional<DeckFrontMatter> ofNote(DeckLines lines) {
        for (int i = 1; i < lines.size() && lines.get(0).strip().equals("---"); i++) {
            if (lines.get(i).strip().equals("---")) {
                return Optional.of(new DeckFrontMatter(lines.between(1, i), i + 1));
            }
        }
        return Optional.empty();
    }

    /** Returns the value of a key at the top, without its quotes; empty if there is none. */
    String value(String key) {
        for (String line : lines) {
            int sign = sign(line);
            if (sign > 0 && line.substring(0, sign).strip().equals(key)) {
                return unquoted(line.substring(sign + 1).strip());
            }
        }
        return "";
    }

    /** Returns whether entries are written as TOML does. */
    boolean isToml() {
        return lines.stream().anyMatch(line -> sign(line) > 0 && line.charAt(sign(line)) == '=');
    }

    private static int sign(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '=' || line.charAt(i) == ':') {
                return i;
            }
        }
        return -1;
    }

    private static String unquoted(String value) {
        Matcher quoted = QUOTED.matcher(value);
        if (!quoted.matches()) {
            return value;
        }
        return quoted.group(1) == null
                ? quoted.group(2)
                : quoted.group(1).replace("\\\"", "\"").replace("\\\\", "\\");
    }
}
