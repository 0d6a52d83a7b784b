package guide.deck.lines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import guide.deck.Card;
import guide.deck.Deck;
import guide.deck.DeckDump;
import guide.deck.DeckFile;
import guide.deck.DeckOptions;
import guide.deck.DeckReader.Claim;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ObsidianReaderTest {
    private final ObsidianReader reader = new ObsidianReader();

    @Test
    void note_isReadAsThePluginReadsIt() throws IOException {
        DeckFile file = DeckDump.file("lines/obsidian.md");

        assertThat(reader.claim(file)).isEqualTo(Claim.CONTENT);
        assertThat(new HashcardsReader().claim(file)).isEqualTo(Claim.MAYBE);
        assertThat(new RepeaterReader().claim(file)).isEqualTo(Claim.MAYBE);
        assertThat(DeckDump.of(reader.read(file, DeckOptions.NONE))).isEqualTo(ExpectedText.of("lines/obsidian.txt"));
    }

    @Test
    void deckOfACard_isThatOfItsTagOrOfTheLastLineAboveOrOfTheNote() {
        Deck deck = read("a::b\n#flashcards/x\nc::d\n#flashcards/y e::f\n#flashcards/z/\ng\n?\nh\n\ni::j\n");

        assertThat(deck.cards()).extracting(Card::question).containsExactly("a", "c", "e", "g", "i");
        assertThat(deck.cards()).extracting(Card::section).containsExactly("x", "x", "y", "z", "x");
        assertThat(read("---\ntags: [flashcards/n, t]\n---\na::b").cards())
                .containsExactly(
                        Card.of("a", "b").inSection("n").withTags(List.of("t")).at(4));
    }

    @Test
    void aFenceWithoutAnEnd_leavesNoScheduleInTheCardsBelowIt() {
        String schedule = " <!--SR:!2024-01-01,3,250-->";
        Deck deck = read("#flashcards\n\n```java\n\na::b" + schedule + "\n\n```java\ncode\n```\n\nc::d\n");

        assertThat(deck.cards()).extracting(Card::question).containsExactly("a", "c");
        assertThat(deck.cards()).extracting(Card::answer).containsExactly("b", "d");
    }

    @Test
    void headings_partTheCardsOfTheOneDeck() {
        Deck deck = read("#flashcards\n# All\n## One\na::b\n## Two\nc\n?\nd\n");

        assertThat(deck.title()).isEqualTo("All");
        assertThat(deck.cards()).extracting(Card::section).containsExactly("One", "Two");
    }

    @Test
    void aDeckThatIsPartedByAnotherSign_isADeckToo() {
        Deck deck = read("#flashcards_sql/joins/\n\na::b\n\n#flashcardsets\n\nc::d\n");
        assertThat(deck.cards()).extracting(Card::section).containsExactly("sql/joins", "sql/joins");
    }

    @Test
    void linesThatEndCards_letThemHoldBlankLines() {
        Deck deck = read("a\n?\nb\n\n| c |\n| - |\n+++\n\nd::e\n\nf ==g==\n\nh\n+++\ni\n");

        assertThat(deck.cards())
                .extracting(Card::question, Card::answer)
                .containsExactly(tuple("a", "b\n\n| c |\n| - |"), tuple("d", "e"), tuple("f […]", "f **g**\n\nh"));
    }

    @Test
    void separatorWithinAnAnswer_isText() {
        assertThat(read("a\n?\nb::c\n?\nd").cards())
                .containsExactly(Card.of("a", "b::c\n?\nd").at(1));
    }

    @Test
    void nameOfABlock_isWhatItsCardsAreToldBy() {
        List<Card> before = read("a ==b== c ^x1").cards();
        List<Card> after = read("more ==d== and a ==b== c ^x1").cards();

        assertThat(after.get(1).key()).isEqualTo(before.get(0).key()).isEqualTo("^x1:b:1");
        assertThat(read("a\n?\nb\n^x-2").cards())
                .containsExactly(Card.of("a", "b").withKey("^x-2").at(1));
    }

    @Test
    void linksWithinCodeAndFormulas_stay() {
        assertThat(read("a [[b|c]] `[[d]]` $[[e]]$::\\([[f]]\\) [[g#h#i]] [[#j]] [[k#^l]] [[ m")
                        .cards()
                        .get(0))
                .isEqualTo(Card.of("a c `[[d]]` $[[e]]$", "\\([[f]]\\) g > h > i j k [[ m")
                        .at(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"What is recall", "Explain dropout", "How does it work", "Dropout?", "Recall（召回率）？ 🚀"})
    void headingsThatAsk_areQuestionsOfAnotherFormat(String heading) {
        String text = "## " + heading + "\nTrain:: units are dropped\nTest:: all are used\nThen:: scaled\nAnd:: more\n";
        assertThat(reader.claim(DeckDump.file("a.md", text))).isEqualTo(Claim.MAYBE);
        assertThat(reader.claim(DeckDump.file("a.md", text.replace(heading, "Whatever dropout is"))))
                .isEqualTo(Claim.CONTENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Title\n\nstd::sort sorts.\n\nMuch more text\nof other kinds\nstands here.\nstd::map too.\n",
                "## What is a?\nb::c\nd::e\n",
                "Q: a?\nA: b\n\nQ: c?\nA: d\n",
                "a ==b== c\n\nd ==e== f\n",
                "a::b",
                "",
            })
    void otherFiles_areNotClaimed(String text) {
        assertThat(reader.claim(DeckDump.file("a.md", text))).isNotEqualTo(Claim.CONTENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a::b\n\nc:::d\n", "#flashcards\na ==b==", "a::b\n<!--SR:!2024-01-01,1,250-->\n"})
    void notesOfCards_areClaimed(String text) {
        assertThat(reader.claim(DeckDump.file("a.md", text))).isEqualTo(Claim.CONTENT);
    }

    private Deck read(String text) {
        return reader.read(DeckDump.file("a.md", text), DeckOptions.NONE);
    }
}
