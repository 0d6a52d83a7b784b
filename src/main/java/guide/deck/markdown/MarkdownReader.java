package guide.deck.markdown;

import guide.deck.Deck;
import guide.deck.DeckFault;
import guide.deck.DeckFile;
import guide.deck.DeckOptions;
import guide.deck.DeckReader;
import guide.deck.DeckText;
import guide.deck.Loss;
import guide.deck.Losses;
import guide.deck.markdown.HeadingOutline.Title;
import guide.deck.markdown.QuestionSearch.Result;
import guide.deck.markdown.Shape.Wanted;
import guide.deck.text.FileHeadings;
import guide.deck.text.FileHeadings.Heading;
import guide.deck.text.UncommentedLines;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads questions and answers from Markdown, in whatever way the file marks them. */
public final class MarkdownReader implements DeckReader {
    private static final List<String> ENDINGS = List.of(".md", ".markdown", ".mdown", ".mkd", ".mdx", ".qmd", ".rmd");
    private static final int FEWEST_DETAILS = 3;
    private static final int LOWEST_TITLE = 2;
    private static final Pattern HEADING = Pattern.compile("(?m)^ {0,3}(?:\\d{1,9}[.)] )?#{1,6} \\S");
    private static final Pattern SUMMARY =
            Pattern.compile("(?m)^\\s{0,20}(?:<details[^<>\\n]{0,100}>\\s{0,20})?<summary");

    @Override
    public String word() {
        return "markdown";
    }

    @Override
    public Claim claim(DeckFile file) {
        String start = file.start();
        if (start.isEmpty() && file.bytes().length > 0) {
            return Claim.NO;
        } else if (SUMMARY.matcher(start).results().limit(FEWEST_DETAILS).count() == FEWEST_DETAILS) {
            return Claim.CONTENT;
        } else if (ENDINGS.stream().anyMatch(file::endsWith)) {
            return Claim.NAME;
        }
        return HEADING.matcher(start).find() ? Claim.MAYBE : Claim.NO;
    }

    @Override
    public Deck read(DeckFile file, DeckOptions options) {
        Optional<Wanted> wanted = Shape.wanted(options.shape());
        List<String> lines = new ArrayList<>(DeckText.of(file, options).lines().toList());
        if (lines.stream().allMatch(String::isBlank)) {
            throw DeckFault.inFile("it is empty.");
        }
        PageFacts facts = PageFacts.of(lines);
        Collections.fill(lines.subList(0, facts.lines()), "");
        MarkdownFile page = MarkdownFile.of(SourceLines.of(UncommentedLines.of(lines)));
        Losses losses = new Losses();
        if (!facts.isUnderstood()) {
            losses.add(Loss.Kind.UNKNOWN, 1, "front matter");
        }
        if (page.source().openComment() >= 0) {
            losses.add(Loss.Kind.UNKNOWN, page.source().openComment() + 1, "<!--");
        }
        Result result = new QuestionSearch(page).best(wanted);
        MarkdownCards cards = new MarkdownCards(page, facts, result, losses);
        String title = facts.title().isEmpty() ? title(page, result.candidate()) : facts.title();
        return new Deck("Markdown", result.candidate().named(), title, cards.all(), losses.all(), List.of());
    }

    /** Returns the heading that names the whole file; empty where it is a question, or too low to name one. */
    private static String title(MarkdownFile page, Candidate candidate) {
        int lowest = candidate.shape() == Shape.HEADINGS ? Math.min(LOWEST_TITLE, candidate.level() - 1) : LOWEST_TITLE;
        List<Heading> headings =
                page.outline().headings().stream().map(Title::heading).toList();
        return new FileHeadings(headings)
                .first()
                .filter(first -> first.level() <= lowest)
                .map(Heading::title)
                .orElse("");
    }
}
