package guide.yaml;

import org.yaml.snakeyaml.events.ScalarEvent;

/** Finds text without quotes that YAML silently changes in a way its writer hardly meant. */
final class UnquotedText {
    private UnquotedText() {}

    /** Reports a list item that became part of a text, and a text that ends early at {@code #}. */
    static void check(SourceText sourceText, ScalarEvent scalar, Report report) {
        int from = scalar.getStartMark().getIndex();
        int to = scalar.getEndMark().getIndex();
        if (scalar.getStartMark().getLine() != scalar.getEndMark().getLine()) {
            swallowedItems(sourceText, sourceText.place(from).line(), sourceText.place(to), report);
        }
        // '# so' is a comment, but '#4' right after a space was meant as text.
        boolean isComment = sourceText.letter(to) == ' ' && sourceText.letter(to + 1) == '#';
        if (isComment && sourceText.letter(to + 2) > '#' && to > from) {
            String message = "YAML drops the rest of this line as a comment; put the text in quotes to keep it";
            report.warning(sourceText.place(to + 1), message);
        }
    }

    private static void swallowedItems(SourceText sourceText, int first, Place end, Report report) {
        for (int line = first + 1; line <= end.line(); line++) {
            String text = sourceText.line(line).stripLeading();
            int column = sourceText.line(line).length() - text.length() + 1;
            boolean within = line < end.line() || column < end.column();
            if (text.startsWith("- ") && within) {
                String message = "this item is read as part of the text that starts in line " + first
                        + "; line it up with the items above, or put the text in quotes";
                report.error(new Place(sourceText.file(), line, column), message);
            }
        }
    }
}
