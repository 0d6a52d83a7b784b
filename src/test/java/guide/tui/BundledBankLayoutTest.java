package guide.tui;

import static org.assertj.core.api.Assertions.assertThat;

import guide.app.quiz.CardState;
import guide.bank.Banks;
import guide.bank.Followup;
import guide.bank.Note;
import guide.bank.Question;
import guide.keys.Size;
import guide.text.Line;
import guide.tui.card.AnswerPage;
import guide.tui.card.CardPage;
import guide.tui.card.QuestionPage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The bundled bank in the usual window and in a small one: no word of it is cut or lost. What words there are is asked of
 * the Markdown parser, not of our own layout.
 */
class BundledBankLayoutTest {
    private static final Size USUAL = new Size(80, 24);
    private static final Size SMALL = new Size(40, 12);
    private static final String CONTINUED = "↪";
    private static final Parser MARKDOWN =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    @TestFactory
    Stream<DynamicTest> question_isDrawnWhole() {
        return each((question, size) -> {
            List<Line> lines = QuestionPage.question(question, Frame.width(size));
            assertThat(lostWords(List.of(question.text()), lines, size)).isEmpty();
            assertThat(QuestionPage.shown(lines, size.rows() / 3, Frame.width(size)))
                    .isEqualTo(lines);
        });
    }

    @TestFactory
    Stream<DynamicTest> answer_isDrawnWithoutACutWord() {
        return each((question, size) -> {
            List<Line> lines = opened(question, Frame.width(size)).lines();
            assertThat(lostWords(texts(question), lines, size)).isEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> reading_isDrawnWithoutACutWord() {
        return each((question, size) -> {
            List<Line> lines = AnswerPage.reading(question, Frame.width(size));
            assertThat(lostWords(texts(question), lines, size)).isEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> noLine_isWiderThanTheBody() {
        return each((question, size) -> {
            int width = Frame.width(size);
            assertThat(opened(question, width).lines())
                    .allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(width));
        });
    }

    @TestFactory
    Stream<DynamicTest> code_fitsTheUsualWindow() {
        return questions()
                .map(question -> DynamicTest.dynamicTest(
                        question.id(),
                        () -> assertThat(plain(AnswerPage.reading(question, Frame.width(USUAL))))
                                .noneMatch(line -> line.contains(CONTINUED))));
    }

    @Test
    void cutWord_wouldBeFound() {
        Size narrow = new Size(14, 12);
        List<Line> cut = List.of(Line.of("overwhelm"), Line.of("ing"), Line.of("noise"));
        assertThat(lostWords(List.of("an *overwhelming* noise"), cut, narrow)).containsOnlyKeys("an", "overwhelming");
    }

    private static Stream<Question> questions() {
        return Banks.bundled().bank().questions();
    }

    private static Stream<DynamicTest> each(Check check) {
        return Stream.of(USUAL, SMALL)
                .flatMap(size -> questions()
                        .map(question -> DynamicTest.dynamicTest(
                                question.id() + " at " + size.columns() + "x" + size.rows(),
                                () -> check.of(question, size))));
    }

    /** The page of an answer with the gist of each follow-up. */
    private static CardPage opened(Question question, int width) {
        CardState card = CardState.asked(0).reveal(0);
        for (int i = 0; i < question.followups().size(); i++) {
            card = card.withNextGist();
        }
        return AnswerPage.of(question, card, new AnswerPage.Aids(List.of(), Optional.empty(), "a"), width);
    }

    private static List<String> texts(Question question) {
        List<String> texts = new ArrayList<>(question.points());
        texts.add(question.answer());
        question.notes().stream().map(Note::text).forEach(texts::add);
        question.followups().stream().map(Followup::question).forEach(texts::add);
        question.followups().stream().map(Followup::answer).forEach(texts::add);
        return texts;
    }

    /** The words that are drawn less often than they are written, with how many are missing. */
    private static Map<String, Integer> lostWords(List<String> texts, List<Line> lines, Size size) {
        Map<String, Integer> lost = new HashMap<>();
        for (String text : texts) {
            StringBuilder plain = new StringBuilder();
            collect(MARKDOWN.parse(text), size, plain);
            words(plain.toString()).forEach(word -> lost.merge(word, 1, Integer::sum));
        }
        for (String line : plain(lines)) {
            words(line).forEach(word -> lost.merge(word, -1, Integer::sum));
        }
        lost.values().removeIf(missing -> missing <= 0);
        lost.keySet().removeIf(word -> Line.of(word).width() > Frame.width(size));
        return lost;
    }

    /** The text without its marks. Code may go on in the next line of a small window, so it counts in the usual one only. */
    private static void collect(Node node, Size size, StringBuilder text) {
        if (node instanceof Text t) {
            text.append(t.getLiteral());
        } else if (node instanceof Code code) {
            text.append(code.getLiteral());
        } else if (node instanceof HtmlInline html) {
            text.append(html.getLiteral());
        } else if (node instanceof FencedCodeBlock code && size.equals(USUAL)) {
            text.append(code.getLiteral());
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            text.append(' ');
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            collect(child, size, text);
        }
        if (node instanceof Block || node instanceof TableCell) {
            text.append(' ');
        }
    }

    private static List<String> plain(List<Line> lines) {
        return lines.stream().map(Line::plain).toList();
    }

    /** Without a colon at the end: a small window shows a table row by row, each value behind its head and a colon. */
    private static List<String> words(String text) {
        return Stream.of(text.split(":?\\s+|:$"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private interface Check {
        void of(Question question, Size size);
    }
}
