package guide.deck.text;

import guide.deck.Loss.Kind;
import guide.deck.Losses;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Keeps the tags of a deck that say something about a question. */
public final class DeckTags {
    private static final Set<String> ABOUT_THE_STUDY = Set.of("leech", "marked", "suspended");
    private static final Pattern DATE =
            Pattern.compile("(19|20)[0-9]{2}([-_./:]{1,2}[0-9]{1,2}){0,2}|(19|20)[0-9]{2}[01][0-9]([0-3][0-9])?");

    private final Losses losses;
    private final Set<String> leftOut = new HashSet<>();

    /** @param losses takes each tag that is left out, once */
    public DeckTags(Losses losses) {
        this.losses = losses;
    }

    /** Returns each tag once, without dates and without what another program marks as hard to learn. */
    public List<String> kept(List<String> tags, int line) {
        Set<String> kept = new LinkedHashSet<>();
        for (String tag : tags) {
            boolean isLeftOut = ABOUT_THE_STUDY.contains(tag.toLowerCase(Locale.ROOT))
                    || DATE.matcher(tag).matches();
            if (isLeftOut && leftOut.add(tag)) {
                losses.add(Kind.TAG, line, tag);
            } else if (!isLeftOut && !tag.isBlank()) {
                kept.add(tag);
            }
        }
        return List.copyOf(kept);
    }
}
