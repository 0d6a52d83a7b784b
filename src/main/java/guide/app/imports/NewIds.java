package guide.app.imports;

import guide.app.Refusal;
import guide.deck.Card;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gives new questions their ids: the bank's name and the first words of the question. */
final class NewIds {
    private static final int LONGEST_SLUG = 40;
    private static final int HASH_DIGITS = 6;
    /** Letters and digits that are not mistaken for one another. */
    private static final String BASE_32 = "abcdefghijkmnpqrstuvwxyz23456789";

    private final String bank;
    private final Set<String> taken;

    /** @param taken ids that other questions have, also those that have gone */
    NewIds(String bank, Set<String> taken) {
        this.bank = bank;
        this.taken = new HashSet<>(taken);
    }

    /**
     * Returns the matches, each with an id. Refuses an id of a bank of this program that is taken, since others who have the
     * bank share it.
     */
    List<MatchedCard> given(List<MatchedCard> found) {
        List<MatchedCard> matches = new ArrayList<>();
        for (MatchedCard match : found) {
            Card card = match.card();
            if (match.id().isEmpty() && card.own().isPresent() && taken.contains(card.id())) {
                throw new Refusal(
                        Refusal.Kind.USAGE,
                        "another bank has a question '" + card.id()
                                + "' already, and the ids of a bank stay as they are. Remove or rename that one first.");
            }
            matches.add(match.id().isEmpty() ? match.withId(of(card)) : match);
        }
        return matches;
    }

    /** Returns the id that the card asks for if that is free, and else one of its own. */
    String of(Card card) {
        if (!card.id().isEmpty() && taken.add(card.id())) {
            return card.id();
        }
        String slug = slug(card.question());
        String id = bank + "-" + slug;
        if (!slug.isEmpty() && taken.add(id)) {
            return id;
        }
        String text =
                card.key().isEmpty() ? card.question() + "\n" + card.context() + "\n" + card.answer() : card.key();
        String start = bank + "-" + (slug.isEmpty() ? "q" : slug) + "-";
        for (int i = 0; ; i++) {
            String hashed = start + CardText.word(BASE_32, HASH_DIGITS, text, i == 0 ? "" : "" + i);
            if (taken.add(hashed)) {
                return hashed;
            }
        }
    }

    /** Returns the first words of a question; cut within a word only if it has but one. */
    private static String slug(String question) {
        String slug = Slug.of(question);
        if (slug.length() <= LONGEST_SLUG) {
            return slug;
        }
        int end = slug.lastIndexOf('-', LONGEST_SLUG);
        return slug.substring(0, end > 0 ? end : LONGEST_SLUG);
    }
}
