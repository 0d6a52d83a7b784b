package guide.deck.text;

import java.util.BitSet;
import java.util.List;

/**
 * The chars of a Markdown text where marks such as bold mean nothing, with the signs around them. Each char is looked at a few
 * times at most.
 *
 * @param code within lines, and in blocks with the ends of their lines
 * @param formulas within and between paragraphs
 */
public record CodeAndFormulas(BitSet code, BitSet formulas) {
    /** Returns the chars of a text that are code or a formula. */
    public static BitSet in(String text) {
        CodeAndFormulas found = of(text);
        found.code.or(found.formulas);
        return found.code;
    }

    static CodeAndFormulas of(String text) {
        CodeAndFormulas found = new CodeAndFormulas(new BitSet(), new BitSet());
        List<String> lines = List.of(text.split("\n", -1));
        BitSet code = FencedLines.code(lines);
        int start = 0;
        int paragraph = -1;
        for (int i = 0; i <= lines.size(); i++) {
            boolean isText = i < lines.size() && !code.get(i) && !lines.get(i).isBlank();
            if (!isText && paragraph >= 0) {
                found.add(text.substring(paragraph, start), paragraph);
            }
            paragraph = !isText ? -1 : paragraph < 0 ? start : paragraph;
            if (i < lines.size()) {
                int end = Math.min(start + lines.get(i).length() + 1, text.length());
                found.code.set(start, code.get(i) ? end : start);
                start = end;
            }
        }
        return found;
    }

    private void add(String text, int offset) {
        Paragraph paragraph = new Paragraph(text);
        for (int i = 0; i < text.length(); ) {
            int end = paragraph.end(i);
            BitSet kind = text.charAt(i) == '`' ? code : formulas;
            kind.set(offset + i, offset + Math.max(i, end));
            i = end > i ? end : i + paragraph.step(i);
        }
    }

    /** Finds what begins at a place of a paragraph. */
    private static final class Paragraph {
        private final String text;
        private final InlineCode code;
        private final int lastParenthesis;
        private final int lastBracket;

        Paragraph(String text) {
            this.text = text;
            this.code = new InlineCode(text);
            this.lastParenthesis = text.lastIndexOf("\\)");
            this.lastBracket = text.lastIndexOf("\\]");
        }

        /** Returns the end of the code or the formula that starts here, or -1. */
        int end(int start) {
            return switch (text.charAt(start)) {
                case '`' -> code.end(start);
                case '\\' -> bracketEnd(start);
                case '$' -> dollarEnd(start);
                default -> -1;
            };
        }

        /** Returns how far it is to the next place where something may start. */
        int step(int start) {
            return text.charAt(start) == '\\' ? 2 : InlineCode.run(text, start);
        }

        private int bracketEnd(int start) {
            char next = start + 1 < text.length() ? text.charAt(start + 1) : ' ';
            if (next == '(' && lastParenthesis > start) {
                return text.indexOf("\\)", start) + 2;
            }
            return next == '[' && lastBracket > start ? text.indexOf("\\]", start) + 2 : -1;
        }

        private int dollarEnd(int start) {
            int length = Math.min(2, InlineCode.run(text, start));
            int from = start + length;
            if (from >= text.length() || length == 1 && Character.isWhitespace(text.charAt(from))) {
                return -1;
            }
            int end = text.indexOf('$', from);
            while (end > 0 && text.charAt(end - 1) == '\\') {
                end = text.indexOf('$', end + 1);
            }
            return end < 0 || length == 1 && Character.isWhitespace(text.charAt(end - 1)) ? -1 : end + length;
        }
    }
}
