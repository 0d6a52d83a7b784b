package guide.deck.lines;

import guide.deck.Card;
import guide.deck.Loss;
import guide.deck.Losses;
import guide.deck.text.BlankLines;
import guide.deck.text.GapCards;
import guide.deck.text.Pictures;
import guide.deck.text.QuestionText;
import guide.deck.text.RuleLines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes cards of the blocks of a note in Obsidian. */
final class ObsidianCards {
    private final DeckLines lines;
    private final List<ObsidianBlock> blocks;
    private final ObsidianSections sections;
    private final Losses losses;
    private final Pictures media;
    private final ObsidianMarkup markup;
    private final GapCards gapCards = new GapCards();
    private final List<Card> cards = new ArrayList<>();

    ObsidianCards(DeckLines lines, List<ObsidianBlock> blocks, ObsidianSections sections, Losses losses) {
        this.lines = lines;
        this.blocks = blocks;
        this.sections = sections;
        this.losses = losses;
        this.media = new Pictures(losses);
        this.markup = new ObsidianMarkup(losses);
    }

    /** Returns all cards, each in its deck, with its tags. */
    List<Card> cards() {
        for (int i = 0; i < blocks.size(); i++) {
            ObsidianBlock block = blocks.get(i);
            switch (block.kind()) {
                case LINE, LINE_BOTH_WAYS ->
                    addLine(block, i + 1 < blocks.size() ? blocks.get(i + 1).start() : lines.size());
                case LINES, LINES_BOTH_WAYS -> addLines(block);
                case GAPS -> addGaps(block);
            }
        }
        return sections.inParts(cards);
    }

    private void addLine(ObsidianBlock block, int next) {
        String line = lines.get(block.start());
        NoteTags own = NoteTags.at(line);
        String text = line.substring(own.length());
        int at = PairLine.separator(text);
        String sign = block.kind().sign();
        if (at < 0) {
            // The tags took it.
            losses.add(Loss.Kind.NO_QUESTION, block.start() + 1, line.strip());
            return;
        }
        String back = text.substring(at + sign.length());
        if (back.isBlank()) {
            back = itemsBelow(block.start(), next);
        }
        add(block, block.start(), own, text.substring(0, at), back);
    }

    /** Returns the items below a line, which are the answer where nothing stands behind the sign. */
    private String itemsBelow(int start, int next) {
        List<String> below = new ArrayList<>();
        int indent = indent(lines.get(start));
        for (int i = start + 1; i < next && !lines.isBlank(i) && indent(lines.get(i)) > indent; i++) {
            below.add(lines.get(i));
        }
        return BlankLines.dedented(below);
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private void addLines(ObsidianBlock block) {
        int start = block.start();
        NoteTags own = NoteTags.at(lines.get(start));
        List<String> front = new ArrayList<>(lines.between(start, block.middle()));
        if (!front.isEmpty()) {
            front.set(0, front.get(0).substring(own.length()));
        }
        start = takeHeadings(front, start);
        add(
                block,
                start,
                own,
                BlankLines.dedented(front),
                BlankLines.dedented(lines.between(block.middle() + 1, block.end())));
    }

    /** Takes the headings and rules right above a text, which begin a part of the note; one that stands alone is the text. */
    private int takeHeadings(List<String> text, int start) {
        int first = 0;
        while (first + 1 < text.size() && isAboveText(text.get(first), start + first)) {
            if (Headings.isHeading(text.get(first))) {
                sections.addHeading(start + first + 1, text.get(first));
            }
            first++;
        }
        text.subList(0, first).clear();
        return start + first;
    }

    private boolean isAboveText(String line, int i) {
        return !lines.isCode(i) && (line.isBlank() || Headings.isHeading(line) || RuleLines.isRule(line));
    }

    private void add(ObsidianBlock block, int start, NoteTags own, String frontText, String backText) {
        String name = ObsidianMarkup.blockName(backText.isBlank() ? frontText : backText);
        String front = markdown(ObsidianMarkup.withoutBlockName(frontText), start);
        String back = markdown(ObsidianMarkup.withoutBlockName(backText), block.middle())
                .stripTrailing();
        QuestionText asked = QuestionText.ofParagraph(front);
        if (asked.question().isEmpty()) {
            if (!back.isBlank()) {
                losses.add(
                        Loss.Kind.NO_QUESTION,
                        start + 1,
                        back.lines().findFirst().orElse("").strip());
            }
            return;
        }
        String answer = BlankLines.stripped(List.of(back.split("\n", -1)));
        Card card = asked.card(block.middle() == block.start() ? answer.strip() : answer)
                .withKey(name)
                .at(start + 1);
        cards.add(sections.tagged(card, own));
        QuestionText other = QuestionText.ofParagraph(back);
        if (block.kind().isBothWays() && !other.question().isEmpty()) {
            String key = (name.isEmpty() ? GapCards.key(front) : name) + ":reversed";
            Card reversed = other.card(front.strip()).withKey(key).at(start + 1).reversed();
            cards.add(sections.tagged(reversed, own));
        }
    }

    private void addGaps(ObsidianBlock block) {
        NoteTags own = NoteTags.at(lines.get(block.start()));
        List<String> text = new ArrayList<>(lines.between(block.start(), block.end()));
        text.set(0, text.get(0).substring(own.length()));
        int start = takeHeadings(text, block.start());
        String whole = BlankLines.dedented(text);
        String name = ObsidianMarkup.blockName(whole);
        String markdown = plain(ObsidianMarkup.withoutBlockName(whole), start);
        ObsidianGaps.Marked marked = ObsidianGaps.HIGHLIGHT.in(markdown);
        for (ObsidianGaps other : List.of(ObsidianGaps.CURLY, ObsidianGaps.BOLD)) {
            marked = marked.groups().isEmpty() ? other.in(markdown) : marked;
        }
        if (marked.groups().isEmpty()) {
            if (!markdown.isBlank() && !RuleLines.isRule(markdown)) {
                losses.add(
                        Loss.Kind.UNKNOWN,
                        start + 1,
                        markdown.lines().findFirst().orElse(""));
            }
            return;
        }
        Map<String, Integer> seen = new HashMap<>();
        List<Card> found = gapCards.of(marked.text(), marked.groups(), start + 1);
        for (int i = 0; i < found.size(); i++) {
            String words = marked.groups().get(i).words(marked.text());
            String key = name + ":" + words + ":" + seen.merge(words, 1, Integer::sum);
            Card card = name.isEmpty() ? found.get(i) : found.get(i).withKey(key);
            cards.add(sections.tagged(card, own));
        }
    }

    private String markdown(String text, int start) {
        return ObsidianGaps.HIGHLIGHT.asBold(plain(text, start));
    }

    private String plain(String text, int start) {
        List<String> kept = new ArrayList<>();
        List<String> written = List.of(text.split("\n", -1));
        for (int i = 0; i < written.size(); i++) {
            kept.add(media.withoutSounds(written.get(i), start + i + 1));
        }
        return markup.markdown(String.join("\n", kept), start + 1);
    }
}
