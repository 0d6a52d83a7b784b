package guide.deck.markdown;

import guide.deck.Card;
import guide.deck.Loss;
import guide.deck.Losses;
import guide.deck.markdown.HeadingOutline.Title;
import guide.deck.markdown.QuestionSearch.Result;
import guide.deck.markdown.Splitter.Parts;
import guide.deck.text.FileHeadings;
import guide.deck.text.FileHeadings.Heading;
import guide.deck.text.Pictures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes cards of the questions that were found. */
final class MarkdownCards {
    /** The most that a field of a bank takes. */
    private static final int LONGEST_QUESTION = 20_000;
    /** A line of tags at the end of an answer: {@code [#recall](a.md) [#metric]()}. */
    private static final Pattern TAGS = Pattern.compile("(?:\\s*\\[#([\\w-]{1,100})\\]\\([^()]{0,300}\\)){1,50}\\s*");

    /** One of so many is nearly none. */
    private static final int FEW = 10;

    private static final Pattern CODE_ALONE = Pattern.compile("(?s)```[^`]{1,5000}```");

    private static final Pattern TAG = Pattern.compile("\\[#([\\w-]{1,100})\\]");

    private final MarkdownFile page;
    private final PageFacts facts;
    private final Result result;
    private final Losses losses;
    private final References references;
    private final Pictures pictures;

    MarkdownCards(MarkdownFile page, PageFacts facts, Result result, Losses losses) {
        this.page = page;
        this.facts = facts;
        this.result = result;
        this.losses = losses;
        references = new References(page.outline().definitions());
        pictures = new Pictures(losses);
    }

    List<Card> all() {
        List<Card> cards = new ArrayList<>();
        List<String> sections = sections();
        for (int i = 0; i < result.parts().size(); i++) {
            QuestionPlace found = result.candidate().found().get(i);
            String section = found.section().isEmpty() ? sections.get(i) : found.section();
            card(found, result.parts().get(i))
                    .map(card -> card.inSection(section))
                    .ifPresent(cards::add);
        }
        return cards;
    }

    /** Returns the title of the part of each question; empty where it has none, or one that says nothing, such as "Questions". */
    private List<String> sections() {
        Candidate candidate = result.candidate();
        List<Heading> above = page.outline().headings().stream()
                .filter(title -> !title.isInItem())
                .filter(title -> candidate.shape() != Shape.HEADINGS || title.level() < candidate.level())
                .map(Title::heading)
                .toList();
        List<Integer> lines =
                candidate.found().stream().map(QuestionPlace::line).toList();
        return new FileHeadings(above)
                .parts(lines).stream()
                        .map(name -> QuestionWords.nameAPart(name) ? "" : name)
                        .toList();
    }

    private Optional<Card> card(QuestionPlace found, Parts written) {
        Parts parts = written;
        QuestionLine question = found.asked();
        String context = joined(question.context(), parts.context());
        if (showsCodeAlone(parts)) {
            context = joined(context, parts.answer());
            parts = new Parts(context, "", parts.hasChoices());
        }
        String text = question.text();
        if (text.isEmpty()) {
            // Such as "Question 7", whose text is the paragraph below it.
            FirstLine first = FirstLine.of(context);
            text = QuestionLine.of(first.line()).text();
            context = first.rest();
        }
        if (text.isEmpty() || text.length() > LONGEST_QUESTION) {
            losses.add(text.isEmpty() ? Loss.Kind.NO_QUESTION : Loss.Kind.UNKNOWN, found.line() + 1, "");
            return Optional.empty();
        }
        countPictures(found);
        return Optional.of(card(found, question, text, context, parts));
    }

    private void countPictures(QuestionPlace found) {
        SourceLines source = page.source();
        int last = source.lineAt(Math.max(found.from(), found.to() - 1));
        for (int line = found.line(); line <= Math.min(last, source.lines() - 1); line++) {
            if (!source.isCode(line)) {
                pictures.count(source.line(line), line + 1);
            }
        }
    }

    private Card card(QuestionPlace found, QuestionLine question, String text, String context, Parts parts) {
        List<String> tags = new ArrayList<>(facts.tags());
        String answer = withoutTags(parts.answer(), tags);
        Card card = Card.of(text, references.added(answer))
                .withId(id(found))
                .withContext(references.added(context))
                .withTags(tags.stream().distinct().toList())
                .withSources(Stream.concat(question.sources().stream(), facts.sources().stream())
                        .distinct()
                        .toList())
                .at(found.line() + 1);
        return parts.hasChoices() ? card.withoutPoints() : card;
    }

    /** Where nearly no question has an answer, code below one is what it asks about. */
    private boolean showsCodeAlone(Parts parts) {
        return FEW * result.answered() < result.candidate().found().size()
                && CODE_ALONE.matcher(parts.answer()).matches();
    }

    private static String joined(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + "\n\n" + other;
    }

    private static String withoutTags(String answer, List<String> tags) {
        int end = answer.lastIndexOf('\n');
        String last = answer.substring(end + 1);
        if (end < 0
                || !last.contains("[#")
                || last.length() > 2000
                || !TAGS.matcher(last).matches()) {
            return answer;
        }
        Matcher tag = TAG.matcher(last);
        while (tag.find()) {
            tags.add(tag.group(1));
        }
        return answer.substring(0, end).stripTrailing();
    }

    /** Returns what a comment at the question names it. */
    private String id(QuestionPlace found) {
        SourceLines source = page.source();
        int last = Math.max(found.line(), page.firstText(source.lineAt(found.from())));
        for (int line = found.line(); line <= last && !source.ids().isEmpty(); line++) {
            String id = source.ids().getOrDefault(line, "");
            if (!id.isEmpty()) {
                return id;
            }
        }
        return "";
    }
}
