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

    /** Counts headlines. Uses a loop instead of recursion, since a file may nest them as deeply as it likes. */
    private static int count(Headline top) {
        int cards = 0;
        List<Headline> left = new ArrayList<>(List.of(top));
        while (!left.isEmpty()) {
            Headline one = left.remove(left.size() - 1);
            cards += one.isCard() ? 1 : 0;
            left.addAll(one.below());
        }
        return cards;
    }

    private record Visit(Headline headline, List<String> tags) {}

    private static void walk(Headline top, String section, List<String> fileTags, OrgCards reader) {
        List<Visit> left = new ArrayList<>(List.of(new Visit(top, fileTags)));
        while (!left.isEmpty()) {
            Visit visit = left.remove(left.size() - 1);
            Headline headline = visit.headline();
            List<String> tags = new ArrayList<>(visit.tags());
            headline.tags().stream().filter(tag -> !tags.contains(tag)).forEach(tags::add);
            if (headline.isCard()) {
                reader.read(headline, section, tags);
            }
            for (int i = headline.below().size() - 1; i >= 0; i--) {
                left.add(new Visit(headline.below().get(i), tags));
            }
        }
    }
}
