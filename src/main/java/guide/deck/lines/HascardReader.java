package guide.deck.lines;

import guide.deck.Card;
import guide.deck.Deck;
import guide.deck.DeckFile;
import guide.deck.DeckOptions;
import guide.deck.DeckReader;
import guide.deck.DeckText;
import guide.deck.Loss;
import guide.deck.Losses;
import guide.deck.text.BlankLines;
import guide.deck.text.FencedLines;
import guide.deck.text.Pictures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads decks of hascard: headings with a definition, choices, words to fill in, or items to order, parted by {@code ---}. */
public final class HascardReader implements DeckReader {
    private static final int FEWEST_CARDS = 2;
    /** A deck may hold a forgotten heading, but is made of cards. */
    private static final int CARDS_TO_A_NOTE = 5;
    /** A sign of LaTeX in a block without a language. */
    private static final Pattern LATEX = Pattern.compile("\\$|\\\\[a-zA-Z]");

    @Override
    public String word() {
        return "hascard";
    }

    @Override
    public Claim claim(DeckFile file) {
        DeckLines lines = DeckLines.of(file.start());
        List<HascardSection> sections = HascardSection.all(lines);
        long without = sections.stream().filter(one -> one.header().isEmpty()).count();
        boolean areCards = !sections.isEmpty() && without * CARDS_TO_A_NOTE < sections.size();
        boolean areParted = sections.stream().allMatch(HascardSection::isParted);
        boolean isOther = MarkedSigns.of(file).cards() > 0;
        for (int i = 0; i < lines.size(); i++) {
            boolean isDeeper = !lines.isCode(i) && lines.get(i).startsWith("##") && Headings.isHeading(lines.get(i));
            isOther |= isDeeper || NoteTags.within(lines.get(i)).isDeck();
        }
        boolean isDeck = areCards && areParted && !isOther && sections.size() >= FEWEST_CARDS;
        return isDeck ? Claim.CONTENT : areCards ? Claim.MAYBE : Claim.NO;
    }

    @Override
    public Deck read(DeckFile file, DeckOptions options) {
        Losses losses = new Losses();
        Pictures media = new Pictures(losses);
        List<Card> cards = new ArrayList<>();
        for (HascardSection section : HascardSection.all(DeckLines.of(DeckText.of(file, options)))) {
            if (section.header().isEmpty()) {
                losses.add(
                        Loss.Kind.UNKNOWN,
                        section.start() + 1,
                        section.body().get(0).strip());
            } else {
                cards.add(card(section, media, losses).at(section.start() + 1));
            }
        }
        return new Deck("hascard", "", cards, losses.all());
    }

    private static Card card(HascardSection section, Pictures media, Losses losses) {
        List<String> body = new ArrayList<>();
        for (int i = 0; i < section.body().size(); i++) {
            body.add(media.withoutSounds(section.body().get(i), section.start() + 2 + i));
        }
        List<String> shown = takeShown(body);
        String below = BlankLines.stripped(shown);
        Optional<HascardChoices> choices = HascardChoices.of(body);
        if (choices.isPresent()) {
            if (choices.get().kind() != HascardChoices.Kind.ORDER) {
                losses.add(Loss.Kind.CHOICES, section.start() + 1, section.header());
            }
            return Card.of(section.header(), choices.get().answer())
                    .withContext((below + "\n\n" + choices.get().shown()).strip())
                    .withoutPoints();
        }
        String text = BlankLines.stripped(body);
        if (text.isEmpty()) {
            return Card.of(section.header(), below);
        }
        HascardGaps gaps = HascardGaps.of(text).orElse(new HascardGaps("", text));
        return Card.of(section.header(), gaps.answer()).withContext((below + "\n\n" + gaps.shown()).strip());
    }

    /** Takes away the image or the formula right below a heading, which hascard shows with the question. */
    private static List<String> takeShown(List<String> body) {
        int start = 0;
        while (start < body.size() && body.get(start).isBlank()) {
            start++;
        }
        if (start == body.size()) {
            return List.of();
        }
        String line = body.get(start).strip();
        int end = FencedLines.code(body).nextClearBit(start);
        boolean isImage = line.startsWith("![") && line.endsWith(")");
        List<String> shown = new ArrayList<>(body.subList(start, isImage ? start + 1 : end));
        body.subList(0, start + shown.size()).clear();
        String inner = shown.size() > 2 ? String.join("\n", shown.subList(1, shown.size() - 1)) : "";
        boolean isLatex = !isImage
                && line.chars().allMatch(c -> c == '`')
                && LATEX.matcher(inner).find();
        return isLatex ? shown.subList(1, shown.size() - 1) : shown;
    }
}
