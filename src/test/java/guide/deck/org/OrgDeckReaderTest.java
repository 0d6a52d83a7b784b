package guide.deck.org;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import guide.deck.Card;
import guide.deck.Deck;
import guide.deck.DeckDump;
import guide.deck.DeckFault;
import guide.deck.DeckFile;
import guide.deck.DeckOptions;
import guide.deck.DeckReader.Claim;
import guide.deck.Loss;
import guide.deck.Losses;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrgDeckReaderTest {
    private final OrgDeckReader reader = new OrgDeckReader();

    @ParameterizedTest
    @ValueSource(strings = {"fc.org", "drill.org"})
    void decks(String name) throws IOException {
        String expected = new String(DeckDump.file("org/" + name + ".txt").bytes(), StandardCharsets.UTF_8);
        DeckFile file = DeckDump.file("org/" + name);
        assertThat(reader.claim(file)).isEqualTo(Claim.CONTENT);
        assertThat(DeckDump.of(reader.read(file, DeckOptions.NONE))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"a.org, * Plain, NAME", "a.md, * an item, NO", "-, * A :x:drill:y:, CONTENT", "-, * A :fc: b, NO"})
    void claimsCards_andOrgFilesByName(String name, String text, Claim claim) {
        assertThat(reader.claim(DeckDump.file(name, text))).isEqualTo(claim);
    }

    @Test
    void aFileWithoutCards_saysWhatMakesOne() {
        assertThatThrownBy(() -> read("* A headline\nText"))
                .isInstanceOf(DeckFault.class)
                .hasMessage("no headline in it has the tag :fc: or :drill:, which make it a card.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
                    *bold* and /it/ _under_        ! **bold** and *it* *under*
                    +gone+ here                    ! <del>gone</del> here
                    */both/*                       ! ***both***
                    2*3*4 and a_b_c                ! 2\\*3\\*4 and a_b_c
                    =a*b= and ~c~                  ! `a*b` and `c`
                    ~a`b~                          ! `` a`b ``
                    /usr/bin is a path             ! /usr/bin is a path
                    a <b> and <2020-01-01 Wed>     ! a \\<b> and <2020-01-01 Wed>
                    x_{1} and y^{2}                ! x<sub>1</sub> and y<sup>2</sup>
                    \\alpha{} and \\(a_1*b*c\\)    ! $\\alpha$ and $a_1*b*c$
                    $a*b*c$ costs 3$               ! $a*b*c$ costs 3$
                    https://e.org/a_b_/c*d*        ! https://e.org/a_b_/c*d*
                    [[https://e.org/a b][text]]    ! [text](<https://e.org/a b>)
                    [[https://e.org]]              ! <https://e.org>
                    [[id:abc][a note]]             ! a note
                    [[*A headline]]                ! A headline
                    - [ ] box and [fn:1]           ! - [ ] box and [fn:1]
                    - word :: what it is           ! - **word**: what it is
                    + item                         ! - item
                    """)
    void markup_becomesMarkdown(String org, String markdown) {
        assertThat(OrgText.markdown(org, 1, new Losses())).isEqualTo(markdown);
    }

    @Test
    void imagesStay_andAreCounted() {
        Deck deck = read("* Q :fc:\nSee [[file:a/b.PNG][what]] and [[file:c.mp3][a sound]].");
        assertThat(deck.cards().get(0).answer()).isEqualTo("See ![what](a/b.PNG) and a sound.");
        assertThat(deck.losses()).extracting(Loss::kind).containsExactly(Loss.Kind.IMAGE, Loss.Kind.MEDIA);
    }

    @Test
    void blocks_becomeFencesAndQuotes() {
        String org = "Text\n#+begin_example\n,* star\n```\n#+end_example\n#+BEGIN_QUOTE\nSaid /so/.\n\nTwice.\n"
                + "#+END_QUOTE\n: fixed *text*\n#+BEGIN_SRC\nnever closed";
        assertThat(OrgText.markdown(org, 1, new Losses()))
                .isEqualTo("Text\n\n````\n* star\n```\n````\n\n> Said *so*.\n>\n> Twice.\n\n"
                        + "```\nfixed *text*\n```\n\n#+BEGIN_SRC\nnever closed");
    }

    @Test
    void codeLosesItsSharedIndent_andNothingElse() {
        assertThat(OrgText.markdown("#+BEGIN_SRC c\n\n  int a;  \n   \n    int b;  \n\n#+END_SRC", 1, new Losses()))
                .isEqualTo("```c\n\nint a;  \n\n  int b;  \n\n```");
    }

    @Test
    void aDrawerWithoutEnd_hidesNothing() {
        Card card = read("* Q :fc:\n:PROPERTIES:\n:ID: a\nThe answer.\n* R :fc:\n:END:\nOther.")
                .cards()
                .get(0);
        assertThat(card.answer()).contains("The answer.");
    }

    @Test
    void aHoleMayHoldAFormulaWithBraces() {
        assertThat(read("* :fc:\n:PROPERTIES:\n:FC_TYPE: cloze\n:END:\nIt is {{$\\frac{1}{2}$}{a half}@3}.")
                        .cards())
                .extracting(Card::question, Card::answer)
                .containsExactly(tuple("It is [a half].", "It is **$\\frac{1}{2}$**."));
    }

    @Test
    void bracketsInCodeAndFormulas_areNoHolesOfOrgDrill() {
        Deck deck = read(
                "* Which? :drill:\n#+BEGIN_SRC c\nint x = a[one];\n#+END_SRC\n\\[ [x] \\] and =b [y]= [2020-01-01]");
        assertThat(deck.cards()).extracting(Card::question).containsExactly("Which?");
        assertThat(deck.cards().get(0).answer()).contains("a[one]").contains("`b [y]`");
    }

    @Test
    void holesOfACard_doNotShowWhatTheyCover() {
        for (Card card :
                read("* Rule :fc:\n:PROPERTIES:\n:FC_TYPE: cloze\n:FC_CLOZE_TYPE: single\n:END:\n{{alpha}@0} {{beta}@1}")
                        .cards()) {
            assertThat(card.question() + card.context()).doesNotContain("alpha").doesNotContain("beta");
        }
    }

    @Test
    void headlinesOfAnyDepth_areRead() {
        StringBuilder text = new StringBuilder();
        for (int level = 1; level <= 2000; level++) {
            text.append("*".repeat(level)).append(" Part\n");
        }
        Deck deck = read(
                text.append("*".repeat(2001)).append(" What? :fc:\nThat.\n").toString());

        assertThat(deck.cards()).extracting(Card::answer).containsExactly("That.");
    }

    private Deck read(String text) {
        return reader.read(DeckDump.file("deck.org", text), DeckOptions.NONE);
    }
}
