package guide.text.math;

import java.util.HashSet;
import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** Reads a formula within one paragraph, for which there is one of it. */
final class MathInlineParser implements InlineContentParser {
    /** The longest formula, in chars: where the end is missing, no more than that is looked at again. */
    private static final int LONGEST = 1000;

    /** The most formulas without an end that are looked for; with more, the work would be more than linear. */
    private static final int MOST_ENDLESS = 20;

    /** The ends that are not to be found in the rest of the paragraph. */
    private final Set<String> missing = new HashSet<>();

    private int endless;

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        int before = scanner.peekPreviousCodePoint();
        if (scanner.peek() == '$') {
            int dollars = 0;
            // No further than it matters: a long row of dollars is looked at from each of them.
            while (dollars < 3 && scanner.next('$')) {
                dollars++;
            }
            if (dollars == 2) {
                return parsed(scanner, "$$", inner -> !inner.isBlank());
            }
            return dollars == 1 && !Delimiters.isWord(before) && !isBlank(scanner.peek())
                    ? dollar(scanner)
                    : ParsedInline.none();
        }
        scanner.next();
        char bracket = scanner.peek();
        scanner.next();
        if (bracket == '(') {
            return parsed(scanner, "\\)", Delimiters::isFormulaInParentheses);
        }
        return bracket == '[' ? parsed(scanner, "\\]", Delimiters::hasSigns) : ParsedInline.none();
    }

    /** Reads to the next dollar: a formula holds none, so that a price before it takes nothing away from it. */
    private static ParsedInline dollar(Scanner scanner) {
        Position start = scanner.position();
        char last = ' ';
        for (int length = 0; scanner.hasNext() && length < LONGEST; length++) {
            char c = scanner.peek();
            Position here = scanner.position();
            scanner.next();
            if (c == '\\') {
                scanner.next();
            } else if (c == '$') {
                String inner = scanner.getSource(start, here).getContent();
                if (isQuoted(inner)) {
                    return ParsedInline.of(new MathInline(inner.substring(1, inner.length() - 1)), scanner.position());
                }
                boolean closes = !isBlank(last) && Delimiters.isFormula(inner, scanner.peekCodePoint());
                return closes ? ParsedInline.of(new MathInline(inner), scanner.position()) : ParsedInline.none();
            }
            last = c;
        }
        return ParsedInline.none();
    }

    /** Returns whether a formula stands in backticks between its dollars, which GitHub takes as well. */
    private static boolean isQuoted(String inner) {
        return inner.length() > 2 && inner.startsWith("`") && inner.endsWith("`");
    }

    private interface Test {
        boolean isFormula(String inner);
    }

    private ParsedInline parsed(Scanner scanner, String end, Test test) {
        if (missing.contains(end)) {
            return ParsedInline.none();
        }
        Position start = scanner.position();
        for (int length = 0; length < LONGEST; length++) {
            if (!scanner.hasNext()) {
                missing.add(end);
                return ParsedInline.none();
            }
            Position here = scanner.position();
            if (scanner.next(end)) {
                String inner = scanner.getSource(start, here).getContent();
                return test.isFormula(inner) && scanner.peek() != '$'
                        ? ParsedInline.of(new MathInline(inner), scanner.position())
                        : ParsedInline.none();
            }
            if (scanner.peek() == '\\') {
                scanner.next();
            }
            scanner.next();
        }
        if (++endless >= MOST_ENDLESS) {
            missing.add(end);
        }
        return ParsedInline.none();
    }

    private static boolean isBlank(char c) {
        return c == Scanner.END || Character.isWhitespace(c);
    }
}
