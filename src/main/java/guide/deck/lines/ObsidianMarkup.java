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
    private static final Pattern LINK_OR_COMMENT =
            Pattern.compile("(!?)\\[\\[((?:(?!\\[\\[|]])[^\\n]){1,2000})]]|%%(?s:.*?)%%");

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
        if (!text.contains("[[") && !text.contains("%%")) {
            return text;
        }
        BitSet verbatim = CodeAndFormulas.in(text);
        StringBuilder out = new StringBuilder();
        Matcher found = LINK_OR_COMMENT.matcher(text);
        int line = number;
        int from = 0;
        while (ObsidianGaps.find(found, verbatim, from)) {
            String before = text.substring(from, found.start());
            line += (int) before.chars().filter(c -> c == '\n').count();
            out.append(before);
            if (found.group(2) != null) {
                link(found.group(2).replace("\\|", "|"), !found.group(1).isEmpty(), out, line);
            }
            line += (int) found.group().chars().filter(c -> c == '\n').count();
            from = found.end();
        }
        return out.append(text, from, text.length()).toString();
    }

    /** Appends what a link says. */
    private void link(String inner, boolean isEmbedded, StringBuilder out, int line) {
        int bar = inner.indexOf('|');
        String target = bar < 0 ? inner : inner.substring(0, bar);
        String shown = bar < 0 ? "" : inner.substring(bar + 1).strip();
        if (isEmbedded) {
            embed(target.strip(), shown, out, line);
        } else {
            out.append(shown.isEmpty() ? name(target) : shown);
        }
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
