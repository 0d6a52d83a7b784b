package guide.deck.org;

import guide.deck.Card;
import guide.deck.Deck;
import guide.deck.DeckFault;
import guide.deck.DeckFile;
import guide.deck.DeckOptions;
import guide.deck.DeckReader;
import guide.deck.DeckText;
import guide.deck.Losses;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads the cards of org-fc and org-drill. */
public final class OrgDeckReader implements DeckReader {
    @Override
    public String word() {
        return "org";
    }

    @Override
    public Claim claim(DeckFile file) {
        if (file.start().lines().anyMatch(OrgDeckReader::isCard)) {
            return Claim.CONTENT;
        }
        return file.endsWith(".org") ? Claim.NAME : Claim.NO;
    }

    private static boolean isCard(String line) {
        return line.startsWith("*")
                && line.stripTrailing().endsWith(":")
                && (line.contains(":fc:") || line.contains(":drill:"));
    }

    @Override
    public Deck read(DeckFile file, DeckOptions options) {
        String text = DeckText.of(file, options).replace("" + OrgGaps.SHOWN, "").replace("" + OrgGaps.SHOWN_END, "");
        OrgOutline outline = OrgOutline.of(text);
        Losses losses = new Losses();
        List<Card> cards = new ArrayList<>();
        OrgCards reader = new OrgCards(losses, cards);
        outline.root().below().forEach(top -> {
            String section = count(top) > 1 && !top.isCard() ? OrgText.line(top.title(), 0, new Losses()) : "";
            walk(top, section, outline.fileTags(), reader);
        });
        if (cards.isEmpty() && losses.all().isEmpty()) {
            throw DeckFault.inFile("no headline in it has the tag :fc: or :drill:, which make it a card.");
        }
        String title = OrgText.line(outline.title(), 0, new Losses());
        return new Deck("Org", title, cards, losses.all());
    }

    private static int count(Headline top) {
        return (top.isCard() ? 1 : 0)
                + top.below().stream().mapToInt(OrgDeckReader::count).sum();
    }

    private static void walk(Headline headline, String section, List<String> above, OrgCards reader) {
        List<String> tags = Stream.concat(above.stream(), headline.tags().stream())
                .distinct()
                .toList();
        if (headline.isCard()) {
            reader.read(headline, section, tags);
        }
        headline.below().forEach(one -> walk(one, section, tags, reader));
    }
}
