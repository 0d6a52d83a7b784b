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
import guide.deck.tree.Value;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes a deck of what {@code hashcards export} writes, in the order of the collection's files: the export's is that of hashes. */
final class ExportedCollection {
    private static final Comparator<ExportedCard> BY_PLACE = Comparator.comparing(ExportedCard::path)
            .thenComparingInt(ExportedCard::line)
            .thenComparingInt(ExportedCard::start);

    /** The words of hashcards for the grades from 1. */
    private static final List<String> GRADES = List.of("forgot", "hard", "good", "easy");

    private final Losses losses = new Losses();
    private final Pictures media = new Pictures(losses);
    /** Takes the images of a text's further gaps, which are counted with its first. */
    private final Pictures counted = new Pictures(new Losses());

    /**
     * Returns the whole export as one deck, in which each of the export's decks is a section.
     *
     * @param zone the zone of the answers' times
     */
    Deck deck(Value export, ZoneId zone) {
        List<ExportedCard> exported = export.list("cards").stream()
                .map(ExportedCard::of)
                .sorted(BY_PLACE)
                .toList();
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
        List<ForeignReview> past = past(export, zone, cards);
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

    private List<ForeignReview> past(Value export, ZoneId zone, List<Card> cards) {
        Set<String> hashes = cards.stream().map(Card::key).collect(Collectors.toSet());
        Set<String> ids = new HashSet<>();
        List<ForeignReview> past = new ArrayList<>();
        for (Value session : export.list("sessions")) {
            for (Value review : session.list("reviews")) {
                Optional<ForeignReview> one = review(review, zone);
                if (one.isEmpty() || !ids.add(one.get().id())) {
                    losses.add(Loss.Kind.UNKNOWN, 0, "an answer of " + review.text("reviewedAt"));
                } else if (!hashes.contains(one.get().key())) {
                    losses.add(Loss.Kind.PAST_OF_GONE, 0, review.text("reviewedAt"));
                } else {
                    past.add(one.get());
                }
            }
        }
        past.sort(Comparator.comparingLong(ForeignReview::time));
        return past;
    }

    /** Returns an answer; empty if its time or its grade is none. Its time is local, without a zone. */
    private static Optional<ForeignReview> review(Value review, ZoneId zone) {
        String hash = review.text("hash");
        String id = review.text("reviewId");
        int grade = GRADES.indexOf(review.text("grade").toLowerCase(Locale.ROOT)) + 1;
        if (grade == 0 || hash.isEmpty() || id.isEmpty()) {
            return Optional.empty();
        }
        try {
            long millis = LocalDateTime.parse(review.text("reviewedAt"))
                    .atZone(zone)
                    .toInstant()
                    .toEpochMilli();
            return Optional.of(new ForeignReview(hash, id, millis, grade, 0));
        } catch (DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }
}
