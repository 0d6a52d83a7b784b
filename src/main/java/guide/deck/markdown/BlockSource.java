package guide.deck.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes a copy of a text for the parser of blocks, with as many lines, in which HTML is no block of its own and code has no
 * lines: authors put Markdown below {@code <details>} without the blank line that Markdown asks for, and a fence there would
 * open where it should close.
 */
final class BlockSource {
    private static final Pattern TAG = Pattern.compile("</?[\\p{L}!][^>]*+>");

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
        boolean isDefinition = text.stripLeading().startsWith("[") && text.contains("]:");
        // Each tag that begins before the last end has one, so none is looked for to the end of the line in vain.
        int last = text.lastIndexOf('>') + 1;
        Matcher tag = TAG.matcher(text.substring(0, last));
        if (isDefinition || !tag.find()) {
            return text;
        }
        boolean isAtStart = text.substring(0, tag.start()).isBlank();
        String plain = tag.replaceAll("") + text.substring(last);
        return isAtStart ? plain.stripLeading() : plain;
    }

    /** A fence that is none must not open code; see {@link guide.deck.text.FencedLines}. */
    private static String unfenced(String line) {
        return line.contains("```") || line.contains("~~~")
                ? line.replace('`', '\'').replace('~', '-')
                : line;
    }
}
