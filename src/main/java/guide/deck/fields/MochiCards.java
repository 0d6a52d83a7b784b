package guide.deck.fields;

import guide.bank.Note;
import guide.deck.Card;
import guide.deck.Loss.Kind;
import guide.deck.Losses;
import guide.deck.text.DeckTags;
import guide.deck.text.Gap;
import guide.deck.text.Gaps;
import guide.deck.text.Pictures;
import guide.deck.text.QuestionText;
import guide.deck.tree.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes cards of Mochi's: sides between lines of three dashes, and gaps in double braces. */
final class MochiCards {
    private static final Pattern SIDE = Pattern.compile("(?m)^---[ \t]*+$");
    private static final Pattern GAP = Pattern.compile("\\{\\{(?:(\\d{1,4})::)?+([^{}]{1,2000}+)}}");
    /** Mochi's own address of an attachment. */
    private static final String MEDIA = "@media/";

    private final Losses losses;
    private final DeckTags deckTags;
    private final Pictures pictures;
    private final List<Card> cards;
    private final Map<String, String> decks;

    /** @param decks the decks' names by their ids */
    MochiCards(Losses losses, List<Card> cards, Map<String, String> decks) {
        this.losses = losses;
        this.deckTags = new DeckTags(losses);
        this.pictures = new Pictures(losses);
        this.cards = cards;
        this.decks = decks;
    }

    void read(Value card, String deck) {
        String content = card.text("content");
        if (!card.list("reviews").isEmpty()) {
            losses.add(Kind.SCHEDULE, card.line(), card.text("name"));
        }
        if (content.isEmpty()) {
            content = fields(card);
        }
        if (content.isEmpty()) {
            losses.add(Kind.NO_QUESTION, card.line(), card.text("name"));
            return;
        }
        List<String> sides = new ArrayList<>();
        for (String side : SIDE.split(content.replace("](" + MEDIA, "]("), -1)) {
            sides.add(side.strip());
        }
        pictures.countAll(card.line(), content);
        List<String> tags = card.list("tags").stream().map(FieldText::markdown).toList();
        String section = deck.isEmpty() ? decks.getOrDefault(card.text("deck-id"), "") : deck;
        Card about = Card.of("?", "")
                .at(card.line())
                .inSection(section)
                .withTags(deckTags.kept(tags, card.line()))
                .withNotes(tips(sides));
        String id = card.text("id");
        String answer = sides.size() > 1 ? sides.get(1) : "";
        StringBuilder text = new StringBuilder();
        Map<String, List<Gap>> gaps = gaps(sides.get(0), text);
        if (gaps.isEmpty()) {
            add(about.withKey(id), sides.get(0), answer);
        }
        gaps.forEach((number, some) -> {
            Gaps asked = new Gaps(some);
            String key = id.isEmpty() || gaps.size() == 1 ? id : id + "#" + number;
            add(about.withKey(key), asked.covered(text.toString()), asked.answer(text.toString()) + "\n\n" + answer);
        });
    }

    private void add(Card about, String asked, String answer) {
        QuestionText question = QuestionText.ofLine(asked);
        if (question.question().isEmpty()) {
            losses.add(
                    Kind.NO_QUESTION, about.line(), answer.lines().findFirst().orElse(""));
        } else {
            cards.add(
                    about.withQuestion(question.question(), question.context()).withAnswer(answer.strip()));
        }
    }

    /** Returns what the sides behind the second say. */
    private static List<Note> tips(List<String> sides) {
        return sides.stream()
                .skip(2)
                .filter(side -> !side.isEmpty())
                .map(side -> new Note(Note.Kind.TIP, side))
                .toList();
    }

    /** Returns a card of a template as sides: its first field asks, the others answer; the template itself is not drawn. */
    private String fields(Value card) {
        Map<String, String> texts = new LinkedHashMap<>();
        card.get("fields")
                .entries()
                .forEach((name, field) -> texts.put(
                        name, field.text("value").isEmpty() ? FieldText.markdown(field) : field.text("value")));
        texts.values().removeIf(String::isBlank);
        String first = texts.getOrDefault("name", card.text("name"));
        texts.remove("name");
        if (texts.isEmpty() || first.isEmpty()) {
            return "";
        }
        losses.add(Kind.UNKNOWN, card.line(), "the template of " + first);
        return first + "\n---\n"
                + texts.values().stream()
                        .map(text -> text.replace("\n---\n", "\n"))
                        .collect(Collectors.joining("\n\n"));
    }

    /** Returns the gaps by what tells them apart: their numbers, which several share, or their places. @param plain takes the text */
    private static Map<String, List<Gap>> gaps(String text, StringBuilder plain) {
        Map<String, List<Gap>> gaps = new LinkedHashMap<>();
        Matcher gap = GAP.matcher(text);
        int from = 0;
        while (gap.find()) {
            plain.append(text, from, gap.start());
            String inner = gap.group(2);
            if (!inner.isBlank()) {
                String number = gap.group(1) == null ? "place " + gaps.size() : gap.group(1);
                gaps.computeIfAbsent(number, any -> new ArrayList<>())
                        .add(new Gap(plain.length(), plain.length() + inner.length(), ""));
            }
            plain.append(inner);
            from = gap.end();
        }
        plain.append(text, from, text.length());
        return gaps;
    }
}
