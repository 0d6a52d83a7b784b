package guide.deck.fields;

import guide.bank.Note;
import guide.deck.Card;
import guide.deck.DeckTags;
import guide.deck.Loss.Kind;
import guide.deck.Losses;
import guide.deck.QuestionText;
import guide.deck.tree.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes cards of Mochi's: sides between lines of three dashes, and holes in double braces. */
final class MochiCards {
    private static final Pattern SIDE = Pattern.compile("(?m)^---[ \t]*+$");
    private static final Pattern HOLE = Pattern.compile("\\{\\{(?:(\\d{1,4})::)?+([^{}]{1,2000}+)}}");
    /** Mochi's own address of an attachment. */
    private static final String MEDIA = "@media/";

    private final Losses losses;
    private final List<Card> cards;
    private final Map<String, String> decks;

    /** @param decks the decks' names by their ids */
    MochiCards(Losses losses, List<Card> cards, Map<String, String> decks) {
        this.losses = losses;
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
        Images.count(card.line(), losses, content);
        List<String> tags = card.list("tags").stream().map(FieldText::markdown).toList();
        String section = deck.isEmpty() ? decks.getOrDefault(card.text("deck-id"), "") : deck;
        Card about =
                Card.of("?", "").at(card.line()).inSection(section).withTags(DeckTags.kept(tags, card.line(), losses));
        String id = card.text("id");
        Set<String> holes = holes(sides.get(0));
        if (holes.isEmpty()) {
            add(about.withKey(id), sides.get(0), sides.size() > 1 ? sides.get(1) : "", tips(sides, 2));
            return;
        }
        for (String hole : holes) {
            String key = id.isEmpty() || holes.size() == 1 ? id : id + "#" + hole;
            String rest = sides.size() > 1 ? "\n\n" + sides.get(1) : "";
            add(about.withKey(key), covered(sides.get(0), hole), shown(sides.get(0), hole) + rest, tips(sides, 2));
        }
    }

    private void add(Card about, String asked, String answer, List<Note> notes) {
        QuestionText question = QuestionText.of(asked);
        if (question.question().isEmpty()) {
            losses.add(
                    Kind.NO_QUESTION, about.line(), answer.lines().findFirst().orElse(""));
            return;
        }
        cards.add(Card.of(question.question(), answer.strip())
                .withKey(about.key())
                .at(about.line())
                .inSection(about.section())
                .withTags(about.tags())
                .withContext(question.context())
                .withNotes(notes));
    }

    private static List<Note> tips(List<String> sides, int from) {
        return sides.stream()
                .skip(from)
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

    /** Returns what tells the holes apart: their numbers, which several share, or their places. */
    private static Set<String> holes(String text) {
        Set<String> holes = new LinkedHashSet<>();
        fill(text, (number, inner) -> {
            holes.add(number);
            return inner;
        });
        return holes;
    }

    private static String covered(String text, String which) {
        return fill(text, (number, inner) -> number.equals(which) ? "[…]" : inner);
    }

    private static String shown(String text, String which) {
        return fill(text, (number, inner) -> number.equals(which) ? "**" + inner.strip() + "**" : inner);
    }

    private static String fill(String text, BinaryOperator<String> filling) {
        StringBuilder out = new StringBuilder();
        Matcher hole = HOLE.matcher(text);
        int place = 0;
        while (hole.find()) {
            String number = hole.group(1) == null ? "place " + place++ : hole.group(1);
            hole.appendReplacement(out, Matcher.quoteReplacement(filling.apply(number, hole.group(2))));
        }
        return hole.appendTail(out).toString();
    }
}
