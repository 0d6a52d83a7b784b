package guide.bank;

import static guide.fixture.TestBank.bank;
import static guide.fixture.TestBank.question;
import static org.assertj.core.api.Assertions.assertThat;

import guide.fixture.TestBank;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A mistake costs the question that it is in; one outside of all questions costs the file. */
class OneBadQuestionTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- id: bad\n  question: Q\n",
                "- question: Q\n  answer: A\n",
                "- id: Bad\n  question: Q\n  answer: A\n",
                "- id: bad\n  question: &x Q\n  answer: A\n",
                "- id: bad\n  question: *x\n  answer: A\n",
                "- id: bad\n  id: worse\n  question: Q\n  answer: A\n",
                "- id: bad\n  question: Q\n  answer: \"\\e[31m\"\n",
                "- id: bad\n  question: [Q]\n  answer: A\n",
                "- id: bad\n  question: Q\n  answer: A\n  minutes: 99\n",
                "- id: bad\n  question: Q\n  answer: A\n  points: [one]\n",
                "- id: bad\n  question: Q\n  answer: A\n  see: [nowhere]\n",
                "- id: bad\n  question: Q\n  answer: A\n  number: 7\n",
                "- id: first\n  question: Q\n  answer: A\n",
                "- bad\n",
                "- []\n",
            })
    void badQuestion_costsOnlyItself(String bad) {
        LoadedBank read = read("first", bad, "last");
        assertThat(ids(read)).containsExactly("first", "last");
        assertThat(read.leftOut()).singleElement().satisfies(left -> {
            assertThat(left.isFile()).isFalse();
            assertThat(left.why().place().line()).isBetween(6, 10);
        });
    }

    @Test
    void badQuestionAtTheEnd_costsOnlyItself() {
        TestBank testBank = new TestBank(folder).with("a.yaml", bank(question("a"), "- id: b\n") + "title: T\n");
        assertThat(ids(testBank.read())).containsExactly("a");
    }

    @Test
    void questionsOfOneLine_areToldApart() {
        TestBank testBank = new TestBank(folder)
                .with(
                        "a.yaml",
                        "questions: [{id: a, question: Q, answer: A}, {id: b}, {id: c, question: Q, answer: A}]\n");
        assertThat(ids(testBank.read())).containsExactly("a", "c");
    }

    @Test
    void moreMistakesThanAreShown_costTheirQuestionsAll() {
        StringBuilder text = new StringBuilder("questions:\n");
        for (int i = 0; i < 300; i++) {
            text.append(i % 3 == 0 ? question("q" + i) : "- id: q" + i + "\n  question: *x\n");
        }
        LoadedBank read = new TestBank(folder).with("a.yaml", text.toString()).read();
        assertThat(ids(read)).hasSize(100).contains("q0", "q297");
        assertThat(read.leftOut()).hasSize(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "domain: Not A Word\nquestions:\n- {id: a, question: Q, answer: A}\n",
                "title: &x T\nquestions:\n- {id: a, question: Q, answer: A}\n",
                "questions:\n- {id: a, question: Q, answer: A}\n---\nquestions: []\n",
                "questions:\n- {id: a, question: Q, answer: A}\ntitle: [T]\n",
                "questions:\n- {id: a, question: Q, answer: A}\n- {id: b, question: 'Q, answer: A}\n",
                "questions:\n- {id: a, question: Q, answer: A}\n\u0007",
            })
    void mistakeOutsideOfTheQuestions_costsTheFile(String text) {
        LoadedBank read = new TestBank(folder).with("a.yaml", text).read();
        assertThat(ids(read)).isEmpty();
        assertThat(read.leftOut()).singleElement().matches(LeftOut::isFile);
    }

    @Test
    void theRest_keepsOrderAndNumbers() {
        LoadedBank read = new TestBank(folder)
                .with("a.yaml", bank(question("c") + "  number: 3\n", "- id: b\n", question("a") + "  number: 1\n"))
                .read();
        assertThat(read.bank().questions()).extracting(Question::number).containsExactly("3", "1");
    }

    @Test
    void questionsThatReferToABadOne_stay() {
        LoadedBank read = new TestBank(folder)
                .with("a.yaml", bank(question("a") + "  see: [b]\n", "- id: b\n  question: Q\n"))
                .read();
        assertThat(ids(read)).containsExactly("a");
        assertThat(read.problems()).hasSize(1);
        assertThat(read.bank().find("a").orElseThrow().see()).isEmpty();
    }

    private LoadedBank read(String first, String bad, String last) {
        return new TestBank(folder)
                .with("a.yaml", bank(question(first) + "  number: 7\n", bad, question(last)))
                .read();
    }

    private static List<String> ids(LoadedBank read) {
        return read.bank().questions().map(Question::id).toList();
    }
}
