package guide.bank;

import static guide.fixture.TestBank.bank;
import static guide.fixture.TestBank.question;
import static guide.fixture.TestBank.withLines;
import static org.assertj.core.api.Assertions.assertThat;

import guide.fixture.TestBank;
import guide.yaml.Place;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest {
    @TempDir
    Path folder;

    @Test
    void fullQuestion_isReadWhole() {
        Question question = read("""
                domain: rag
                title: RAG Systems
                questions:
                  - id: rag-chunking
                    number: 11
                    question: How do you **chunk**?
                    context: |
                      This one:

                      ```
                      text
                      ```
                    answer: |
                      First.

                          code
                    points:
                      - one
                      - two
                    notes:
                      - trap: Careful.
                      - tip: |
                          Two
                          lines.
                    followups:
                      - question: And then?
                        answer: This.
                    see: [R3]
                    sources: ["Gao et al., 2023"]
                    tags: [chunking, rag-2]
                    minutes: 3
                    checked: 2026-11
                  - {id: rag-other, number: r3, question: x, answer: "no"}
                """);
        assertThat(question)
                .isEqualTo(new Question(
                        "rag-chunking",
                        "11",
                        "How do you **chunk**?",
                        "This one:\n\n```\ntext\n```",
                        "First.\n\n    code",
                        List.of("one", "two"),
                        List.of(new Note(Note.Kind.TRAP, "Careful."), new Note(Note.Kind.TIP, "Two\nlines.")),
                        List.of(new Followup("And then?", "This.")),
                        List.of("rag-other"),
                        List.of("Gao et al., 2023"),
                        List.of("chunking", "rag-2"),
                        AnswerTime.given(3),
                        "2026-11",
                        new Place(folder + "/deck.yaml", 4, 5)));
    }

    @Test
    void questionWithoutMinutes_takesWhatItsWordsSuggest() {
        assertThat(read(bank(question("a"))).time()).isEqualTo(new AnswerTime(1, false));
        assertThat(read(withLines("context: " + "word ".repeat(300))).time()).isEqualTo(new AnswerTime(3, false));
        assertThat(read(withLines("minutes: 4")).time()).isEqualTo(new AnswerTime(4, true));
    }

    @Test
    void hash_countsTheContextWhereThereIsOne() {
        String without = read(bank(question("a"))).hash();
        assertThat(without).isEqualTo("404152");
        assertThat(read(withLines("context: x")).hash()).isNotEqualTo(without);
    }

    @Test
    void smallestBank_needsThreeKeys() {
        TestBank testBank = new TestBank(folder).with("My Köln deck.yaml", bank(question("a")));
        assertThat(testBank.read().bank())
                .isEqualTo(new Bank(
                        "My Köln deck",
                        "",
                        List.of(new Domain("my-k-ln-deck", "My Köln deck", List.of(testBank.question())))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"no", "0777", "1e3", "2024-01-02", "true", "12:30:00", "%n%s ${jndi:ldap://x} $(id) =cmd()"})
    void scalar_staysTextAsWritten(String scalar) {
        String text =
                "questions:\n- id: a\n  question: b\n  answer: x" + scalar + "\n  sources: [y, '" + scalar + "']\n";
        Question question = read(text);
        assertThat(question.answer()).isEqualTo("x" + scalar);
        assertThat(question.sources()).containsExactly("y", scalar);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing\n", "---\n", "title: x\n", "foo\n"})
    void fileWithoutQuestions_isReported(String text) {
        assertThat(problems(text)).singleElement().asString().startsWith("deck.yaml: has no questions");
    }

    @Test
    void noQuestionsUnderTheKey_isReportedThere() {
        says("questions:\n", "1:1: has no questions");
        says("title: x\nquestions: []\n", "2:1: has no questions");
        says("null\n---\n", "2:1: a second document starts here; remove the '---', one file is one document");
    }

    @Test
    void listWithoutItsKey_saysWhatToWrite() {
        says("- id: a\n", "1:1: the list of questions has no key; write 'questions:' in the line above it");
    }

    @Test
    void wrongKind_isReportedAtTheValue() {
        says(
                "questions: foo\n",
                "1:12: 'questions' has to be a list, not text; write each item after '- ' on a line of its own");
        says("questions: [x]\n", "1:13: a question has to be a group of keys, not text");
        says(
                withLines("tags: rag"),
                "5:9: 'tags' has to be a list, not text; write each item after '- ' on a line of its own");
        says(withLines("number: [1]"), "5:11: 'number' has to be text, not a list");
        says(withLines("notes: [x]"), "5:11: a note (such as 'tip: …') has to be a group of keys, not text");
    }

    @Test
    void missingKeys_areReportedAtTheQuestion() {
        says("questions:\n- id: a\n  question: b\n", "2:3: question 'a' has no 'answer'");
        says("questions:\n- {}\n", "2:3: this question has no 'id', no 'question', no 'answer'");
        says(withLines("followups: [{question: a}]"), "5:15: this follow-up has no 'answer'");
    }

    @Test
    void nullAndBlank_areEmpty() {
        says(withLines("number:"), "5:3: 'number' is empty");
        says(withLines("number: ~"), "5:3: 'number' is empty");
        says(withLines("tags: null"), "5:3: 'tags' is empty");
        says(withLines("tags: [a, '']"), "5:13: an item of 'tags' is empty");
        says("questions:\n- id: a\n  question: ' '\n  answer: b\n", "3:13: 'question' is empty");
        says("questions:\n- id: a\n  question: b\n  answer: |\n\n\n  tags: [a]\n", "4:11: 'answer' is empty");
    }

    @Test
    void duplicateKey_namesBothPlaces() {
        String file = folder + "/deck.yaml";
        assertThat(new TestBank(folder)
                        .with("deck.yaml", withLines("answer: b"))
                        .read()
                        .problems())
                .hasToString("[" + file + ":5:3: key 'answer' is given twice, first at " + file + ":4:3]");
    }

    @Test
    void unknownKey_isAWarningWithTheNearest() {
        says(withLines("anwser: b"), "5:3: warning: unknown key 'anwser', did you mean 'answer'?");
        says("foo: bar\n" + withLines(), "1:1: warning: unknown key 'foo'; known are domain, title, questions");
        says(
                withLines("followups: [{question: a, answer: b, see: c}]"),
                "5:40: warning: unknown key 'see'; known are question, answer");
    }

    @Test
    void unknownKey_keepsTheQuestion() {
        assertThat(new TestBank(folder)
                        .with("deck.yaml", withLines("x: y"))
                        .read()
                        .bank()
                        .find("a"))
                .isPresent();
    }

    @Test
    void unknownKindOfNote_isAnError() {
        says(withLines("notes: [{trp: a}]"), "5:12: unknown kind of note 'trp', did you mean 'trap'?");
        says(withLines("notes: [{tip: a, trap: b}]"), "5:20: a note has one key; start the next note with '- '");
    }

    @Test
    void noteWithoutAKind_isAnError() {
        says(withLines("notes: [{}]"), "5:11: a note has no key; it takes one of trap, angle, senior, tip, own");
    }

    @Test
    void samePointOrTagTwice_isAWarningWithBothPlaces() {
        says(withLines("points: [b, b]"), "5:15: warning: 'b' appears twice in 'points', first at deck.yaml:5:12");
        says(withLines("tags: [b, b]"), "5:13: warning: 'b' appears twice in 'tags', first at deck.yaml:5:10");
    }

    @Test
    void question_isOneLine() {
        says("questions:\n- id: a\n  question: |\n    b\n    c\n  answer: d\n", "3:13: 'question' has to be one line");
    }

    @Test
    void questionInSeveralPlainLines_isOneLine() {
        assertThat(read("questions:\n- id: a\n  question: b\n    c\n  answer: d\n")
                        .text())
                .isEqualTo("b c");
    }

    @Test
    void points_areTwoToEightOfOneLine() {
        says(withLines("points: [a]"), "5:3: 'points' takes 2 to 8 items, this has 1");
        says(withLines("points: [a, b, c, d, e, f, g, h, i]"), "5:3: 'points' takes 2 to 8 items, this has 9");
        says(withLines("points: [a, \"b\\nc\"]"), "5:15: an item of 'points' has to be one line");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "61", "1.5", "-1", "three", "1000000000000"})
    void minutes_areWholeAndFrom1To60(String minutes) {
        says(
                withLines("minutes: " + minutes),
                "5:12: 'minutes' takes a whole number from 1 to 60, not '" + minutes + "'");
    }

    @Test
    void id_isAWord() {
        says(bank(question("Foo Bar")), "2:7: an id takes a-z, 0-9 and '-', such as 'foo-bar', not 'Foo Bar'");
        says(bank(question("漢")), "2:7: an id takes a-z, 0-9 and '-', not '漢'");
        says(bank(question("a".repeat(201))), "2:7: an id takes at most 200 characters, this has 201");
        assertThat(problems(bank(question("a".repeat(200))))).isEmpty();
        says(bank(question("-a")), "2:7: an id takes a-z, 0-9 and '-', such as 'a', not '-a'");
    }

    @Test
    void tagsAndNumbers_areChecked() {
        says(withLines("tags: [Rag]"), "5:10: a tag takes a-z, 0-9 and '-', not 'Rag'");
        says(withLines("number: x"), "5:11: 'number' takes digits, with letters before them, such as 11 or R3");
    }

    @Test
    void text_isComposed() {
        assertThat(read("questions:\n- id: a\n  question: Cafe\u0301\n  answer: b\n")
                        .text())
                .isEqualTo("Café");
    }

    @Test
    void allProblems_areReportedInOrderOfTheirPlaces() {
        assertThat(problems(withLines("minutes: 0", "tags: [A]", "zzz: 1", "points: [a]")))
                .extracting(problem -> problem.substring(0, "deck.yaml:5".length()))
                .containsExactly("deck.yaml:5", "deck.yaml:6", "deck.yaml:7", "deck.yaml:8");
    }

    private void says(String text, String problem) {
        assertThat(problems(text)).containsExactly("deck.yaml:" + problem);
    }

    private List<String> problems(String text) {
        return new TestBank(folder).with("deck.yaml", text).problems();
    }

    private Question read(String text) {
        return new TestBank(folder).with("deck.yaml", text).question();
    }
}
