package guide.app.imports;

import guide.bank.AnswerTime;
import guide.bank.Question;
import guide.bank.QuestionWriter;
import guide.deck.Card;
import guide.yaml.Place;
import guide.yaml.YamlWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the files of an imported bank: {@code guide.yaml}, and one file for each section, or several if it is large. */
final class BankText {
    /** Half of what the reader takes, in characters and in questions: the rest is for signs of more bytes, and for keys. */
    private static final int LONGEST_FILE = 1_000_000;

    private static final int MOST_QUESTIONS = 4_000;
    /** A heading over one question alone is no section. */
    private static final int SMALLEST_SECTION = 2;

    private final String bank;
    private final String title;
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final List<String> order = new ArrayList<>();
    private final Map<String, String> domains = new HashMap<>();

    private BankText(String bank, String title) {
        this.bank = bank;
        this.title = title;
    }

    /** Returns the text of each file by its name. */
    static Map<String, byte[]> of(String bank, String title, List<MatchedCard> matches) {
        BankText text = new BankText(bank, title);
        sections(matches).forEach(text::section);
        text.guide();
        return text.files;
    }

    private static Map<String, List<MatchedCard>> sections(List<MatchedCard> matches) {
        Map<String, Integer> size = new HashMap<>();
        matches.forEach(match -> size.merge(match.card().section(), 1, Integer::sum));
        Map<String, List<MatchedCard>> sections = new LinkedHashMap<>();
        for (MatchedCard match : matches) {
            String section = match.card().section();
            boolean isOne = size.size() == 1 || size.getOrDefault(section, 0) < SMALLEST_SECTION;
            sections.computeIfAbsent(isOne ? "" : section, any -> new ArrayList<>())
                    .add(match);
        }
        return sections;
    }

    private void section(String section, List<MatchedCard> matches) {
        String domain = domain(section);
        String heading = section.isEmpty() ? title : section.replace('\n', ' ');
        List<Question> part = new ArrayList<>();
        int length = 0;
        int parts = 0;
        for (MatchedCard match : matches) {
            Question question = question(match);
            int more = match.card().answer().length() + match.card().context().length() + 500;
            if (!part.isEmpty() && (length + more > LONGEST_FILE || part.size() == MOST_QUESTIONS)) {
                file(domain, heading, part, ++parts);
                part.clear();
                length = 0;
            }
            part.add(question);
            length += more;
        }
        file(domain, heading, part, ++parts);
    }

    /** Gives two sections of one slug two domains. */
    private String domain(String section) {
        String slug = section.isEmpty() ? bank : Slug.of(section);
        String word = slug.isEmpty() ? "section" : slug;
        String free = word;
        for (int i = 2; domains.containsValue(free); i++) {
            free = word + "-" + i;
        }
        domains.put(section, free);
        return free;
    }

    private void file(String domain, String heading, List<Question> questions, int part) {
        // The guide's own file has this name.
        String start = domain.equals("guide") ? "guide-questions" : domain;
        String name = part == 1 ? start : start + "-part-" + part;
        while (order.contains(name)) {
            name += "-more";
        }
        put(name + ".yaml", QuestionWriter.file(domain, heading, questions));
        order.add(name);
    }

    private void guide() {
        put(
                "guide.yaml",
                new YamlWriter().text("title", title).words("domains", order).toString());
    }

    private void put(String name, String text) {
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the question that a card becomes. */
    static Question question(MatchedCard match) {
        Card card = match.card();
        Optional<Question> own = card.own();
        return new Question(
                match.id(),
                own.map(Question::number).orElse(""),
                card.question(),
                card.context(),
                card.answer(),
                card.points(),
                card.notes(),
                own.map(Question::followups).orElse(List.of()),
                own.map(Question::see).orElse(List.of()),
                card.sources(),
                card.tags(),
                card.minutes() > 0 ? AnswerTime.given(card.minutes()) : AnswerTime.estimated(card.answer()),
                own.map(Question::checked).orElse(""),
                Place.of(match.id()));
    }
}
