package guide.deck;

import guide.deck.Loss.Kind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Keeps the tags that say something about a question. */
public final class DeckTags {
    private static final Set<String> ABOUT_THE_STUDY = Set.of("leech", "marked", "suspended");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{1,2}(?:-\\d{1,2})?");

    private DeckTags() {}

    /** Returns each tag once, without dates and without what another program marks as hard to learn; counts these. */
    public static List<String> kept(List<String> tags, int line, Losses losses) {
        Set<String> kept = new LinkedHashSet<>();
        for (String tag : tags) {
            if (ABOUT_THE_STUDY.contains(tag.toLowerCase(Locale.ROOT))
                    || DATE.matcher(tag).matches()) {
                losses.add(Kind.TAG, line, tag);
            } else if (!tag.isBlank()) {
                kept.add(tag);
            }
        }
        return List.copyOf(kept);
    }
}
