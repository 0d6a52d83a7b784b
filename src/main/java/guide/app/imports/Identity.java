package guide.app.imports;

import guide.deck.Card;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * Finds for each card of a deck the question that it was when the deck was imported before, in five steps, the surest first:
 * by what the deck itself identifies it by, by the text of the question, by an answer that no other has, by most of its words;
 * else it is new. A number is never a sign: one card more in front would shift them all.
 */
final class Identity {
    /** The part of the words of a question, and of an answer, that both have to share. */
    private static final double ENOUGH = 0.6;
    /** Words in more questions than that tell nothing apart, and comparing all with all would take hours. */
    private static final int COMMON = 200;

    private final List<KnownQuestion> known;
    private final Function<KnownQuestion, String[]> texts;
    private final boolean isStrict;
    private final MatchedCard[] matches;
    private final List<Card> cards;
    private final Set<Integer> taken = new HashSet<>();

    /**
     * @param known what was imported before
     * @param texts gives question with context, and answer, of a known question, as they are in the bank; two empty texts
     *     where it is not there
     * @param isStrict whether another wording is another question
     */
    Identity(List<KnownQuestion> known, List<Card> cards, Function<KnownQuestion, String[]> texts, boolean isStrict) {
        // What is there comes before what has gone.
        this.known = known.stream()
                .sorted(Comparator.comparing(KnownQuestion::isGone))
                .toList();
        this.cards = List.copyOf(cards);
        this.texts = texts;
        this.isStrict = isStrict;
        this.matches = new MatchedCard[cards.size()];
    }

    /** Returns a match for each card, in the deck's order. */
    List<MatchedCard> matches() {
        byText(KnownQuestion::id, Card::id, false);
        byText(KnownQuestion::key, Card::key, false);
        byText(k -> k.question() + k.answer(), c -> question(c) + CardText.answerHash(c.answer()), false);
        byText(KnownQuestion::question, Identity::question, false);
        // Hashes and words of all cards take long; there is nothing to find once all that was known is found.
        if (!isStrict && taken.size() < known.size()) {
            byUniqueAnswer();
            byWords();
        }
        List<MatchedCard> all = new ArrayList<>();
        for (int i = 0; i < cards.size(); i++) {
            MatchedCard found = matches[i];
            all.add(found == null ? new MatchedCard(cards.get(i), "", MatchedCard.Kind.NEW) : found);
        }
        return all;
    }

    /** Returns what was imported before and is not in the deck any more. */
    List<KnownQuestion> gone() {
        return IntStream.range(0, known.size())
                .filter(k -> !taken.contains(k))
                .mapToObj(known::get)
                .toList();
    }

    private static String question(Card card) {
        return CardText.questionHash(card.question(), card.context());
    }

    /** Takes those that agree in a text that is not empty: where several do, in their order, or reworded ones not at all. */
    private void byText(Function<KnownQuestion, String> ofKnown, Function<Card, String> ofCard, boolean isReworded) {
        Map<String, Deque<Integer>> free =
                byText(known.size(), k -> taken.contains(k) ? "" : ofKnown.apply(known.get(k)));
        if (free.isEmpty()) {
            return;
        }
        byText(cards.size(), c -> matches[c] != null ? "" : ofCard.apply(cards.get(c)))
                .forEach((text, open) -> {
                    Deque<Integer> found = free.getOrDefault(text, new ArrayDeque<>());
                    boolean isSure = !isReworded || open.size() == 1 && found.size() == 1;
                    while (isSure && !open.isEmpty() && !found.isEmpty()) {
                        take(open.remove(), found.remove(), isReworded);
                    }
                });
    }

    private static Map<String, Deque<Integer>> byText(int count, IntFunction<String> textOf) {
        Map<String, Deque<Integer>> places = new HashMap<>();
        for (int i = 0; i < count; i++) {
            String text = textOf.apply(i);
            if (!text.isEmpty()) {
                places.computeIfAbsent(text, any -> new ArrayDeque<>()).add(i);
            }
        }
        return places;
    }

    private void byUniqueAnswer() {
        String none = CardText.answerHash("");
        UnaryOperator<String> ifAny = answer -> answer.equals(none) ? "" : answer;
        byText(k -> ifAny.apply(k.answer()), c -> ifAny.apply(CardText.answerHash(c.answer())), true);
    }

    private void byWords() {
        Map<String, List<Integer>> postings = new HashMap<>();
        Map<Integer, Words> old = new HashMap<>();
        for (int k = 0; k < known.size(); k++) {
            if (!taken.contains(k)) {
                String[] text = texts.apply(known.get(k));
                Words words = new Words(CardText.words(text[0]), CardText.words(text[1]));
                old.put(k, words);
                for (String word : words.question()) {
                    postings.computeIfAbsent(word, any -> new ArrayList<>()).add(k);
                }
            }
        }
        List<Pair> pairs = new ArrayList<>();
        for (int c = 0; c < cards.size() && !old.isEmpty(); c++) {
            if (matches[c] == null) {
                pairs(c, postings, old, pairs);
            }
        }
        // The best first; of those that are equally good the deck's first.
        pairs.sort(Comparator.comparing(Pair::overlap).reversed());
        for (Pair pair : pairs) {
            if (matches[pair.card()] == null && !taken.contains(pair.known())) {
                take(pair.card(), pair.known(), true);
            }
        }
    }

    private void pairs(int c, Map<String, List<Integer>> postings, Map<Integer, Words> old, List<Pair> pairs) {
        Card card = cards.get(c);
        Words words = new Words(CardText.words(card.question() + "\n" + card.context()), CardText.words(card.answer()));
        Set<Integer> near = new TreeSet<>();
        for (String word : words.question()) {
            List<Integer> with = postings.getOrDefault(word, List.of());
            if (with.size() <= COMMON) {
                near.addAll(with);
            }
        }
        for (int k : near) {
            Words other = old.getOrDefault(k, Words.NONE);
            double question = CardText.overlap(words.question(), other.question());
            double answer = CardText.overlap(words.answer(), other.answer());
            if (known.get(k).section().equals(card.section()) && question >= ENOUGH && answer >= ENOUGH) {
                pairs.add(new Pair(c, k, question + answer));
            }
        }
    }

    private void take(int c, int k, boolean isReworded) {
        KnownQuestion before = known.get(k);
        Card card = cards.get(c);
        taken.add(k);
        matches[c] = new MatchedCard(card, before.id(), kind(before, card, isReworded));
    }

    private static MatchedCard.Kind kind(KnownQuestion before, Card card, boolean isReworded) {
        if (before.isGone()) {
            return MatchedCard.Kind.BACK;
        }
        if (isReworded) {
            return MatchedCard.Kind.REWORDED;
        }
        return before.content().equals(CardText.contentHash(card)) ? MatchedCard.Kind.SAME : MatchedCard.Kind.CHANGED;
    }

    /** The words of a question with its context, and of its answer. */
    private record Words(Set<String> question, Set<String> answer) {
        static final Words NONE = new Words(Set.of(), Set.of());
    }

    /** A card and a known question that share most of their words; {@code overlap} is the sum of two parts. */
    private record Pair(int card, int known, double overlap) {}
}
