package guide.bank;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The demands on the bank that comes with the program, beyond those on any bank. */
class BundledBankTest {
    private static final Bank BANK = Banks.read(List.of(Path.of("questions"))).bank();
    private static final String RAPID_FIRE = "rapid-fire";
    private static final Parser MARKDOWN =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final Pattern SENTENCE_END = Pattern.compile("[.?!][\"')]*(\\s|$)");

    static List<String> domains() {
        return BANK.domains().stream().map(Domain::id).toList();
    }

    /** Reads a file of the bundle. */
    static String file(String name) {
        try (InputStream in = BundledBankTest.class.getResourceAsStream("/questions/" + name)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void bundle_hasNoProblemsNotEvenWarnings() {
        assertThat(Banks.read(List.of(Path.of("questions"))).problems()).isEmpty();
    }

    @Test
    void domains_haveTheGuidesQuestions() {
        assertThat(BANK.domains())
                .extracting(d -> d.id() + " " + d.questions().size())
                .containsExactly(
                        "fundamentals 5",
                        "prompting 5",
                        "rag 4",
                        "mlops 4",
                        "cost 4",
                        "system-design 4",
                        "industrial 7",
                        "staff 6",
                        "scenarios 4",
                        "rapid-fire 5");
    }

    @Test
    void numbers_areTheGuidesInItsOrder() {
        Stream<String> plain = IntStream.rangeClosed(1, 43).mapToObj(String::valueOf);
        Stream<String> rapid = IntStream.rangeClosed(1, 5).mapToObj(n -> "R" + n);
        assertThat(BANK.questions().map(Question::number))
                .containsExactlyElementsOf(Stream.concat(plain, rapid).toList());
    }

    @Test
    void everyReference_isKept() {
        List<String> written = domains().stream()
                .flatMap(d -> file(d + ".yaml").lines())
                .filter(line -> line.startsWith("    see: "))
                .flatMap(line -> Stream.of(
                        line.substring(line.indexOf('[') + 1, line.indexOf(']')).split(", *")))
                .toList();
        assertThat(BANK.questions().flatMap(q -> q.see().stream())).hasSameSizeAs(written);
        assertThat(BANK.questions().flatMap(q -> q.see().stream()))
                .allMatch(id -> BANK.find(id).isPresent());
    }

    @Test
    void tags_areAllInUseAndFewEnoughToKnow() {
        List<String> vocabulary = file("guide.yaml")
                .lines()
                .dropWhile(line -> !line.equals("tags:"))
                .skip(1)
                .map(line -> line.strip().split(":")[0])
                .toList();
        assertThat(vocabulary).hasSizeBetween(20, 30);
        assertThat(BANK.questions().flatMap(q -> q.tags().stream()).distinct())
                .containsExactlyInAnyOrderElementsOf(vocabulary);
    }

    @TestFactory
    Stream<DynamicTest> question_keepsTheRules() {
        return BANK.questions()
                .map(question -> DynamicTest.dynamicTest(
                        question.id(), () -> assertThat(faults(question)).isEmpty()));
    }

    private static TreeSet<String> faults(Question question) {
        TreeSet<String> faults = new TreeSet<>();
        boolean rapid = BANK.domainOf(question).id().equals(RAPID_FIRE);
        check(
                question.id()
                        .startsWith(rapid ? "rapid-" : BANK.domainOf(question).id()),
                "id begins with its domain",
                faults);
        check(within(question.points().size(), 3, 8), "3 to 8 points", faults);
        check(question.points().stream().allMatch(p -> p.length() < 80), "points below 80 characters", faults);
        check(within(question.tags().size(), 2, 4), "2 to 4 tags", faults);
        check(within(question.time().minutes(), 1, 10), "1 to 10 minutes", faults);
        check(
                isSaidWithin(question.time().minutes(), question.answer()),
                "takes its minutes aloud, within a third",
                faults);
        check(!question.checked().isEmpty(), "says when it was checked", faults);
        check(!question.see().isEmpty(), "sees another question", faults);
        check(!question.notes().isEmpty(), "has a note", faults);
        check(rapid || !question.sources().isEmpty(), "has a source", faults);
        check(rapid || !question.followups().isEmpty(), "has a follow-up", faults);
        texts(question).forEach(text -> checkMarkdown(text, faults));
        checkOpening(question.answer(), faults);
        return faults;
    }

    /** An answer is said at 130 to 150 words per minute; a table or code takes about as long as its words. */
    private static boolean isSaidWithin(int minutes, String answer) {
        long words = Stream.of(answer.split("\\s+"))
                .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit))
                .count();
        return Math.abs(words / 140.0 - minutes) <= minutes / 3.0;
    }

    /** The answer opens with the words that a candidate would say first: a paragraph of one or two sentences. */
    private static void checkOpening(String answer, TreeSet<String> faults) {
        check(parse(answer).getFirstChild() instanceof Paragraph, "answer opens with a paragraph", faults);
        String opening = answer.split("\n\n")[0];
        long sentences = SENTENCE_END.matcher(opening).results().count();
        check(within((int) sentences, 1, 2), "answer opens with 1 or 2 sentences, not " + sentences, faults);
        check(opening.length() <= 400, "the opening is short, not " + opening.length(), faults);
    }

    private static void checkMarkdown(String text, TreeSet<String> faults) {
        check(
                !text.toUpperCase(Locale.ROOT).matches("(?s).*\\b(TODO|FIXME|TBD|XXX)\\b.*"),
                "nothing left to do",
                faults);
        parse(text).accept(new Look(faults));
    }

    private static Node parse(String markdown) {
        return MARKDOWN.parse(markdown);
    }

    private static Stream<String> texts(Question question) {
        return Stream.of(
                        Stream.of(question.text(), question.answer()),
                        question.points().stream(),
                        question.notes().stream().map(Note::text),
                        question.followups().stream().flatMap(f -> Stream.of(f.question(), f.answer())))
                .flatMap(texts -> texts);
    }

    private static boolean within(int number, int least, int most) {
        return number >= least && number <= most;
    }

    private static void check(boolean kept, String rule, TreeSet<String> faults) {
        if (!kept) {
            faults.add(rule);
        }
    }

    /** Looks for characters that a terminal cannot show well. */
    private static final class Look extends AbstractVisitor {
        private static final int WIDEST_CODE = 72;
        private static final int LARGEST_HEADING = 3;

        private final TreeSet<String> faults;

        Look(TreeSet<String> faults) {
            this.faults = faults;
        }

        @Override
        public void visit(FencedCodeBlock code) {
            check(!code.getInfo().isBlank(), "code names its language", faults);
            check(
                    code.getLiteral().lines().allMatch(line -> line.length() <= WIDEST_CODE),
                    "code within 72 columns",
                    faults);
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            faults.add("code is fenced: " + code.getLiteral());
        }

        @Override
        public void visit(Heading heading) {
            check(heading.getLevel() >= LARGEST_HEADING, "headings are small", faults);
        }

        @Override
        public void visit(HtmlBlock html) {
            faults.add("no HTML: " + html.getLiteral());
        }

        @Override
        public void visit(HtmlInline html) {
            faults.add("no HTML: " + html.getLiteral());
        }

        @Override
        public void visit(Image image) {
            faults.add("no images");
        }

        @Override
        public void visit(org.commonmark.node.CustomBlock block) {
            if (block instanceof TableBlock table) {
                int columns = 0;
                for (Node cell = table.getFirstChild().getFirstChild().getFirstChild();
                        cell != null;
                        cell = cell.getNext()) {
                    columns++;
                }
                check(within(columns, 2, 5), "tables of 2 to 5 columns", faults);
            }
            visitChildren(block);
        }
    }
}
