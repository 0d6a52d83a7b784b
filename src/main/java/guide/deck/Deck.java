package guide.deck;

import java.util.List;
import java.util.Set;

/**
 * The cards of a file, with what is said about them.
 *
 * @param format the format's name for people, such as {@code Markdown}
 * @param found where the questions were found, as the end of the sentence "its questions are …"; empty where a format has
 *     one place only
 * @param title what the deck calls itself; empty if it does not
 * @param cards in the file's order, also those without an answer
 * @param losses what a card cannot hold, with its first place
 * @param past what was answered with another program
 * @param suspended the keys of the cards that another program does not ask any more
 */
public record Deck(
        String format,
        String found,
        String title,
        List<Card> cards,
        List<Loss> losses,
        List<ForeignReview> past,
        Set<String> suspended) {
    /** Keeps copies of the lists. */
    public Deck {
        cards = List.copyOf(cards);
        losses = List.copyOf(losses);
        past = List.copyOf(past);
        suspended = Set.copyOf(suspended);
    }

    /** A deck of a format in which no card is suspended. */
    public Deck(
            String format, String found, String title, List<Card> cards, List<Loss> losses, List<ForeignReview> past) {
        this(format, found, title, cards, losses, past, Set.of());
    }

    /** A deck of a format whose questions have one place only, and that keeps no answers. */
    public Deck(String format, String title, List<Card> cards, List<Loss> losses) {
        this(format, "", title, cards, losses, List.of());
    }
}
