package guide.deck.fields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guide.deck.Card;
import guide.deck.DeckDump;
import guide.deck.DeckFault;
import guide.deck.DeckFile;
import guide.deck.DeckOptions;
import guide.deck.DeckReader.Claim;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlDeckReaderTest {
    private final YamlDeckReader reader = new YamlDeckReader();

    @ParameterizedTest
    @ValueSource(strings = {"note.md", "list.yaml"})
    void decks(String name) throws IOException {
        String expected = new String(DeckDump.file("json/" + name + ".txt").bytes(), StandardCharsets.UTF_8);
        DeckFile file = DeckDump.file("json/" + name);
        assertThat(reader.claim(file)).isEqualTo(Claim.CONTENT);
        assertThat(DeckDump.of(reader.read(file, DeckOptions.NONE))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    - front: a~  back: b                | CONTENT
                    ---~cards:~- q: a~  a: b            | CONTENT
                    ---~cards:~- q: a~  a: b~---~Text   | CONTENT
                    ---~title: a note~---~## Question   | NO
                    ---~title: a~---~cards:~question: b | NO
                    Q: What?~A: That.                   | NO
                    question                            | NO
                    """)
    void claimsCards_butNoNotesWithoutThem(String text, Claim claim) {
        assertThat(reader.claim(DeckDump.file("standard input", text.replace('~', '\n'))))
                .isEqualTo(claim);
    }

    @Test
    void claimsAnyYamlByItsName() {
        assertThat(reader.claim(DeckDump.file("a.yml", "a: b"))).isEqualTo(Claim.NAME);
    }

    @Test
    void linesAreThoseOfTheFile() {
        assertThat(reader.read(
                                DeckDump.file("a.md", "---\r\n\r\ncards:\r\n- q: a\r\n  a: b\r\n---\r\n"),
                                DeckOptions.NONE)
                        .cards())
                .extracting(Card::line)
                .containsExactly(4);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    - q: a~  q: b        | line 2, column 3: key 'q' is given twice
                    - q: [a              | line 1
                    - q: &x a~  a: *x    | line 1, column 6
                    title: nothing       | it has no cards
                    """)
    void faultsNameTheirPlace(String text, String sentence) {
        assertThatThrownBy(() -> reader.read(DeckDump.file("a.yaml", text.replace('~', '\n')), DeckOptions.NONE))
                .isInstanceOf(DeckFault.class)
                .hasMessageStartingWith(sentence);
    }
}
