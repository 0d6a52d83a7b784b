package guide.deck.text;

import guide.deck.Loss.Kind;
import guide.deck.Losses;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the images and sounds of Markdown, none of which a terminal can show, and counts them. */
public final class Pictures {
    private static final Set<String> SOUNDS =
            Set.of("mp3", "wav", "ogg", "flac", "m4a", "opus", "mp4", "webm", "mkv", "mov", "avi");
    private static final Set<String> IMAGES =
            Set.of("png", "jpg", "jpeg", "gif", "svg", "webp", "bmp", "tif", "tiff", "avif");

    private static final Pattern IMAGE = Pattern.compile(
            "!\\[((?:[^\\[\\]]|\\[[^\\[\\]]{0,100}\\]){0,300}+)\\]"
                    + "(?:\\(\\s{0,9}(?:<([^<>]{0,1000})>|([^()\\s<>]{0,1000}))|\\[)|<img\\b([^<>]{0,2000})>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MEDIA =
            Pattern.compile("<(?:video|audio|iframe|embed|object)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern SCRIPT = Pattern.compile("^\\s*<(?:script|style|form)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern SRC = Pattern.compile(
            "src\\s*=\\s*([\"'])(.{1,1000}?)\\1|src\\s*=\\s*([^\"'\\s>]{1,1000})", Pattern.CASE_INSENSITIVE);

    private final Losses losses;

    /** @param losses takes what is found, by its address */
    public Pictures(Losses losses) {
        this.losses = losses;
    }

    /** Counts what texts hold outside of code. @param number the line of the file, from 1; 0 where the source has no lines */
    public void countAll(int number, String... texts) {
        for (String text : texts) {
            if (mayHold(text)) {
                List<String> lines = List.of(text.split("\n", -1));
                BitSet code = FencedLines.code(lines);
                for (int i = code.nextClearBit(0); i < lines.size(); i = code.nextClearBit(i + 1)) {
                    count(lines.get(i), number);
                }
            }
        }
    }

    /** Counts what a line holds that is no fenced code. */
    public void count(String line, int number) {
        if (!mayHold(line)) {
            return;
        }
        String text = InlineCode.blanked(line);
        Matcher image = IMAGE.matcher(text);
        while (image.find()) {
            losses.add(Kind.IMAGE, number, address(image));
        }
        if (MEDIA.matcher(text).find()) {
            losses.add(Kind.MEDIA, number, "");
        }
        if (SCRIPT.matcher(text).find()) {
            losses.add(Kind.BROWSER_ONLY, number, "");
        }
    }

    /** Counts what a line holds, and returns it without its sounds: nothing would be left of them. */
    public String withoutSounds(String line, int number) {
        if (!mayHold(line)) {
            return line;
        }
        StringBuilder kept = new StringBuilder();
        int from = 0;
        Matcher image = IMAGE.matcher(InlineCode.blanked(line));
        while (image.find()) {
            boolean hasAddress = image.group(2) != null || image.group(3) != null;
            boolean isSound = hasAddress && isSound(address(image));
            losses.add(isSound ? Kind.MEDIA : Kind.IMAGE, number, address(image));
            int end = line.indexOf(')', image.end());
            if (isSound && end > 0) {
                kept.append(line, from, image.start());
                from = end + 1;
            }
        }
        return kept.append(line, from, line.length()).toString();
    }

    private static boolean mayHold(String text) {
        return text.contains("![") || text.indexOf('<') >= 0;
    }

    private static String address(Matcher image) {
        if (image.group(4) != null) {
            Matcher src = SRC.matcher(image.group(4));
            return src.find() ? either(src.group(2), src.group(3)) : "";
        }
        return image.group(2) == null && image.group(3) == null
                ? image.group(1)
                : either(image.group(2), image.group(3));
    }

    private static String either(@Nullable String one, @Nullable String other) {
        return one != null ? one : other != null ? other : "";
    }

    /** Returns whether an address is that of a sound or a film. */
    public static boolean isSound(String address) {
        return isOne(SOUNDS, address);
    }

    /** Returns whether an address is that of an image. */
    public static boolean isImage(String address) {
        return isOne(IMAGES, address);
    }

    private static boolean isOne(Set<String> endings, String address) {
        String whole = address.strip();
        // What parts an address on the web may be part of a file's name, such as C#.png.
        return endings.contains(ending(whole)) || endings.contains(ending(whole.split("[?#|]", 2)[0]));
    }

    private static String ending(String path) {
        return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
