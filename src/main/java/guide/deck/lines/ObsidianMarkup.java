package guide.deck.lines;

import guide.deck.Loss;
import guide.deck.Losses;
import guide.deck.text.CodeAndFormulas;
import guide.deck.text.Pictures;
import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns what only Obsidian understands into Markdown: links between notes, embedded files, comments, names of blocks. */
final class ObsidianMarkup {
    private static final Pattern BLOCK_NAME = Pattern.compile("(?:^|\\s)\\^([a-zA-Z0-9-]+)\\s*$");
    private static final String COMMENT = "%%";
    private static final String LINK_END = "]]";

    private final Losses losses;

    ObsidianMarkup(Losses losses) {
        this.losses = losses;
    }

    /** Returns the name of a block at the end of a text, with {@code ^}; empty if there is none. */
    static String blockName(String text) {
        Matcher name = BLOCK_NAME.matcher(text.substring(text.lastIndexOf('\n') + 1));
        return name.find() ? "^" + name.group(1) : "";
    }

    /** Returns a text without the name of its block. */
    static String withoutBlockName(String text) {
        String name = blockName(text);
        return name.isEmpty() ? text : text.substring(0, text.lastIndexOf(name)).stripTrailing();
    }

    /** Returns Markdown. @param number the line of the text's start, from 1 */
    String markdown(String text, int number) {
        boolean isPlain = !text.contains("[[") && !text.contains(COMMENT);
        if (isPlain) {
            return text;
        }
        BitSet verbatim = CodeAndFormulas.in(text);
        StringBuilder out = new StringBuilder();
        int lastLink = text.lastIndexOf(LINK_END);
        int lastComment = text.lastIndexOf(COMMENT);
        int line = number;
        int i = 0;
        while (i < text.length()) {
            boolean isEmbedded = text.startsWith("![[", i);
            int end = -1;
            if (!verbatim.get(i) && (isEmbedded || text.startsWith("[[", i)) && lastLink > i) {
                end = linked(text, i, isEmbedded, out, line);
            } else if (!verbatim.get(i) && text.startsWith(COMMENT, i) && lastComment > i + 1) {
                end = text.indexOf(COMMENT, i + 2) + 2;
            }
            if (end < 0) {
                out.append(text.charAt(i));
                end = i + 1;
            }
            for (; i < end; i++) {
                line += text.charAt(i) == '\n' ? 1 : 0;
            }
        }
        return out.toString();
    }

    /** Appends what a link says; returns its end, or -1 where it is none. */
    private int linked(String text, int start, boolean isEmbedded, StringBuilder out, int line) {
        int from = start + (isEmbedded ? 3 : 2);
        int end = text.indexOf(LINK_END, from);
        int next = text.indexOf("[[", from);
        int lineEnd = text.indexOf('\n', from);
        boolean isLink = end > from && (next < 0 || next > end) && (lineEnd < 0 || lineEnd > end);
        if (!isLink) {
            return -1;
        }
        String inner = text.substring(from, end).replace("\\|", "|");
        int bar = inner.indexOf('|');
        String target = bar < 0 ? inner : inner.substring(0, bar);
        String shown = bar < 0 ? "" : inner.substring(bar + 1).strip();
        if (isEmbedded) {
            embed(target.strip(), shown, out, line);
        } else {
            out.append(shown.isEmpty() ? name(target) : shown);
        }
        return end + LINK_END.length();
    }

    private void embed(String target, String shown, StringBuilder out, int line) {
        if (Pictures.isSound(target)) {
            losses.add(Loss.Kind.MEDIA, line, target);
        } else if (Pictures.isImage(target)) {
            // Behind the bar is the width, or a text for those who cannot see it.
            boolean isSize = shown.chars().allMatch(c -> c >= '0' && c <= '9' || c == 'x');
            String address =
                    target.contains(" ") || target.contains("(") || target.contains(")") ? "<" + target + ">" : target;
            losses.add(Loss.Kind.IMAGE, line, target);
            out.append("![")
                    .append(isSize ? target : shown)
                    .append("](")
                    .append(address)
                    .append(')');
        } else {
            losses.add(Loss.Kind.UNKNOWN, line, "![[" + target + "]]");
            out.append(name(target));
        }
    }

    /** Returns how Obsidian writes a link without a text of its own: the note, and the heading behind a sign. */
    private static String name(String target) {
        String[] parts = target.split("#", -1);
        StringBuilder name = new StringBuilder();
        for (String part : parts) {
            if (!part.isBlank() && !part.startsWith("^")) {
                name.append(name.isEmpty() ? "" : " > ").append(part.strip());
            }
        }
        return name.isEmpty() ? target : name.toString();
    }
}
