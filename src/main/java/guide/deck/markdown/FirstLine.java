package guide.deck.markdown;

import java.util.List;
import java.util.regex.Pattern;

/** The first sentence-like line of a text that may have several, and the others. @param line one line, perhaps of several that flow */
record FirstLine(String line, String rest) {
    private static final Pattern OTHER_BLOCK = Pattern.compile(
            "\\s*(?:[-*+]\\s|\\d{1,9}[.)]\\s|#{1,6}\\s|>|\\||`{3}|~{3}|\\$\\$|!\\[|<(?:ul|ol|li|pre|table|img|br|p|div)\\b).*");
    private static final Pattern BROKEN = Pattern.compile(".*(?: {2}|\\\\|<br\\s*/?>)");

    static FirstLine of(String text) {
        String stripped = text.strip();
        if (stripped.indexOf('\n') < 0) {
            return new FirstLine(withoutBreak(stripped).strip(), "");
        }
        List<String> lines = stripped.lines().toList();
        StringBuilder first = new StringBuilder();
        int i = 0;
        for (; i < lines.size(); i++) {
            String line = lines.get(i);
            if (i > 0 && (line.isBlank() || OTHER_BLOCK.matcher(line).matches())) {
                break;
            }
            first.append(i == 0 ? "" : " ").append(withoutBreak(line.strip()));
            if (BROKEN.matcher(line).matches()) {
                i++;
                break;
            }
        }
        List<String> rest = Indents.dedented(lines.subList(i, lines.size()));
        return new FirstLine(first.toString().strip(), String.join("\n", rest).strip());
    }

    private static String withoutBreak(String line) {
        return line.endsWith("\\") ? line.substring(0, line.length() - 1) : line;
    }
}
