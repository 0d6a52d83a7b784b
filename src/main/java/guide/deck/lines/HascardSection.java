package guide.deck.lines;

import guide.deck.text.BlankLines;
import guide.deck.text.RuleLines;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A card of hascard as it is written: a heading and what is below it, up to {@code ---} or the next heading.
 *
 * @param header what asks; empty where there is no heading
 * @param start the line of the heading, from 0
 * @param body the lines below
 * @param isParted whether a rule or the file's start is in front of it
 */
record HascardSection(String header, int start, List<String> body, boolean isParted) {
    private static final Pattern HEADER = Pattern.compile("#\\s+(\\S.*)");

    HascardSection {
        body = List.copyOf(body);
    }

    /** Takes a file apart. */
    static List<HascardSection> all(DeckLines lines) {
        List<HascardSection> sections = new ArrayList<>();
        int start = 0;
        boolean isParted = true;
        for (int i = 0; i <= lines.size(); i++) {
            boolean isEnd = i == lines.size();
            boolean isRule = !isEnd && !lines.isCode(i) && RuleLines.isDashes(lines.get(i));
            boolean isHeader =
                    !isEnd && !lines.isCode(i) && HEADER.matcher(lines.get(i)).matches();
            if (isEnd || isRule || isHeader) {
                boolean isText = !BlankLines.stripped(lines.between(start, i)).isEmpty();
                if (isText) {
                    sections.add(of(lines, start, i, isParted));
                }
                isParted = isRule || isParted && !isText;
                start = isRule ? i + 1 : i;
            }
        }
        return sections;
    }

    private static HascardSection of(DeckLines lines, int from, int end, boolean isParted) {
        int start = from;
        while (lines.isBlank(start)) {
            start++;
        }
        Matcher header = HEADER.matcher(lines.get(start));
        boolean hasHeader = !lines.isCode(start) && header.matches();
        List<String> body = lines.between(hasHeader ? start + 1 : start, end);
        return new HascardSection(hasHeader ? header.group(1).strip() : "", start, body, isParted);
    }
}
