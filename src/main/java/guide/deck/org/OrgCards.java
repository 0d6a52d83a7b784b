package guide.deck.org;

import guide.bank.Note;
import guide.deck.Card;
import guide.deck.Loss.Kind;
import guide.deck.Losses;
import guide.deck.text.DeckTags;
import guide.deck.text.QuestionText;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the cards of one headline, by its type. */
final class OrgCards {
    /** Titles that say nothing; then the text below asks. */
    private static final Set<String> EMPTY_TITLES =
            Set.of("", "item", "card", "fact", "question", "q", "flashcard", "drill", "noun", "verb", "note", "cloze");

    private static final Set<String> BACK = Set.of("back", "answer", "the answer", "a", "solution", "definition");
    private static final Set<String> NOTES = Set.of("notes", "note", "hint", "extra", "remark", "remarks");
    private static final Set<String> SOURCES = Set.of("source", "sources", "references", "reference");
    /** Tags of the two programs. */
    private static final Set<String> THEIRS = Set.of("fc", "drill", "noheading", "notitle", "fc-demo");

    private final Losses losses;
    private final DeckTags deckTags;
    private final List<Card> cards;

    OrgCards(Losses losses, List<Card> cards) {
        this.losses = losses;
        this.deckTags = new DeckTags(losses);
        this.cards = cards;
    }

    /** Adds the cards of a headline. @param tags its own and those above it */
    void read(Headline headline, String section, List<String> tags) {
        if (headline.isScheduled()) {
            losses.add(Kind.SCHEDULE, headline.line(), headline.title());
        }
        List<String> others = tags.stream().filter(tag -> !THEIRS.contains(tag)).toList();
        Card about = Card.of("?", "")
                .at(headline.line())
                .inSection(section)
                .withTags(deckTags.kept(others, headline.line()))
                .withSources(parts(headline, SOURCES).stream()
                        .flatMap(part -> part.body().stream())
                        .map(line -> OrgText.line(line.strip().replaceFirst("^[-+] ", ""), headline.line(), losses))
                        .filter(line -> !line.isEmpty())
                        .toList())
                .withNotes(parts(headline, NOTES).stream()
                        .map(part -> new Note(Note.Kind.TIP, markdown(content(part), headline)))
                        .filter(note -> !note.text().isEmpty())
                        .toList());
        String type = headline.property(headline.hasTag("fc") ? "FC_TYPE" : "DRILL_CARD_TYPE")
                .toLowerCase(Locale.ROOT);
        switch (type) {
            case "cloze" -> cloze(headline, about);
            case "double", "vocab" -> twoWays(headline, about);
            case "twosided", "multisided" -> sides(headline, about);
            default -> other(headline, about, type);
        }
    }

    private void other(Headline headline, Card about, String type) {
        boolean isDrill = !headline.hasTag("fc");
        OrgGaps gaps = isDrill ? OrgGaps.ofDrill(whole(headline)) : OrgGaps.ofFc(whole(headline));
        if (isDrill && !gaps.isEmpty()) {
            // A plain card covers all gaps at once, the others ask for one at a time.
            List<Set<Integer>> asked = type.contains("cloze") || type.startsWith("hide") || type.startsWith("show")
                    ? gaps.numbers().stream().map(Set::of).toList()
                    : List.of(gaps.numbers());
            asked.forEach(some -> {
                String which = asked.size() > 1 ? "" + some.iterator().next() : "";
                add(headline, about, gaps, some::contains, some::contains, which);
            });
        } else if (type.isEmpty() && !gaps.isEmpty() && parts(headline, BACK).isEmpty()) {
            cloze(headline, about);
        } else {
            add(about, key(headline, ""), front(headline), back(headline), headline);
        }
    }

    private void twoWays(Headline headline, Card about) {
        String front = front(headline);
        String back = back(headline);
        add(about, key(headline, ""), front, back, headline);
        if (!back.isBlank()) {
            add(about.reversed(), key(headline, "back"), back, front, headline);
        }
    }

    /** The first two headlines below are the sides, and what is above them is said with both. */
    private void sides(Headline headline, Card about) {
        List<Headline> parts = contents(headline);
        if (parts.size() < 2) {
            other(headline, about, "");
            return;
        }
        String task = String.join("\n", headline.body()).strip();
        String one = side(task, parts.get(0));
        String other = side(task, parts.get(1));
        String rest = titled(parts.subList(2, parts.size()));
        add(about, key(headline, ""), one, titled(List.of(parts.get(1))) + "\n\n" + rest, headline);
        add(about.reversed(), key(headline, "back"), other, titled(List.of(parts.get(0))) + "\n\n" + rest, headline);
    }

    /** Returns a side with its task, in one line where they are short: the two questions have to differ. */
    private static String side(String task, Headline part) {
        String content = content(part).strip();
        if (content.contains("\n") || task.contains("\n")) {
            return "*" + part.title() + "*: " + task + "\n\n" + content;
        }
        return (task + " *" + part.title() + "*: " + content).strip();
    }

    private void cloze(Headline headline, Card about) {
        OrgGaps gaps = OrgGaps.ofFc(whole(headline));
        if (gaps.isEmpty()) {
            add(about, key(headline, ""), front(headline), back(headline), headline);
            return;
        }
        String type = headline.property("FC_CLOZE_TYPE").toLowerCase(Locale.ROOT);
        for (int number : gaps.numbers()) {
            Predicate<Integer> isCovered = switch (type) {
                case "enumeration" -> other -> other >= number;
                case "single" -> other -> true;
                case "context" -> other -> other == number || Math.abs(other - number) > 1;
                default -> other -> other == number;
            };
            add(headline, about, gaps, isCovered, other -> other == number, String.valueOf(number));
        }
    }

    private void add(
            Headline headline,
            Card about,
            OrgGaps gaps,
            Predicate<Integer> isCovered,
            Predicate<Integer> isAsked,
            String which) {
        String asked = asked(gaps.asked(isCovered));
        String extra = titled(contents(headline));
        String answer = gaps.answered(isAsked);
        // The title is there for the question; where it has no gap, the answer goes without it.
        boolean isInTitle = answer.lines().findFirst().orElse("").indexOf(OrgGaps.SHOWN) >= 0;
        String rest = answer.substring(answer.indexOf('\n') + 1);
        add(about, key(headline, which), asked, (isInTitle ? answer : rest) + "\n\n" + extra, headline);
    }

    /** Returns the question of a text with gaps, whose first line is the title. */
    private static String asked(String text) {
        String title = text.lines().findFirst().orElse("").strip();
        String body = text.substring(text.indexOf('\n') + 1).strip();
        if (body.isEmpty() || says(title) && body.contains("\n\n")) {
            return title + "\n\n" + body;
        }
        boolean isOneParagraph = !body.contains("\n\n")
                && !body.contains("#+")
                && !body.matches("(?s)[-+|:].*|\\d+[.)].*|.*\n[ \t]*[-+|:].*");
        if (!says(title)) {
            return isOneParagraph ? inOneLine(body) : body;
        }
        return isOneParagraph && !title.contains("[") ? title + ": " + inOneLine(body) : title + "\n\n" + body;
    }

    /** Returns the title and the body as one text. */
    private static String whole(Headline headline) {
        String title = headline.hasTag("noheading") ? "" : headline.title();
        return title + "\n" + String.join("\n", headline.body()).strip();
    }

    /** Returns what is shown first: the title, and the text below it where that is not the answer. */
    private String front(Headline headline) {
        String title = headline.hasTag("noheading") ? "" : headline.title();
        String body = String.join("\n", headline.body()).strip();
        if (contents(headline).isEmpty() || body.isEmpty()) {
            return title;
        }
        if (!says(title)) {
            return body;
        }
        boolean asksBelow =
                !title.endsWith("?") && body.lines().findFirst().orElse("").endsWith("?");
        return title + (asksBelow ? ": " : "\n\n") + body;
    }

    /** Returns what is below a headline called Back, or else all that is below, or else the text. */
    private String back(Headline headline) {
        List<Headline> parts = contents(headline);
        if (parts.isEmpty()) {
            return String.join("\n", headline.body()).strip();
        }
        List<Headline> backs = parts(headline, BACK);
        String others =
                titled(parts.stream().filter(part -> !isOneOf(part, BACK)).toList());
        String back = backs.stream().map(OrgCards::content).collect(Collectors.joining("\n\n"));
        return (back + "\n\n" + others).strip();
    }

    private void add(Card about, String key, String asked, String answer, Headline headline) {
        QuestionText question = QuestionText.ofLine(markdown(asked, headline));
        if (question.question().isEmpty()) {
            losses.add(Kind.NO_QUESTION, headline.line(), headline.title());
            return;
        }
        cards.add(about.withQuestion(question.question(), question.context())
                .withAnswer(markdown(answer, headline))
                .withKey(key));
    }

    private static String inOneLine(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining(" "));
    }

    private static String key(Headline headline, String which) {
        String id = headline.property("ID");
        return id.isEmpty() || which.isEmpty() ? id : id + "#" + which;
    }

    private static boolean says(String title) {
        return !EMPTY_TITLES.contains(title.toLowerCase(Locale.ROOT));
    }

    /** Returns the headlines below that are neither notes nor sources. */
    private static List<Headline> contents(Headline headline) {
        return headline.parts().stream()
                .filter(part -> !isOneOf(part, NOTES) && !isOneOf(part, SOURCES))
                .toList();
    }

    private static List<Headline> parts(Headline headline, Set<String> titles) {
        return headline.parts().stream().filter(part -> isOneOf(part, titles)).toList();
    }

    private static boolean isOneOf(Headline part, Set<String> titles) {
        return titles.contains(part.title().strip().toLowerCase(Locale.ROOT));
    }

    /** Returns the text of headlines, each under its title in bold. */
    private static String titled(List<Headline> parts) {
        return parts.stream()
                .map(part -> "*" + part.title() + "*\n\n" + content(part))
                .collect(Collectors.joining("\n\n"));
    }

    /** Returns a headline's text with those below it, in their order. */
    private static String content(Headline top) {
        Stream<String> below = top.parts().stream().flatMap(part -> Stream.of("*" + part.title() + "*", content(part)));
        return Stream.concat(Stream.of(String.join("\n", top.body()).strip()), below)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private String markdown(String org, Headline headline) {
        return OrgText.markdown(org, headline.line(), losses);
    }
}
