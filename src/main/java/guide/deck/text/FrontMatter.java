package guide.deck.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines between two fences at a file's start, which describe the file: entries of YAML between {@code ---}, or of TOML
 * between {@code +++}; hashcards puts TOML between {@code ---}.
 *
 * @param fence the first line
 * @param lines the lines between, as they are written
 * @param end the index of the line behind the second fence
 */
public record FrontMatter(String fence, List<String> lines, int end) {
    private static final int MOST_LINES = 1000;
    private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\\\]|\\\\.){0,500})\".*|'([^']*)'.*");

    /** Keeps a copy of the list. */
    public FrontMatter {
        lines = List.copyOf(lines);
    }

    /** Returns the front matter; empty if the first line is no fence, or no second one follows. */
    public static Optional<FrontMatter> of(List<String> file) {
        String fence = file.get(0).stripTrailing();
        if (fence.equals("---") || fence.equals("+++")) {
            for (int i = 1; i < Math.min(file.size(), MOST_LINES); i++) {
                String line = file.get(i).stripTrailing();
                if (line.equals(fence) || fence.equals("---") && line.equals("...")) {
                    return Optional.of(new FrontMatter(fence, file.subList(1, i), i + 1));
                }
            }
        }
        return Optional.empty();
    }

    /** Returns the value of a key at the top, without its quotes; empty if there is none. */
    public String value(String key) {
        for (String line : lines) {
            int sign = sign(line);
            if (sign > 0 && line.substring(0, sign).strip().equals(key)) {
                return unquoted(line.substring(sign + 1).strip());
            }
        }
        return "";
    }

    /** Returns whether entries are written as TOML does. */
    public boolean isToml() {
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
