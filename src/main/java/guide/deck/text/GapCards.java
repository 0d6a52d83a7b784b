package guide.deck.text;

import guide.deck.Card;
import guide.deck.DeckFault;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Makes a card of each gap of a text. */
public final class GapCards {
    /** A deck of 100,000 texts of 200 signs with two gaps each makes 40 million; only a text of nothing but gaps makes more. */
    private static final long MOST_CHARS = 60_000_000;

    private long chars;

    /**
     * Returns a card for each group of gaps; one without an answer if there is none. What a card is recognized by follows from the
     * text and the gaps' places in it, so that another gap in front changes nothing.
     *
     * @param text without the marks of the gaps
     * @param line of the text's start, from 1
     * @throws DeckFault if the cards would fill the memory
     */
    public List<Card> of(String text, List<Gaps> groups, int line) {
        chars += groups.stream()
                .mapToLong(gaps -> (long) text.length() * gaps.gaps().size())
                .sum();
        if (chars > MOST_CHARS) {
            throw DeckFault.inFile("line " + line + ": the gaps up to here make cards of more than " + MOST_CHARS
                    + " letters in all; split the file, or give each text fewer gaps.");
        }
        if (groups.isEmpty()) {
            QuestionText asked = QuestionText.ofParagraph(text);
            return List.of(asked.card("").at(line));
        }
        String key = key(text);
        List<Card> cards = new ArrayList<>();
        for (Gaps gaps : groups) {
            QuestionText asked = gaps.asked(text);
            cards.add(asked.card(gaps.answer(text))
                    .withKey(key + ":" + gaps.place())
                    .at(line));
        }
        return cards;
    }

    /** Returns what a text can be recognized by. */
    public static String key(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
