package guide.deck.lines;

import guide.deck.DeckFile;
import guide.deck.text.FrontMatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What tells decks of hashcards and repeater from other Markdown.
 *
 * @param cards questions with an answer, texts with gaps, and pairs
 * @param pairs lines with {@code question::answer} outside of other cards
 * @param asking headings that ask something, as those of a list of questions do
 * @param isToml whether the file begins with entries of TOML
 */
record MarkedSigns(int cards, int pairs, int asking, boolean isToml) {
    private static final int FEWEST_CARDS = 2;
    /** A chapter of a deck may be named by a question. */
    private static final int CARDS_TO_A_CHAPTER = 4;
    /** An entry of TOML or YAML, or a line of one. */
    private static final Pattern ENTRY =
            Pattern.compile("\\s*(?:#.*|\\[[\\w.\\- ]+]|[\\w\\-.\" ]+[=:].*|-\\s+.*|[\\[\\]\\w\",' ]+)?");

    private static final Pattern MARK = Pattern.compile("[QAC]:.*");

    /** Looks at the beginning of a file. */
    static MarkedSigns of(DeckFile file) {
        DeckLines lines = DeckLines.of(file.start());
        Optional<FrontMatter> matter = matter(lines);
        boolean isToml = matter.filter(FrontMatter::isToml).isPresent();
        lines.clearBefore(matter.map(FrontMatter::end).orElse(0));
        List<MarkedBlock> blocks = MarkedBlock.all(lines);
        int cards = 0;
        int pairs = 0;
        for (int i = 0; i < blocks.size(); i++) {
            MarkedBlock block = blocks.get(i);
            boolean isAnswered = i + 1 < blocks.size() && blocks.get(i + 1).mark() == MarkedBlock.ANSWER;
            cards += block.mark() == MarkedBlock.QUESTION && isAnswered ? 1 : 0;
            cards += block.mark() == MarkedBlock.GAPS && hasGap(lines, block) ? 1 : 0;
            pairs += block.mark() == MarkedBlock.NOTES ? pairs(lines, block) : 0;
        }
        int asking = 0;
        for (int i = 0; i < lines.size(); i++) {
            asking += !lines.isCode(i) && Headings.isQuestion(lines.get(i)) ? 1 : 0;
        }
        return new MarkedSigns(cards + pairs, pairs, asking, isToml);
    }

    /** Returns the front matter; empty where the first line is a rule above cards. */
    static Optional<FrontMatter> matter(DeckLines lines) {
        return FrontMatter.of(lines.all())
                .filter(matter -> matter.lines().stream()
                        .allMatch(line -> ENTRY.matcher(line).matches()
                                && !MARK.matcher(line).matches()));
    }

    private static boolean hasGap(DeckLines lines, MarkedBlock block) {
        return !HashcardsGaps.of(String.join("\n", lines.between(block.start(), block.end())))
                .gaps()
                .isEmpty();
    }

    private static int pairs(DeckLines lines, MarkedBlock block) {
        int pairs = 0;
        for (int i = block.start(); i < block.end(); i++) {
            int at = lines.isCode(i) ? -1 : PairLine.separator(lines.get(i));
            boolean isPair = at > 0
                    && !lines.get(i).substring(0, at).isBlank()
                    && !lines.get(i).substring(at + PairLine.LENGTH).isBlank();
            pairs += isPair ? 1 : 0;
        }
        return pairs;
    }

    /** Returns whether the file is a deck, and no list of questions in Markdown that holds a few such lines. */
    boolean isDeck() {
        return cards >= FEWEST_CARDS && asking * CARDS_TO_A_CHAPTER <= cards && cards > pairs;
    }
}
