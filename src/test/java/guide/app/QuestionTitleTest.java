package guide.app;

import static guide.fixture.TestBank.bank;
import static guide.fixture.TestBank.question;
import static guide.fixture.TestBank.withLines;
import static org.assertj.core.api.Assertions.assertThat;

import guide.bank.Question;
import guide.fixture.TestBank;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions of one wording are told apart in every list. */
class QuestionTitleTest {
    @TempDir
    Path home;

    @Test
    void title_goesOnWithTheFirstLineOfWhatShows() {
        assertTitle("let x = 1;", "```js", "let x = 1;", "```");
        assertTitle("x", "~~~", "", "    x", "~~~");
        assertTitle("Look at this:", "Look at `this`:", "- a");
        assertTitle("One", "1. One", "2. Two");
        assertTitle("Note", "> **Note**", "> This.");
        assertTitle("", "```", "```");
    }

    @Test
    void signsOfNoBlock_areText() {
        assertTitle("-1 is returned.", "-1 is returned.");
        assertTitle("Given a table:", "**Given** a table:");
        assertTitle("3.14 is printed.", "3.14 is printed.");
        assertTitle("#include is missing.", "#include is missing.");
        assertTitle("deep", "> - deep");
        assertTitle("a | b |", "| a | b |");
        assertTitle("Below a rule.", "---", "", "Below a rule.");
    }

    @Test
    void id_tellsQuestionsApartThatShowTheSame_andHaveNoNumber() {
        List<Question> questions =
                questions(bank(question("a"), question("b"), question("c").replace("it", "that")));
        assertThat(questions)
                .extracting(q -> QuestionTitle.among(questions, q).plain())
                .containsExactly("What is it?  a", "What is it?  b", "What is that?");
        List<Question> numbered = questions(bank(question("a") + "  number: 1\n", question("b") + "  number: 2\n"));
        assertThat(numbered)
                .extracting(q -> QuestionTitle.among(numbered, q).plain())
                .containsOnly("What is it?");
    }

    private void assertTitle(String first, String... context) {
        Question question = questions(withLines("context: |", "    " + String.join("\n      ", context)))
                .get(0);
        assertThat(QuestionTitle.of(question).plain()).isEqualTo("What is it?  " + first);
    }

    private List<Question> questions(String yaml) {
        return new TestBank(home)
                .with("a.yaml", yaml)
                .read("a.yaml")
                .bank()
                .questions()
                .toList();
    }
}
