package guide.deck.lines;

import guide.deck.Card;
import guide.deck.Deck;
import guide.deck.DeckFile;
import guide.deck.DeckOptions;
import guide.deck.DeckReader;
import guide.deck.DeckText;
import guide.deck.Loss;
import guide.deck.Losses;
import guide.deck.text.FrontMatter;
import java.util.List;
import java.util.Optional;

/** Reads notes with cards as the plugin Spaced Repetition of Obsidian finds them, as it is without settings of one's own. */
public final class ObsidianReader implements DeckReader {
    private static final int FEWEST_CARDS = 2;
    private static final String METADATA = "> [!sr|";

    @Override
    public String word() {
        return "obsidian";
    }

    @Override
    public Claim claim(DeckFile file) {
        DeckLines lines = DeckLines.of(file.start());
        Optional<FrontMatter> matter = opened(lines);
        List<ObsidianBlock> blocks = ObsidianBlock.all(lines);
        NoteTags note = matter.map(NoteTags::of).orElse(NoteTags.NONE);
        boolean isNamed = new ObsidianSections(lines, blocks, note, new Losses()).areNamed()
                || blocks.stream()
                        .anyMatch(block -> NoteTags.at(lines.get(block.start())).isDeck());
        int inCards = 0;
        int written = 0;
        int asking = 0;
        int due = 0;
        for (int i = 0; i < lines.size(); i++) {
            boolean isHeading = !lines.isCode(i) && Headings.isHeading(lines.get(i));
            written += lines.isBlank(i) || isHeading ? 0 : 1;
            asking += isHeading && Headings.isQuestion(lines.get(i)) ? 1 : 0;
            due += lines.hasSchedule(i) ? 1 : 0;
        }
        long cards = blocks.stream()
                .filter(block -> block.kind() != ObsidianBlock.Kind.GAPS)
                .count();
        for (ObsidianBlock block : blocks) {
            inCards += block.kind() == ObsidianBlock.Kind.GAPS ? 0 : block.end() - block.start();
        }
        if (blocks.isEmpty()) {
            return Claim.NO;
        }
        boolean isOfThePlugin = isNamed || due > 0;
        boolean isAllCards = cards >= FEWEST_CARDS && asking == 0 && 2 * inCards > written && !hasMarks(file);
        return isOfThePlugin || isAllCards ? Claim.CONTENT : Claim.MAYBE;
    }

    private static boolean hasMarks(DeckFile file) {
        MarkedSigns signs = MarkedSigns.of(file);
        return signs.cards() > signs.pairs();
    }

    @Override
    public Deck read(DeckFile file, DeckOptions options) {
        DeckLines lines = DeckLines.of(DeckText.of(file, options));
        NoteTags note = opened(lines).map(NoteTags::of).orElse(NoteTags.NONE);
        Losses losses = new Losses();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.hasSchedule(i)) {
                losses.add(Loss.Kind.SCHEDULE, i + 1, "");
            }
        }
        List<ObsidianBlock> blocks = ObsidianBlock.all(lines);
        ObsidianSections sections = new ObsidianSections(lines, blocks, note, losses);
        List<Card> cards = new ObsidianCards(lines, blocks, sections, losses).cards();
        return new Deck("Obsidian Spaced Repetition", sections.title(), cards, losses.all());
    }

    /** Takes away what is no text of the note: its front matter, and the call-outs in which the plugin hides its dates. */
    private static Optional<FrontMatter> opened(DeckLines lines) {
        Optional<FrontMatter> matter = FrontMatter.of(lines.all());
        lines.clearBefore(matter.map(FrontMatter::end).orElse(0));
        boolean isMetadata = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            isMetadata = line.startsWith(METADATA) || isMetadata && line.equals(">");
            if (isMetadata) {
                lines.takeAsComment(i);
            }
        }
        return matter;
    }
}
