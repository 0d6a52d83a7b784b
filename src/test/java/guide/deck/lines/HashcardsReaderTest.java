package guide.deck.lines;

import static org.assertj.core.api.Assertions.assertThat;

import guide.deck.Card;
import guide.deck.Deck;
import guide.deck.DeckDump;
import guide.deck.DeckFile;
import guide.deck.DeckOptions;
import guide.deck.DeckReader.Claim;
import guide.deck.Loss;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HashcardsReaderTest {
    private final HashcardsReader reader = new HashcardsReader();

    @Test
    void deck_isReadAsItIsMeant() throws IOException {
        DeckFile file = DeckDump.file("lines/hashcards.md");

        assertThat(reader.claim(file)).isEqualTo(Claim.CONTENT);
        assertThat(DeckDump.of(reader.read(file, DeckOptions.NONE))).isEqualTo(ExpectedText.of("lines/hashcards.txt"));
    }

    @Test
    void bracketsInAnAnswer_areNoGaps() {
        assertThat(read("Q: a?\nA: the [b] of [c]").cards())
                .containsExactly(Card.of("a?", "the [b] of [c]").at(1));
    }

    /** The texts and the places are those of hashcards' own tests, in chars. */
    @Test
    void brackets_areReadAsHashcardsReadsThem() {
        assertThat(gaps("Foo [bar] baz [quux].")).isEqualTo("Foo bar baz quux. 4-7 12-16");
        assertThat(gaps("Foo [bar] ![](image.jpg) [quux].")).isEqualTo("Foo bar ![](image.jpg) quux. 4-7 23-27");
        assertThat(gaps("Key: [`\\[`]")).isEqualTo("Key: `[` 5-8");
        assertThat(gaps("\\[markdown\\] [`\\[cloze\\]`]")).isEqualTo("[markdown] `[cloze]` 11-20");
        assertThat(gaps("[foo]\n[bar]\nbaz.")).isEqualTo("foo\nbar\nbaz. 0-3 4-7");
        assertThat(gaps("The notation [$n!$] means n!")).isEqualTo("The notation $n!$ means n! 13-17");
        assertThat(gaps("a ![alt [x] y")).isEqualTo("a ![alt [x] y");
        assertThat(gaps("an open [bracket")).isEqualTo("an open bracket");
        assertThat(gaps("[ ] nothing [] here")).isEqualTo("  nothing  here");
    }

    private static String gaps(String marked) {
        HashcardsGaps brackets = HashcardsGaps.of(marked);
        StringBuilder out = new StringBuilder(brackets.text());
        brackets.gaps()
                .forEach(gap -> out.append(' ').append(gap.start()).append('-').append(gap.end()));
        return out.toString();
    }

    @Test
    void gapOfSeveral_isToldByItsPlaceSoThatAnotherInFrontChangesNothing() {
        List<Card> before = read("C: one two [three]").cards();
        List<Card> after = read("C: one [two] [three]").cards();

        assertThat(after).hasSize(2);
        assertThat(after.get(1).key()).isEqualTo(before.get(0).key());
        assertThat(after.get(0).key()).isNotEqualTo(before.get(0).key());
    }

    @Test
    void boldThatStarsCannotMark_isMarkedByATag() {
        assertThat(read("C: 由[「值」]组成").cards().get(0).answer()).isEqualTo("由<b>「值」</b>组成");
        assertThat(read("C: is [`x`] here").cards().get(0).answer()).isEqualTo("is **`x`** here");
        assertThat(read("C: is [a *b*] here").cards().get(0).answer()).isEqualTo("is <b>a *b*</b> here");
    }

    @Test
    void gapAtTheStartOfALineOfCode_getsNoMarkThatWouldShow() {
        assertThat(read("C: What prints?\n```\n[len](x)\n```").cards().get(0).answer())
                .isEqualTo("`len`\n\nWhat prints?\n```\nlen(x)\n```");
    }

    @Test
    void fenceThatIsNeverClosed_takesNoCardAway() {
        Deck deck = read("Q: a?\nA:\n```python\nx = 1\n\nQ: b?\nA:\n```python\ny = 2\n```\n\nQ: c?\nA: d");

        assertThat(deck.cards()).extracting(Card::question).containsExactly("a?", "b?", "c?");
    }

    @Test
    void commentThatIsNeverClosed_takesNoCardAway() {
        assertThat(read("Q: a?\nA: b\n<!-- open\nQ: c?\nA: d").cards()).hasSize(2);
        assertThat(read("Q: what is `<!--`?\nA: b -->\nQ: c?\nA: d").cards()).hasSize(2);
    }

    @Test
    void headingWithinAnAnswer_staysThere() {
        Deck deck = read("Q: a?\nA: b\n# Steps\n1. c\n# Next\nQ: d?\nA:\n# e\n");

        assertThat(deck.cards()).extracting(Card::answer).containsExactly("b\n# Steps\n1. c", "# e");
    }

    @Test
    void headingsOfTheHighestLevelThatHasSeveral_areParts() {
        Deck deck = read("# All\n## One\n### x\nQ: a?\nA: b\n## Two ##\nQ: c?\nA: d\n### y\nQ: e?\nA: f\n");

        assertThat(deck.title()).isEqualTo("All");
        assertThat(deck.cards()).extracting(Card::section).containsExactly("One", "Two", "Two");
        assertThat(read("## One\nQ: a?\nA: b").cards())
                .extracting(Card::section)
                .containsExactly("");
    }

    @Test
    void rulesAtTheStart_areNoFrontMatter() {
        assertThat(read("---\nQ: a?\nA: b\n---\nQ: c?\nA: d").cards()).hasSize(2);
        assertThat(read("---\nname = 'x'\nQ: a?\nA: b").cards()).hasSize(1);
        assertThat(read("---\nname = Bare words\n---\nQ: a?\nA: b").title()).isEqualTo("Bare words");
    }

    @Test
    void textOutsideOfCards_isSaidToBeLeftOut() {
        assertThat(read("> intro\n> goes on\n\nQ: a?\nA: b\n---\n*the end*\n").losses())
                .containsExactly(new Loss(Loss.Kind.UNKNOWN, 2, 1, "> intro"));
    }

    @Test
    void carriageReturnsAndAByteOrderMark_areNoText() {
        assertThat(read("\uFEFFQ: a?\r\nA: b\r\n\r\nC: c [d]\r\n").cards())
                .extracting(Card::question)
                .containsExactly("a?", "c […]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Questions\n\n## 1. What is a?\n\nb\n\n## 2. What is c?\n\nd\n",
                "## What is a?\n\nQ: b\nA: c\n\n## Why?\n\nQ: d\nA: e\n",
                "A::B\nC::D\n",
                "Text. Q: no\nA: line\n",
                "{\"cards\": []}",
                ""
            })
    void otherFiles_areNotClaimed(String text) {
        assertThat(reader.claim(DeckDump.file("a.md", text))).isNotEqualTo(Claim.CONTENT);
    }

    @Test
    void gapsWithoutEnd_areRefusedBeforeTheyFillTheMemory() {
        DeckFile file = DeckDump.file("a.md", "C: " + "[a] ".repeat(10_000));

        assertThat(ExpectedText.fault(() -> reader.read(file, DeckOptions.NONE)))
                .isEqualTo("line 1: the gaps up to here make cards of more than 60000000 letters in all;"
                        + " split the file, or give each text fewer gaps.");
    }

    private Deck read(String text) {
        return reader.read(DeckDump.file("a.md", text), DeckOptions.NONE);
    }
}
