package guide.deck.markdown;

import guide.deck.text.InlineCode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds questions before a sign: {@code recall :: a share}, or a {@code ?} on a line of its own between two paragraphs. */
final class SeparatorFinder {
    private static final Pattern OTHER = Pattern.compile("\\s*[|#>].*");

    /** The most lines of a question; of a longer paragraph only the last ones are. */
    private static final int MOST_LINES = 200;

    private final SourceLines source;

    SeparatorFinder(MarkdownFile page) {
        source = page.source();
    }

    List<QuestionPlace> marks() {
        List<QuestionPlace> marks = new ArrayList<>();
        for (int line = 0; line < source.lines(); line++) {
            if (source.isCode(line)) {
                continue;
            }
            String text = source.line(line);
            if (text.strip().equals("?") && line > 0 && line + 1 < source.lines()) {
                QuestionPlace found = paragraphs(line);
                marks.add(found);
                line = source.lineAt(found.to());
            } else if (text.contains("::")) {
                pair(line, text, marks);
            }
        }
        return marks;
    }

    private QuestionPlace paragraphs(int line) {
        int first = line;
        while (first > Math.max(0, line - MOST_LINES) && !source.isBlank(first - 1) && !source.isCode(first - 1)) {
            first--;
        }
        int last = line;
        while (last + 1 < source.lines() && !source.isBlank(last + 1)) {
            last++;
        }
        String head =
                source.text().substring(source.start(first), Math.max(source.start(first), source.start(line) - 1));
        return new QuestionPlace(
                first, head, Math.min(source.start(line + 1), source.end(last)), source.end(last), false);
    }

    private void pair(int line, String text, List<QuestionPlace> marks) {
        String plain = InlineCode.blanked(text);
        int sign = plain.indexOf("::");
        boolean isOne = sign > 0 && plain.indexOf("::", sign + 1) < 0;
        int marker = ListMarker.end(text);
        if (!isOne || sign <= marker || OTHER.matcher(text).matches()) {
            return;
        }
        String front = text.substring(marker, sign);
        String back = text.substring(sign + 2);
        boolean isApart =
                front.endsWith(" ") || back.startsWith(" ") || front.strip().endsWith("?");
        if (!front.isBlank() && !back.isBlank() && isApart) {
            marks.add(new QuestionPlace(line, front, source.start(line) + sign + 2, source.end(line), false));
        }
    }
}
