package guide.app.imports;

import guide.bank.Note;
import guide.deck.Card;
import guide.deck.Loss;
import guide.deck.Losses;
import guide.deck.text.ListKeyPoints;
import guide.text.InvisibleCharacters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes of the cards of a deck what a bank can hold, by the wishes of the user, and counts what it leaves out. */
final class CardCleaner {
    /** The longest text that a bank holds, in characters. */
    private static final int LONGEST = 20_000;

    private static final int LONGEST_LIST = 100;
    private static final String UNANSWERED = "(There is no answer yet.)";
    private static final Pattern EMPTY_ANSWER =
            Pattern.compile("(?i)[\\s*_]*(-+|\\.{2,}|…|todo|tbd|tba|n/?a|answer here|coming soon)?[\\s.:!*_]*");
    /** The deck's numbering, which the bank does not keep: one question more in front would change it. */
    private static final Pattern NUMBER = Pattern.compile("^\\d{1,4}[.)] +(?=\\S)");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final ImportRequest request;
    private final List<Card> cards = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private int unanswered;
    private int withPoints;

    CardCleaner(ImportRequest request) {
        this.request = request;
    }

    /** Takes a card, or leaves it out and counts it. */
    void add(Card card, Losses losses) {
        if (card.isReversed() && !request.takesReversed()) {
            return;
        }
        String question = NUMBER.matcher(line(card.question())).replaceFirst("");
        String answer = clean(card.answer()).strip();
        if (question.isEmpty()) {
            losses.add(Loss.Kind.NO_QUESTION, card.line(), "");
        } else if (EMPTY_ANSWER.matcher(answer).matches() && !request.takesUnanswered()) {
            unanswered++;
            losses.add(Loss.Kind.NO_ANSWER, card.line(), question);
        } else if (isLong(question) || isLong(answer) || isLong(card.context())) {
            losses.add(Loss.Kind.TOO_LONG, card.line(), question);
        } else if (!seen.add(CardText.hash(question, card.context(), answer))) {
            losses.add(Loss.Kind.TWICE, card.line(), question);
        } else {
            take(card, question, EMPTY_ANSWER.matcher(answer).matches() ? UNANSWERED : answer);
        }
    }

    private void take(Card card, String question, String answer) {
        List<String> points = lines(card.points());
        if (points.size() < 2 || points.size() > 8) {
            points = card.mayHavePoints() && request.takesPoints() ? ListKeyPoints.of(answer) : List.of();
        }
        withPoints += points.isEmpty() ? 0 : 1;
        List<Note> notes = card.notes().stream()
                .map(note -> new Note(note.kind(), clean(note.text()).strip()))
                .filter(note -> !note.text().isEmpty() && !isLong(note.text()))
                .toList();
        cards.add(card.inSection(line(card.section()))
                .withQuestion(question, clean(card.context()).strip())
                .withAnswer(answer)
                .withPoints(points)
                .withNotes(notes)
                .withTags(tags(card))
                .withSources(lines(card.sources())));
    }

    private List<String> tags(Card card) {
        List<String> tags = new ArrayList<>();
        for (String tag : card.tags()) {
            String word = Slug.of(tag.replace("::", "-"));
            if (!word.isEmpty() && !tags.contains(word) && tags.size() < LONGEST_LIST) {
                tags.add(word);
            }
        }
        for (String tag : request.tags()) {
            String word = Slug.of(tag);
            if (!word.isEmpty() && !tags.contains(word)) {
                tags.add(word);
            }
        }
        return tags;
    }

    private static List<String> lines(List<String> texts) {
        return texts.stream()
                .map(CardCleaner::line)
                .filter(text -> !text.isEmpty() && !isLong(text))
                .distinct()
                .limit(LONGEST_LIST)
                .toList();
    }

    private static String line(String text) {
        return BLANKS.matcher(clean(text)).replaceAll(" ").strip();
    }

    private static boolean isLong(String text) {
        return text.length() > LONGEST;
    }

    /** Returns a text without what a bank's file cannot hold, and without signs that a terminal shows as their numbers. */
    private static String clean(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            boolean isBreak = c == '\n' || c == '\t';
            if (isBreak || c >= ' ' && c < 0x7F || !isDropped(c)) {
                out.appendCodePoint(c == 0xA0 ? ' ' : c);
            }
        });
        return out.toString();
    }

    /** Soft hyphens and marks of direction say nothing in a terminal; other hidden characters would be drawn as their numbers. */
    private static boolean isDropped(int c) {
        return c == 0xAD
                || c == 0x200E
                || c == 0x200F
                || InvisibleCharacters.kind(c) != InvisibleCharacters.Kind.VISIBLE;
    }

    /** Returns the cards that were taken. */
    List<Card> cards() {
        return cards;
    }

    /** Returns how many questions have no answer. */
    int unanswered() {
        return unanswered;
    }

    /** Returns how many of the cards that were taken have key points. */
    int withPoints() {
        return withPoints;
    }
}
