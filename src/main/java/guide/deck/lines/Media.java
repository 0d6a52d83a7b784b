package guide.deck.lines;

import guide.deck.Loss;
import guide.deck.Losses;
import java.util.Locale;
import java.util.Set;

/** Finds the images and sounds of a text, and takes the sounds out: nothing would be left of them. */
final class Media {
    private static final Set<String> SOUNDS =
            Set.of("mp3", "wav", "ogg", "flac", "m4a", "opus", "mp4", "webm", "mkv", "mov", "avi");

    private final Losses losses;

    Media(Losses losses) {
        this.losses = losses;
    }

    /**
     * Returns a line of Markdown without its sounds.
     *
     * @param number the line's, from 1; 0 where the source has no lines
     */
    String kept(String line, int number) {
        if (line.contains("<img ")) {
            losses.add(Loss.Kind.IMAGE, number, line.strip());
        }
        int at = line.indexOf("![");
        if (at < 0) {
            return line;
        }
        CodeInLine code = new CodeInLine(line);
        StringBuilder kept = new StringBuilder();
        int from = 0;
        while (at >= 0) {
            int address = line.indexOf("](", at);
            int end = address < 0 ? -1 : line.indexOf(')', address);
            if (end < 0) {
                break;
            }
            if (!code.isOpen(at)) {
                boolean isSound = isSound(line.substring(address + 2, end));
                losses.add(isSound ? Loss.Kind.MEDIA : Loss.Kind.IMAGE, number, line.substring(at, end + 1));
                kept.append(line, from, isSound ? at : end + 1);
                from = end + 1;
            }
            at = line.indexOf("![", end);
        }
        return kept.append(line, from, line.length()).toString();
    }

    /** Returns whether an address is that of a sound or a film. */
    static boolean isSound(String address) {
        String path = address.strip().split("[\\s?#|]", 2)[0];
        return SOUNDS.contains(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }
}
