package guide.deck.lines;

import static org.assertj.core.api.Assertions.assertThat;

import guide.deck.Card;
import guide.deck.Deck;
import guide.deck.DeckDump;
import guide.deck.DeckFile;
import guide.deck.DeckOptions;
import guide.deck.DeckReader.Claim;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HascardReaderTest {
    private final HascardReader reader = new HascardReader();

    @Test
    void deck_isReadWithItsFiveKindsOfCards() throws IOException {
        DeckFile file = DeckDump.file("lines/hascard-deck.txt");

        assertThat(reader.claim(file)).isEqualTo(Claim.CONTENT);
        assertThat(new HashcardsReader().claim(file)).isEqualTo(Claim.NO);
        assertThat(new ObsidianReader().claim(file)).isEqualTo(Claim.NO);
        assertThat(DeckDump.of(reader.read(file, DeckOptions.NONE))).isEqualTo(ExpectedText.of("lines/hascard.txt"));
    }

    @Test
    void rightChoices_areNotShownUnderTheQuestion() {
        Card card = read("# a?\n- b\n* c\n").cards().get(0);

        assertThat(card)
                .isEqualTo(Card.of("a?", "c")
                        .withContext("- b\n- c")
                        .withoutPoints()
                        .at(1));
    }

    @Test
    void itemsThatAreWrittenInTheRightOrder_areShownInAnother() {
        assertThat(read("# a\n1. b\n2. c\n").cards().get(0).context()).isEqualTo("- c\n- b");
        assertThat(read("# a\n1. c\n2. b\n").cards().get(0).context()).isEqualTo("- b\n- c");
        assertThat(read("# a\n2. c\n1. b\n").cards().get(0).context()).isEqualTo("- c\n- b");
    }

    @Test
    void listWithoutRightOnes_isADefinition() {
        assertThat(read("# a\n- b\n- c\n").cards())
                .containsExactly(Card.of("a", "- b\n- c").at(1));
        assertThat(read("# a\n* b\n* c\n").cards())
                .containsExactly(Card.of("a", "* b\n* c").at(1));
        assertThat(read("# a\n2. b\n3. c\n").cards())
                .containsExactly(Card.of("a", "2. b\n3. c").at(1));
        assertThat(read("# a\ntext\n- b\n* c\n").cards())
                .containsExactly(Card.of("a", "text\n- b\n* c").at(1));
    }

    @Test
    void headingWithoutARuleInFront_beginsACardToo() {
        assertThat(read("# a\nb\n# c\nd\n").cards())
                .containsExactly(Card.of("a", "b").at(1), Card.of("c", "d").at(3));
    }

    @Test
    void blockOfCode_isLeftAsItIs() {
        Deck deck = read("# a\n```sh\n# b\n---\necho $x\n```\nc\n");

        assertThat(deck.cards())
                .containsExactly(Card.of("a", "c")
                        .withContext("```sh\n# b\n---\necho $x\n```")
                        .at(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Title\n\nText.\n\n## What is a?\n\nb\n\n---\n\n## What is c?\n\nd\n",
                "# Title\n\nText.\n",
                "# One\n\n# Two\n",
                "# One\nQ: a?\nA: b\n---\n# Two\nQ: c?\nA: d\n",
                "# One\n#flashcards\na\n?\nb\n---\n# Two\nc\n",
                "a\n---\nb\n---\n# c\n",
                ""
            })
    void otherFiles_areNotClaimed(String text) {
        assertThat(reader.claim(DeckDump.file("a.md", text))).isNotEqualTo(Claim.CONTENT);
    }

    private Deck read(String text) {
        return reader.read(DeckDump.file("a.txt", text), DeckOptions.NONE);
    }
}
