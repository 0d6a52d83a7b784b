package guide.deck.markdown;

import static guide.deck.markdown.Decks.deck;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guide.deck.DeckDump;
import guide.deck.DeckFault;
import guide.deck.DeckFile;
import guide.deck.DeckReader.Claim;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that want to take long, or to be taken for something else. */
class HostileTest {
    private static final int TIMES = 2000;

    /** Each of these takes quadratic time, or a deep stack, where a reader looks ahead for an end that is not there. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!--", "<", "<a ", "[", "![", "`", "`` ` ", "**", "# a\n", "?\n", "a\n?\n", "```\n", "```a\n",
                        "<details>", "<details><summary>",
                "> ", "- ", "1. ", "Q: a\n", "A: b\n", "[a]\n", "[a]: b\n", "&nbsp;", "<br>", "(", "---\n", "a\n---\n",
                        "<b>", "- [x] a\n", "a::b\n"
            })
    void aThingManyTimes_endsWithCardsOrASentence(String thing) {
        String many = thing.repeat(TIMES);
        for (String text :
                new String[] {many, "## What is it? " + many, "## What is it?\n" + many, "**What is it?** " + many}) {
            try {
                assertThat(deck(text).cards()).allMatch(card -> !card.question().contains("\n"));
            } catch (DeckFault fault) {
                assertThat(fault.sentence()).isNotBlank();
            }
        }
    }

    @Test
    void aTagOfAnyLength_hidesNoHeadingBelowIt() {
        String image = "<img src=\"data:image/png;base64," + "A".repeat(5000) + "\">";
        assertThat(Decks.questions("## What is a?\nx\n\n" + image + "\n## What is b?\ny\n"))
                .containsExactly("What is a?", "What is b?");
    }

    @Test
    void aHugeQuestion_isCounted() {
        assertThat(deck("## What is it? " + "x".repeat(30_000) + "\na\n## Why?\nb\n")
                        .losses())
                .hasSize(1);
    }

    @Test
    void anEmptyFile_isTold() {
        assertThatThrownBy(() -> deck("\n \n")).hasMessage("it is empty.");
        assertThatThrownBy(() -> deck("")).hasMessage("it is empty.");
        assertThatThrownBy(() -> deck("---\ntitle: T\n---\n")).isInstanceOf(DeckFault.class);
    }

    @Test
    void lineEndsOfOtherSystems_areLineEnds() {
        assertThat(deck("## What is it?\r\n\r\nThis.\r\n\r\nThat.\r\n")
                        .cards()
                        .get(0)
                        .answer())
                .isEqualTo("This.\n\nThat.");
    }

    @Test
    void aFileIsClaimed_byItsNameOrItsHeadings() {
        MarkdownReader reader = new MarkdownReader();
        assertThat(reader.claim(DeckDump.file("a/Deck.MD", "x"))).isEqualTo(Claim.NAME);
        assertThat(reader.claim(DeckDump.file("deck.markdown", "x"))).isEqualTo(Claim.NAME);
        assertThat(reader.claim(DeckDump.file("standard input", "text\n\n## What?\n")))
                .isEqualTo(Claim.MAYBE);
        assertThat(reader.claim(DeckDump.file("deck.txt", "front\tback\n"))).isEqualTo(Claim.NO);
        assertThat(reader.claim(new DeckFile("deck.md", new byte[] {'P', 'K', 3, 4, 0, 0})))
                .isEqualTo(Claim.NO);
        assertThat(reader.claim(new DeckFile(
                        "standard input",
                        "<details>\n<summary>a</summary>\n".repeat(3).getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(Claim.CONTENT);
        assertThat(reader.word()).isEqualTo("markdown");
    }
}
