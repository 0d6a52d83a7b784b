package guide.deck.markdown;

import guide.deck.Loss;
import guide.deck.Losses;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts what of a card a terminal cannot show. */
final class Pictures {
    private static final Pattern IMAGE = Pattern.compile(
            "!\\[([^\\[\\]]{0,300})\\](?:\\(\\s{0,9}<?([^()\\s<>]{0,1000})|\\[)|<img\\b([^<>]{0,2000})>",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern MEDIA =
            Pattern.compile("<(?:video|audio|iframe|embed|object)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern SCRIPT = Pattern.compile("^\\s*<(?:script|style|form)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern SRC =
            Pattern.compile("src\\s*=\\s*[\"']?([^\"'\\s>]{1,1000})", Pattern.CASE_INSENSITIVE);

    private final SourceLines source;
    private final Losses losses;

    Pictures(SourceLines source, Losses losses) {
        this.source = source;
        this.losses = losses;
    }

    /** Counts what is in some lines of the file, the last one not included. */
    void count(int from, int to) {
        for (int line = from; line < Math.min(to, source.lines()); line++) {
            String text = source.isCode(line) ? "" : source.line(line);
            if (text.contains("![") || text.indexOf('<') >= 0) {
                line(line, InlineCode.blanked(text));
            }
        }
    }

    private void line(int line, String text) {
        Matcher image = IMAGE.matcher(text);
        while (image.find()) {
            losses.add(Loss.Kind.IMAGE, line + 1, name(image));
        }
        if (MEDIA.matcher(text).find()) {
            losses.add(Loss.Kind.MEDIA, line + 1, "");
        }
        if (SCRIPT.matcher(text).find()) {
            losses.add(Loss.Kind.BROWSER_ONLY, line + 1, "");
        }
    }

    private static String name(Matcher image) {
        if (image.group(3) == null) {
            return image.group(2) == null ? image.group(1) : image.group(2);
        }
        Matcher src = SRC.matcher(image.group(3));
        return src.find() ? src.group(1) : "";
    }
}
