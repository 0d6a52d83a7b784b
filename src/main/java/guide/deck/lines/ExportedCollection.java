package guide.deck.lines;

import guide.deck.Card;
import guide.deck.Deck;
import guide.deck.ForeignReview;
import guide.deck.Loss;
import guide.deck.Losses;
import guide.deck.text.Gap;
import guide.deck.text.Gaps;
import guide.deck.text.Pictures;
import guide.deck.text.QuestionText;
import guide.deck.tree.JsonTree;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes a deck of what {@code hashcards export} writes, in the order of the collection's files: the export's is that of hashes. */
final class ExportedCollection {
    private static final Comparator<ExportedCard> BY_PLACE = Comparator.comparing(ExportedCard::path)
            .thenComparingInt(ExportedCard::line)
            .thenComparingInt(ExportedCard::start);

    private final ZoneId zone;
    private final List<ExportedCard> exported = new ArrayList<>();
    private final List<ExportedReview> reviews = new ArrayList<>();
    private final Losses losses = new Losses();
    private final Pictures media = new Pictures(losses);
    /** Takes the images of a text's further gaps, which are counted with its first. */
    private final Pictures counted = new Pictures(new Losses());

    ExportedCollection(ZoneId zone) {
        this.zone = zone;
    }

    /** Adds a card. */
    void add(ExportedCard card) {
        exported.add(card);
    }

    /** Adds an answer. */
    void add(ExportedReview review) {
        reviews.add(review);
    }

    /** Returns all of it as one deck; several decks are its parts. */
    Deck deck() {
        exported.sort(BY_PLACE);
        boolean isOne = exported.stream().map(ExportedCard::deck).distinct().count() == 1;
        List<Card> cards = new ArrayList<>();
        String last = "";
        for (ExportedCard one : exported) {
            Optional<Card> card =
                    one.start() < 0 ? twoSided(one) : withGap(one, one.text().equals(last) ? counted : media);
            last = one.text();
            card.ifPresent(found -> cards.add(found.withKey(one.hash()).inSection(isOne ? "" : name(one))));
        }
        String title = isOne ? name(exported.get(0)) : "";
        List<ForeignReview> past = past(cards);
        return new Deck("hashcards export", "", title, cards, losses.all(), past);
    }

    private Optional<Card> twoSided(ExportedCard one) {
        QuestionText asked =
                QuestionText.ofParagraph(text(one.question(), media).strip());
        if (asked.question().isEmpty()) {
            losses.add(Loss.Kind.NO_QUESTION, 0, one.hash());
            return Optional.empty();
        }
        return Optional.of(asked.card(text(one.answer(), media).strip()));
    }

    /** The gap's place is counted in bytes, of the text as it was written. */
    private Optional<Card> withGap(ExportedCard one, Pictures images) {
        byte[] bytes = one.text().getBytes(StandardCharsets.UTF_8);
        boolean isWithin = one.start() <= one.last() && one.last() < bytes.length;
        if (!isWithin) {
            losses.add(Loss.Kind.UNKNOWN, 0, one.text());
            return Optional.empty();
        }
        String before = text(new String(bytes, 0, one.start(), StandardCharsets.UTF_8), images);
        String inner =
                text(new String(bytes, one.start(), one.last() + 1 - one.start(), StandardCharsets.UTF_8), images);
        String after =
                text(new String(bytes, one.last() + 1, bytes.length - one.last() - 1, StandardCharsets.UTF_8), images);
        Gaps gaps = new Gaps(List.of(new Gap(before.length(), before.length() + inner.length(), "")));
        String whole = before + inner + after;
        if (inner.isBlank()) {
            losses.add(Loss.Kind.UNKNOWN, 0, whole);
            return Optional.empty();
        }
        QuestionText asked = gaps.asked(whole);
        return Optional.of(asked.card(gaps.answer(whole)));
    }

    private static String name(ExportedCard one) {
        return JsonTree.clean(one.deck()).replace('\n', ' ').strip();
    }

    private static String text(String written, Pictures images) {
        List<String> lines = new ArrayList<>();
        for (String line : JsonTree.clean(written).split("\n", -1)) {
            lines.add(images.withoutSounds(line, 0));
        }
        return String.join("\n", lines);
    }

    private List<ForeignReview> past(List<Card> cards) {
        Set<String> hashes = new HashSet<>();
        cards.forEach(card -> hashes.add(card.key()));
        Set<String> ids = new HashSet<>();
        List<ForeignReview> past = new ArrayList<>();
        for (ExportedReview review : reviews) {
            Optional<ForeignReview> one = review.past(zone);
            if (one.isEmpty() || !ids.add(review.id())) {
                losses.add(Loss.Kind.UNKNOWN, 0, "an answer of " + review.time());
            } else if (!hashes.contains(review.hash())) {
                losses.add(Loss.Kind.PAST_OF_GONE, 0, review.time());
            } else {
                past.add(one.get());
            }
        }
        past.sort(Comparator.comparingLong(ForeignReview::time));
        return past;
    }
}
