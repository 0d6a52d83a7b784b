package guide.deck.anki;

import guide.deck.Card;
import guide.deck.DeckFault;
import guide.deck.Loss.Kind;
import guide.deck.Losses;
import guide.deck.html.HtmlQuestion;
import guide.deck.html.HtmlText;
import guide.deck.text.DeckTags;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;

/** Makes questions of notes: one a note, its reverse where the deck has one, or one for each number of its gaps. */
final class NoteCards {
    /** The most that all cards may hold, in chars: a note's text stands in each of its cards. */
    private static final long MOST_CHARS = 80_000_000;

    private final Losses losses;
    private final DeckTags tags;
    private long chars;

    NoteCards(Losses losses) {
        this.losses = losses;
        this.tags = new DeckTags(losses);
    }

    /** Returns the ordinals of the cards that Anki would make, for sources that do not list them. */
    static List<Integer> ordinals(AnkiNote note) {
        if (note.type().kind() == NoteType.Kind.CLOZE) {
            Set<Integer> numbers = new LinkedHashSet<>();
            note.fields().forEach(field -> numbers.addAll(new Cloze(field).numbers()));
            return numbers.stream().map(number -> number - 1).sorted().toList();
        }
        List<Integer> ordinals = IntStream.range(0, note.type().templates().size())
                .filter(i -> note.front(i).stream().anyMatch(note::isFilled))
                .boxed()
                .toList();
        return ordinals.isEmpty() ? List.of(0) : ordinals;
    }

    /** Returns the cards of a note. @param ordinals those that the source has, ascending */
    List<Card> of(AnkiNote note, List<Integer> ordinals, String section) {
        NoteText text = new NoteText(note, losses);
        List<Card> cards = switch (note.type().kind()) {
            case OCCLUSION -> leftOut(note, ordinals, Kind.IMAGE_OCCLUSION);
            case CLOZE -> clozes(text, ordinals);
            case STANDARD -> standard(text, ordinals);
        };
        List<String> kept = cards.isEmpty() ? List.of() : tags.kept(allTags(text), note.line());
        List<Card> all = new ArrayList<>();
        for (Card card : cards) {
            if (card.question().isEmpty()) {
                leftOut(note, List.of(0), Kind.NO_QUESTION);
                continue;
            }
            chars += card.question().length()
                    + card.context().length()
                    + card.answer().length();
            if (chars > MOST_CHARS) {
                throw DeckFault.inFile("has more than " + MOST_CHARS / 1_000_000
                        + " million characters of text; export its decks one by one.");
            }
            all.add(card.inSection(section).withTags(kept).at(note.line()));
        }
        return all;
    }

    private List<Card> leftOut(AnkiNote note, List<Integer> ordinals, Kind kind) {
        String first = note.fields().isEmpty() ? "" : note.fields().get(0);
        ordinals.forEach(any -> losses.add(kind, note.line(), brief(first)));
        return List.of();
    }

    private static String brief(String html) {
        String start = html.substring(0, Math.min(1000, html.length()));
        String text = Jsoup.parse(start).text();
        return text.length() > 60 ? text.substring(0, text.offsetByCodePoints(0, 40)) + "…" : text;
    }

    private static List<String> allTags(NoteText text) {
        AnkiNote note = text.note();
        List<String> all = new ArrayList<>(note.tags());
        for (int field = 0; field < note.fields().size(); field++) {
            if (note.role(field) == FieldRole.TAGS && !text.isEmpty(field)) {
                all.addAll(List.of(text.plain(field).strip().split("[\\s,;]+")));
            }
        }
        return all;
    }

    private List<Card> standard(NoteText text, List<Integer> ordinals) {
        AnkiNote note = text.note();
        int first = ordinals.isEmpty() ? 0 : ordinals.get(0);
        Optional<CardSides> front = CardSides.of(text, first);
        if (front.isEmpty()) {
            return leftOut(note, List.of(first), Kind.NO_QUESTION);
        }
        CardSides sides = front.get();
        List<Card> cards = new ArrayList<>(List.of(sides.card(note.key(first))));
        for (int ordinal : ordinals.subList(Math.min(1, ordinals.size()), ordinals.size())) {
            boolean isPair = note.type().templates().size() == 2 && ordinal == 1;
            Optional<CardSides> back = isPair ? CardSides.of(text, 1).filter(sides::isReversedBy) : Optional.empty();
            if (back.isEmpty()) {
                leftOut(note, List.of(ordinal), Kind.TEMPLATE);
            }
            back.ifPresent(other -> cards.add(other.card(note.key(1)).reversed()));
        }
        return cards;
    }

    private List<Card> clozes(NoteText text, List<Integer> ordinals) {
        AnkiNote note = text.note();
        List<Card> cards = new ArrayList<>();
        for (int ordinal : ordinals) {
            Optional<CardSides> sides = CardSides.ofCloze(text, ordinal + 1);
            if (sides.isEmpty()) {
                leftOut(note, List.of(ordinal), Kind.NO_QUESTION);
                continue;
            }
            int field = sides.get().question();
            Cloze cloze = new Cloze(note.fields().get(field));
            HtmlQuestion front = text.of(field, cloze.question(ordinal + 1)).front();
            HtmlText whole = text.of(field, cloze.answer(ordinal + 1));
            cards.add(sides.get()
                    .card(note.key(ordinal), front, List.of(whole.markdown()))
                    .withoutPoints());
        }
        return cards;
    }
}
