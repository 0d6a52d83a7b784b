package guide.bank.amend;

import static guide.fixture.TestBank.bank;
import static guide.fixture.TestBank.question;
import static org.assertj.core.api.Assertions.assertThat;

import guide.bank.LoadedBank;
import guide.bank.Question;
import guide.fixture.TestBank;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file of amendments, and the bank that it is applied to. */
class AmendmentsTest {
    @TempDir
    Path folder;

    private LoadedBank bank;

    @BeforeEach
    void twoQuestions() {
        bank = new TestBank(folder)
                .with("x.yaml", bank(question("a"), question("b")))
                .read();
    }

    @Test
    void questionsAreAsTheUserWantsThem_andOthersAsTheyAre() {
        AmendedBank amended = applied("a:\n  answer: Mine.\n  notes:\n    - tip: Note.\n  see: [b]\n");
        Question a = amended.loaded().bank().find("a").orElseThrow();
        assertThat(a.answer()).isEqualTo("Mine.");
        assertThat(a.see()).containsExactly("b");
        assertThat(a.text()).isEqualTo("What is it?");
        assertThat(amended.loaded().bank().find("b")).isEqualTo(bank.bank().find("b"));
        assertThat(problems(amended)).isEmpty();
    }

    @Test
    void mistake_costsItsAmendmentAlone() {
        AmendedBank amended = applied("a:\n  points: [one]\nb:\n  answer: Mine.\n");
        assertThat(problems(amended)).containsExactly("amendments.yaml:2:3: 'points' takes 2 to 8 items, this has 1");
        assertThat(amended.loaded().bank().find("a")).isEqualTo(bank.bank().find("a"));
        assertThat(amended.loaded().bank().find("b").orElseThrow().answer()).isEqualTo("Mine.");
    }

    @Test
    void mistakes_areSaidWithTheirPlaces() {
        assertThat(problems(applied("a: text\n")))
                .containsExactly("amendments.yaml:1:4: an amendment has to be a group of keys, not text");
        assertThat(problems(applied("a:\n"))).containsExactly("amendments.yaml:1:1: an amendment is empty");
        assertThat(problems(applied("a:\n  anwser: x\n")))
                .containsExactly("amendments.yaml:2:3: warning: unknown key 'anwser', did you mean 'answer'?");
        assertThat(problems(applied("a:\n  instead: [answer, nots]\n")))
                .containsExactly(
                        "amendments.yaml:2:13: a question cannot go without 'answer'",
                        "amendments.yaml:2:21: unknown key 'nots', did you mean 'notes'?");
        assertThat(problems(applied("- a\n")))
                .containsExactly("amendments.yaml:1:1: a file of amendments has to be a group of keys, not a list");
        assertThat(problems(applied(bank(question("a")))))
                .containsExactly("amendments.yaml:1:1: these are questions, but a file of this name says what you"
                        + " changed in others; rename it");
        assertThat(problems(applied("a:\n  see: [c]\n")))
                .containsExactly("amendments.yaml:1:1: warning: there is no question 'c' to see now");
        assertThat(problems(applied("# nothing\n"))).isEmpty();
    }

    @Test
    void amendmentWithoutAnyKeyThatIsKnown_changesNothing() {
        assertThat(applied("a:\n  anwser: x\n").standings().stream().map(AmendmentState::note))
                .containsExactly("amendments.yaml:1:1: note: your amendment of question 'a' changes nothing");
    }

    @Test
    void amendmentOfNoQuestion_waits() {
        AmendedBank amended = applied("gone:\n  answer: x\na:\n  answer: x\n  based-on: 000000\n");
        assertThat(problems(amended)).isEmpty();
        assertThat(amended.standings().stream().map(AmendmentState::note))
                .containsExactly(
                        "amendments.yaml:1:1: note: you amended question 'gone': answer; there is no such question now,"
                                + " so it waits",
                        "amendments.yaml:3:1: note: you amended question 'a': answer; the bank's text has changed"
                                + " since, and 'guide edit a' shows both");
    }

    private AmendedBank applied(String yaml) {
        return Amendments.read(yaml.getBytes(StandardCharsets.UTF_8), Path.of("amendments.yaml"))
                .applied(bank);
    }

    private static List<String> problems(AmendedBank amended) {
        return amended.loaded().problems().stream().map(Object::toString).toList();
    }
}
