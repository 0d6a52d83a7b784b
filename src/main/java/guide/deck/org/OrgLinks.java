package guide.deck.org;

import guide.deck.Loss.Kind;
import guide.deck.Losses;
import guide.deck.text.Pictures;
import java.util.regex.Pattern;

/** Turns what is within an Org link's brackets into Markdown. */
final class OrgLinks {
    private static final Pattern WEB = Pattern.compile("(?:https?|ftp|mailto):.*", Pattern.DOTALL);

    private final int line;
    private final Losses losses;

    OrgLinks(int line, Losses losses) {
        this.line = line;
        this.losses = losses;
    }

    /** Returns the Markdown of {@code target][text}, or of a target alone. */
    String markdown(String inner) {
        int middle = inner.indexOf("][");
        String target = (middle < 0 ? inner : inner.substring(0, middle)).strip();
        String text = middle < 0 ? "" : inner.substring(middle + 2).strip().replace('\n', ' ');
        String file = target.replaceFirst("^(?:file|attachment):", "").replaceFirst("::.*$", "");
        if (Pictures.isImage(file)) {
            losses.add(Kind.IMAGE, line, file);
            return "![" + plain(text) + "](" + address(file) + ")";
        }
        if (Pictures.isSound(file)) {
            losses.add(Kind.MEDIA, line, file);
            return text;
        }
        if (WEB.matcher(target).matches()) {
            return text.isEmpty() ? "<" + target + ">" : "[" + plain(text) + "](" + address(target) + ")";
        }
        // A link to another note leads nowhere from here: its words stay.
        return text.isEmpty() ? file.replaceFirst("^(?:id:|[*#])", "") : text;
    }

    private static String plain(String text) {
        return text.replace("[", "\\[").replace("]", "\\]");
    }

    private static String address(String target) {
        boolean isPlain = target.matches("[^\\s()<>]*");
        return isPlain
                ? target
                : "<" + target.replace("<", "%3C").replace(">", "%3E").replace("\n", "") + ">";
    }
}
