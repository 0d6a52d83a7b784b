package guide.deck.fields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.code_intelligence.jazzer.junit.FuzzTest;
import guide.deck.Card;
import guide.deck.Deck;
import guide.deck.DeckDump;
import guide.deck.DeckFault;
import guide.deck.DeckFile;
import guide.deck.DeckOptions;
import guide.deck.FuzzedDeck;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as people and programs write them. */
class TableReaderTest {
    @Test
    void header_saysWhatTheColumnsHold() {
        Deck deck = read("a.csv", """
                Deck,Front,Back,Tags,Key_Points,Source,Minutes,id,Notes
                LLM,What is a token?,"A piece, of text.",nlp basics,one|two,RFC 1,2,tok-1,Say it.
                """);
        assertThat(DeckDump.of(deck)).isEqualTo("""
                format: CSV
                found: the rows below its header
                --- line 2
                key: tok-1
                id: tok-1
                section: LLM
                question: What is a token?
                answer: A piece, of text.
                points:
                    one
                    two
                notes: tip: Say it.
                tags: nlp, basics
                sources: RFC 1
                minutes: 2
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a?,b\nc?,d\n",
                "a?\tb\nc?\td\n",
                "a?;b\nc?;d\n",
                "a? | b\nc? | d\n",
                "\uFEFFa?,b\r\nc?,d\r\n",
                "a?,b\rc?,d",
                "\n\na?,b\n\nc?,d\n\n",
            })
    void twoColumns_areQuestionAndAnswer(String text) {
        assertThat(read("a.csv", text).cards())
                .extracting(Card::question, Card::answer)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("a?", "b"), org.assertj.core.groups.Tuple.tuple("c?", "d"));
    }

    @Test
    void severalLinesInAQuestion_showUnderIt() {
        Card card = read("a.csv", "question,answer\n\"What prints?\n```\nx\n```\",1\n")
                .cards()
                .get(0);
        assertThat(card.question()).isEqualTo("What prints?");
        assertThat(card.context()).isEqualTo("```\nx\n```");
    }

    @Test
    void anIdThatCountsTheRows_isNoKey() {
        Deck deck = read("a.csv", "id,question,answer\n1,a?,b\n2,c?,d\n");
        assertThat(deck.cards()).extracting(Card::key).containsExactly("", "");
    }

    @Test
    void whatACardCannotHold_isCounted() {
        Deck deck = read("a.csv", """
                question,answer,due,part of speech
                What ![a](b.png) is it?,b,2026-12-01,noun
                ,only an answer,,noun
                """);
        assertThat(DeckDump.of(deck)).contains("""
                loss: 1 image cannot be shown here; its name and address are kept (line 2: b.png)
                loss: 1 card has no question and is left out (line 3: only an answer)
                loss: 1 card's schedule is left out: it is no list of answers (line 2: )
                loss: 1 part is not understood and is left out (line 1: part of speech)
                """);
    }

    @Test
    void anExplanation_goesOnAfterTheAnswer() {
        Deck deck = read("a.csv", "question,answer,explanation\na?,b,because\n");
        assertThat(deck.cards().get(0).answer()).isEqualTo("b\n\nbecause");
    }

    @Test
    void wordsBehindAQuotation_areAPartOfTheField() {
        assertThat(read("a.csv", "question,answer\na?,\"Hi\" he said\n").cards())
                .extracting(Card::answer)
                .containsExactly("Hi he said");
    }

    @Test
    void aCarriageReturnWithinAField_endsNoRow() {
        assertThat(read("a.tsv", "a?\tone\rtwo\nc?\td\n").cards())
                .extracting(Card::answer)
                .containsExactly("one two", "d");
    }

    @Test
    void aHeaderInAnotherLanguage_namesItsColumns() {
        assertThat(read("a.csv", "Antwort;Frage\nb;a?\n").cards())
                .extracting(Card::question)
                .containsExactly("a?");
    }

    @Test
    void manyColumnsWithoutNames_areAskedFor() {
        String row = "x,".repeat(16) + "y\n";
        assertThatThrownBy(() -> read("a.csv", row + row))
                .hasMessage("columns 1 to 17 of 17 hold text; say which are the question and the answer:"
                        + " --columns question,answer,-");
    }

    @Test
    void aQuestionThatIsThereTwice_isTwoCards() {
        assertThat(read("a.csv", "run,to move fast\nrun,to be in charge of\n").cards())
                .extracting(Card::question)
                .containsExactly("run", "run");
    }

    @Test
    void columnsOfTheUser_win() {
        DeckOptions options = new DeckOptions("", List.of("-", "answer", "question"), "", "");
        assertThat(new TableReader()
                        .read(DeckDump.file("a.csv", "1,b,a?\n2,d,c?\n"), options)
                        .cards())
                .extracting(Card::question)
                .containsExactly("a?", "c?");
    }

    @Test
    void commasInTags_allowTagsOfTwoWords() {
        assertThat(read("a.csv", "question,answer,tags\na,b,\"machine learning, nlp\"\n")
                        .cards()
                        .get(0)
                        .tags())
                .containsExactly("machine learning", "nlp");
    }

    @Test
    void otherEncoding_isNamedWithItsPlace() {
        byte[] latin = "question,answer\nÜber?,ja\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> new TableReader().read(new DeckFile("a.csv", latin), DeckOptions.NONE))
                .isInstanceOf(DeckFault.class)
                .hasMessage("line 2: byte 0xDC is not UTF-8; save it as UTF-8, or give its encoding, such as"
                        + " --encoding latin1.");
        DeckOptions options = new DeckOptions("", List.of(), "", "latin1");
        assertThat(new TableReader()
                        .read(new DeckFile("a.csv", latin), options)
                        .cards()
                        .get(0)
                        .question())
                .isEqualTo("Über?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "one column\nonly\n", "a,\"b\nc,d\n", "a,b,c\nd,e,f\n"})
    void whatIsNoDeck_isRefused(String text) {
        assertThatThrownBy(() -> read("a.csv", text)).isInstanceOf(DeckFault.class);
    }

    @FuzzTest
    void anyBytes_areReadOrRefused(byte[] bytes) {
        FuzzedDeck.check(new TableReader(), new DeckFile("a.csv", bytes));
    }

    private static Deck read(String name, String text) {
        return new TableReader().read(DeckDump.file(name, text), DeckOptions.NONE);
    }
}
