package guide.deck.markdown;

/**
 * Makes a copy of a text for the parser of blocks, with as many lines, in which HTML is no block of its own and code has no
 * lines: authors put Markdown below {@code <details>} without the blank line that Markdown asks for, and a fence there would
 * open where it should close.
 */
final class BlockSource {
    private BlockSource() {}

    static String of(SourceLines source) {
        StringBuilder out = new StringBuilder(source.text().length());
        for (int i = 0; i < source.lines(); i++) {
            out.append(source.isCode(i) ? fenceOf(source, i) : withoutTags(source.line(i)));
            out.append('\n');
        }
        return out.toString();
    }

    /** Returns the fence of a line of code, which stays so that an item of a list goes on below it. */
    private static String fenceOf(SourceLines source, int line) {
        String text = source.line(line);
        boolean isFence = !source.unclosed().get(line) && (text.contains("```") || text.contains("~~~"));
        return isFence ? text : "";
    }

    private static String withoutTags(String line) {
        String text = unfenced(line);
        int tag = text.indexOf('<');
        boolean isDefinition = text.stripLeading().startsWith("[") && text.contains("]:");
        if (tag < 0 || isDefinition) {
            return text;
        }
        boolean isAtStart = text.substring(0, tag).isBlank();
        StringBuilder out = new StringBuilder();
        int at = 0;
        int lastEnd = text.lastIndexOf('>');
        while (tag >= 0 && tag < lastEnd) {
            int end = endOfTag(text, tag);
            out.append(text, at, end < 0 ? tag + 1 : tag);
            at = end < 0 ? tag + 1 : end;
            tag = text.indexOf('<', at);
        }
        out.append(text, at, text.length());
        return isAtStart ? out.toString().stripLeading() : out.toString();
    }

    /** A fence that is none must not open code; see {@link guide.deck.text.FencedLines}. */
    private static String unfenced(String line) {
        return line.contains("```") || line.contains("~~~")
                ? line.replace('`', '\'').replace('~', '-')
                : line;
    }

    private static int endOfTag(String text, int tag) {
        int i = tag + 1 < text.length() && text.charAt(tag + 1) == '/' ? tag + 2 : tag + 1;
        boolean isName = i < text.length() && (Character.isLetter(text.charAt(i)) || text.charAt(i) == '!');
        int end = isName ? text.indexOf('>', i) : -1;
        return end < 0 ? -1 : end + 1;
    }
}
