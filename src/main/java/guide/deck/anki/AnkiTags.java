package guide.deck.anki;

import guide.deck.Loss.Kind;
import guide.deck.Losses;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells tags that say something of the question from those that Anki and its helpers set. */
final class AnkiTags {
    private static final Set<String> ANKIS = Set.of("leech", "marked");
    private static final Pattern DATE =
            Pattern.compile("(19|20)[0-9]{2}([-_./:]{1,2}[0-9]{1,2}){0,2}|(19|20)[0-9]{2}[01][0-9]([0-3][0-9])?");

    private final Losses losses;
    private final Set<String> leftOut = new HashSet<>();

    AnkiTags(Losses losses) {
        this.losses = losses;
    }

    /** Returns the tags to keep; each other one is counted once, however many notes have it. */
    List<String> kept(List<String> tags, int line) {
        List<String> kept = new ArrayList<>();
        for (String tag : tags) {
            if (ANKIS.contains(tag.toLowerCase(Locale.ROOT))
                    || DATE.matcher(tag).matches()) {
                if (leftOut.add(tag)) {
                    losses.add(Kind.TAG, line, tag);
                }
            } else if (!tag.isEmpty() && !kept.contains(tag)) {
                kept.add(tag);
            }
        }
        return kept;
    }
}
