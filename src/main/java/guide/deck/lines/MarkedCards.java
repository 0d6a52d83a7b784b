package guide.deck.lines;

import guide.deck.Card;
import guide.deck.Loss;
import guide.deck.Losses;
import guide.deck.text.BlankLines;
import guide.deck.text.GapCards;
import guide.deck.text.Pictures;
import guide.deck.text.QuestionText;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes cards of the blocks of a file as hashcards and repeater write it. Where those two refuse a file, its cards are taken
 * as they are meant: a heading or a comment between cards belongs to none of them, and a question may be without an answer.
 */
final class MarkedCards {
    private final List<MarkedBlock> blocks;
    private final DeckLines lines;
    private final boolean hasPairs;
    private final Losses losses;
    private final Pictures media;
    private final GapCards gapCards = new GapCards();
    private final Headings headings = new Headings();
    private final List<Card> cards = new ArrayList<>();

    /** @param hasPairs whether text between cards is notes, where a line may be {@code question::answer} */
    MarkedCards(DeckLines lines, boolean hasPairs, Losses losses) {
        this.blocks = MarkedBlock.all(lines);
        this.lines = lines;
        this.hasPairs = hasPairs;
        this.losses = losses;
        this.media = new Pictures(losses);
    }

    /** Returns all cards, each in its part of the deck. */
    List<Card> cards() {
        int next = 0;
        while (next < blocks.size()) {
            MarkedBlock block = blocks.get(next++);
            int answered = next;
            if (block.mark() == MarkedBlock.QUESTION || block.mark() == MarkedBlock.GAPS) {
                answered = answered(next);
            }
            List<MarkedBlock> answers = blocks.subList(next, answered);
            switch (block.mark()) {
                case MarkedBlock.QUESTION -> addQuestion(block, answers);
                case MarkedBlock.GAPS -> addGaps(block, answers);
                case MarkedBlock.ANSWER -> losses.add(Loss.Kind.NO_QUESTION, block.number(), text(block));
                default -> addNotes(block);
            }
            next = answered;
        }
        List<Card> inSections = new ArrayList<>();
        List<String> sections = headings.sections(cards.stream().map(Card::line).toList());
        for (int i = 0; i < cards.size(); i++) {
            inSections.add(cards.get(i).inSection(sections.get(i)));
        }
        return inSections;
    }

    /** Returns the headings between the cards, once the cards are read. */
    Headings headings() {
        return headings;
    }

    /** Returns the block behind the answers that follow: several, or one behind a rule. */
    private int answered(int from) {
        int next = from;
        if (next + 1 < blocks.size()
                && blocks.get(next).mark() == MarkedBlock.NOTES
                && blocks.get(next).isBlank()
                && blocks.get(next + 1).mark() == MarkedBlock.ANSWER) {
            next++;
        }
        while (next < blocks.size() && blocks.get(next).mark() == MarkedBlock.ANSWER) {
            next++;
        }
        return next;
    }

    private void addQuestion(MarkedBlock block, List<MarkedBlock> answers) {
        QuestionText asked = QuestionText.ofParagraph(text(block));
        String answer = text(answers);
        if (asked.question().isEmpty()) {
            losses.add(
                    Loss.Kind.NO_QUESTION,
                    block.number(),
                    answer.lines().findFirst().orElse(""));
        } else {
            cards.add(asked.card(answer).at(block.number()));
        }
    }

    private void addGaps(MarkedBlock block, List<MarkedBlock> answers) {
        HashcardsGaps brackets = HashcardsGaps.of(text(block));
        String more = text(answers);
        if (brackets.text().isBlank()) {
            losses.add(Loss.Kind.NO_QUESTION, block.number(), "");
            return;
        }
        for (Card card : gapCards.of(brackets.text(), brackets.groups(), block.number())) {
            cards.add(more.isEmpty() ? card : card.withAnswer((card.answer() + "\n\n" + more).strip()));
        }
    }

    private String text(List<MarkedBlock> answers) {
        List<String> texts =
                answers.stream().map(this::text).filter(text -> !text.isEmpty()).toList();
        return String.join("\n\n", texts);
    }

    private String text(MarkedBlock block) {
        List<String> kept = new ArrayList<>();
        int end = block.endOfText(lines, headings);
        for (int i = block.start(); i < end; i++) {
            kept.add(media.withoutSounds(block.line(lines, i), i + 1));
        }
        return BlankLines.stripped(kept);
    }

    private void addNotes(MarkedBlock block) {
        boolean isWithin = false;
        for (int i = block.start(); i < block.end(); i++) {
            String line = block.line(lines, i);
            boolean isText = !line.isBlank() && (lines.isCode(i) || !Headings.isHeading(line));
            if (!lines.isCode(i)) {
                headings.add(i + 1, line);
            }
            if (hasPairs && isText && !lines.isCode(i)) {
                addPair(line, i);
            } else if (!hasPairs && isText && !isWithin) {
                losses.add(Loss.Kind.UNKNOWN, i + 1, line.strip());
            }
            isWithin = isText;
        }
    }

    private void addPair(String line, int i) {
        int at = PairLine.separator(line);
        if (at < 0) {
            return;
        }
        String question = media.withoutSounds(line.substring(0, at), i + 1).strip();
        String answer =
                media.withoutSounds(line.substring(at + PairLine.LENGTH), i + 1).strip();
        if (question.isEmpty()) {
            losses.add(Loss.Kind.NO_QUESTION, i + 1, line.strip());
        } else {
            QuestionText asked = QuestionText.ofParagraph(question);
            cards.add(asked.card(answer).at(i + 1));
        }
    }
}
