package guide.deck.fields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guide.Work;
import guide.deck.Card;
import guide.deck.Deck;
import guide.deck.DeckDump;
import guide.deck.DeckFault;
import guide.deck.DeckFile;
import guide.deck.DeckOptions;
import guide.deck.DeckReader.Claim;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonDeckReaderTest {
    private final JsonDeckReader reader = new JsonDeckReader();

    @ParameterizedTest
    @ValueSource(strings = {"all-fields.json", "choices.json", "nested.json", "lines.jsonl"})
    void decks(String name) throws IOException {
        String expected = new String(DeckDump.file("json/" + name + ".txt").bytes(), StandardCharsets.UTF_8);
        DeckFile file = DeckDump.file("json/" + name);
        assertThat(reader.claim(file)).isEqualTo(Claim.CONTENT);
        assertThat(DeckDump.of(reader.read(file, DeckOptions.NONE))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
                    [{"question": "a"}]                    ! CONTENT
                    {"cards": []}                          ! CONTENT
                    [a link](https://example.org)          ! NO
                    {"__type__": "Deck", "children": []}   ! NO
                    {"cards": [{"hash": "a", "familyHash": null}]} ! NO
                    plain text                             ! NO
                    """)
    void claimsWhatBeginsLikeJson_butNotTheFilesOfPrograms(String text, Claim claim) {
        assertThat(reader.claim(DeckDump.file("standard input", text))).isEqualTo(claim);
    }

    @Test
    void claimsAnEmptyFileByItsName() {
        assertThat(reader.claim(DeckDump.file("a.JSON", ""))).isEqualTo(Claim.NAME);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
                    [{'question': 1}]              ! line 1, column 4: it is not JSON here
                    [{"q": "a", "a": "b"},]        ! line 1, column 24: it is not JSON here
                    [{"q": "a"~"a": "b"}]          ! line 2, column 2: it is not JSON here
                    [{"q": "a",~~"a": "b"          ! line 3: the JSON ends before its brackets are closed
                    [{"q": "a",~"q": "b"}]         ! line 2: the key "q" is given twice in one object
                    {"q": "a"}~{"q": }             ! line 2, column 7: it is not JSON here
                    {"title": "nothing"}           ! it has no cards; a card is a group of keys
                    [] more                        ! line 1, column 5: it is not JSON here
                    """)
    void faultsNameLineAndColumn(String text, String sentence) {
        assertThatThrownBy(() -> read(text.replace('~', '\n')))
                .isInstanceOf(DeckFault.class)
                .hasMessageStartingWith(sentence);
    }

    @Test
    void anEmptyFile_saysSo() {
        assertThatThrownBy(() -> read(" \n")).isInstanceOf(DeckFault.class).hasMessage("the file is empty.");
    }

    @Test
    void deepNesting_isRefusedWithItsPlace() {
        assertThatThrownBy(() -> read("[".repeat(100_000)))
                .isInstanceOf(DeckFault.class)
                .hasMessageStartingWith("line 1, column 66: it is nested more than 64 levels deep");
    }

    @Test
    void tooManyValues_areRefused() {
        assertThatThrownBy(() -> read("[" + "[],".repeat(2_000_000) + "[]]"))
                .isInstanceOf(DeckFault.class)
                .hasMessageContaining("too many values");
    }

    @Test
    void escapesCannotWriteWhatATextFileCannotHold() {
        Card card = read("[{\"q\": \"a\\u001b[31m b\\ud800\", \"a\": \"1\\r\\n2\\r3\\u0000 e\\u0301\"}]")
                .cards()
                .get(0);
        assertThat(card.question()).isEqualTo("a[31m b\uFFFD");
        assertThat(card.answer()).isEqualTo("1\n2\n3 \u00E9");
    }

    @Test
    void lineEndsInTexts_areLetPass_andLinesGoOn() {
        Deck deck = read("[{\"q\": \"a\", \"a\": \"1\n2\"},\n{\"q\": \"b\", \"a\": \"c\"}]");
        assertThat(deck.cards()).extracting(Card::line).containsExactly(1, 3);
        assertThat(deck.cards().get(0).answer()).isEqualTo("1\n2");
    }

    @Test
    void numbersThatCountTheCards_areNoKeys() {
        assertThat(keys("1", "2", "3")).containsExactly("", "", "");
        assertThat(keys("0", "1")).containsExactly("", "");
        assertThat(keys("7", "9")).containsExactly("7", "9");
    }

    @Test
    void aKeyThatIsThereTwice_tellsTheFirstCardOnly() {
        assertThat(keys("guid-1", "guid-1")).containsExactly("guid-1", "");
    }

    @Test
    void anIdOfTheBanksForm_isAskedFor_butNotAUuid() {
        Deck deck = read("[{\"id\": \"kafka-offset\", \"q\": \"a\"}, {\"id\": \"550e8400-e29b-41d4\", \"q\": \"b\"},"
                + " {\"id\": \"With Blank\", \"q\": \"c\"}, {\"id\": \"-option\", \"q\": \"d\"}]");
        assertThat(deck.cards()).extracting(Card::id).containsExactly("kafka-offset", "", "", "");
        assertThat(deck.cards()).extracting(Card::key).doesNotContain("");
    }

    @Test
    void choicesCountFromOne_whereANumberIsThatOfTheLast() {
        Deck deck = read("[{\"q\": \"a\", \"options\": [\"x\", \"y\"], \"answer\": 1},"
                + " {\"q\": \"b\", \"options\": [\"x\", \"y\"], \"answer\": 2}]");
        assertThat(deck.cards()).extracting(Card::answer).containsExactly("A. x", "B. y");
    }

    @Test
    void theSolutionOfAChoice_isNotInWhatShowsBefore() {
        Card card = read("[{\"q\": \"a\", \"options\": [{\"text\": \"x\", \"correct\": true}, {\"text\": \"y\"}],"
                        + " \"explanation\": \"because\"}]")
                .cards()
                .get(0);
        assertThat(card.context()).isEqualTo("- A. x\n- B. y");
        assertThat(card.answer()).isEqualTo("A. x\n\nbecause");
        assertThat(card.mayHavePoints()).isFalse();
    }

    private List<String> keys(String... ids) {
        StringBuilder cards = new StringBuilder();
        for (String id : ids) {
            cards.append(cards.length() == 0 ? "[" : ",");
            cards.append("{\"id\": \"" + id + "\", \"q\": \"question " + cards.length() + "\", \"a\": \"b\"}");
        }
        return read(cards + "]").cards().stream().map(Card::key).toList();
    }

    private Deck read(String text) {
        return reader.read(DeckDump.file("deck.json", text), DeckOptions.NONE);
    }

    @Test
    void aVeryLongKeyIsNotReadAgainForEachValueBelowIt() {
        String key = "k".repeat(100_000);
        String text = "{\"" + key + "\": [" + "1,".repeat(1000) + "{\"q\": \"a\", \"a\": \"b\"}]}";
        Work<Deck> work = Work.of(() -> reader.read(DeckDump.file("a.json", text), DeckOptions.NONE));
        assertThat(work.result().cards()).hasSize(1);
        assertThat(work.bytes()).isLessThan(40L * text.length());
    }
}
