package guide.deck.fields;

import guide.bank.IdSyntax;
import guide.deck.Card;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Names cards by their ids, by which they are recognized, unless the ids only count the cards. */
final class CardKeys {
    /** Digits and the letters of hexadecimal numbers only, as in a UUID: no id that a person would type. */
    private static final Pattern MADE_UP = Pattern.compile("[0-9a-f-]*");

    private CardKeys() {}

    /** Returns the cards with their keys; of cards with one key, only the first has it. */
    static List<Card> named(List<Card> cards, List<String> ids) {
        boolean areNumbers = count(ids);
        Set<String> taken = new HashSet<>();
        List<Card> named = new ArrayList<>(cards.size());
        for (int i = 0; i < cards.size(); i++) {
            String id = ids.get(i);
            if (id.isEmpty() || areNumbers || !taken.add(id)) {
                named.add(cards.get(i));
            } else {
                Card card = cards.get(i).withKey(id);
                boolean isAsked = IdSyntax.isWord(id) && !MADE_UP.matcher(id).matches();
                named.add(isAsked ? card.withId(id) : card);
            }
        }
        return named;
    }

    /** Returns whether the ids are 0, 1, 2 or 1, 2, 3: a card that is put in between would change all others'. */
    private static boolean count(List<String> ids) {
        return IntStream.of(0, 1)
                .anyMatch(first ->
                        IntStream.range(0, ids.size()).allMatch(i -> ids.get(i).equals(String.valueOf(first + i))));
    }
}
