package guide.deck.markdown;

import static guide.deck.markdown.Decks.answers;
import static guide.deck.markdown.Decks.deck;
import static guide.deck.markdown.Decks.questions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guide.deck.Card;
import guide.deck.DeckFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the questions of a file are found. */
class ShapesTest {
    @Test
    void numberedHeadings_areQuestions_andDeeperOnesBelongToTheAnswer() {
        var deck = deck("""
                # Search questions

                ## 1. What is recall?

                ### 1. A share

                Of what was to be found.

                ### What else?

                No more.

                ## 2. Bias and variance

                Two kinds of error.
                """);
        assertThat(deck.found()).isEqualTo("the numbered headings of level 2");
        assertThat(deck.title()).isEqualTo("Search questions");
        assertThat(deck.cards()).extracting(Card::question).containsExactly("What is recall?", "Bias and variance");
        assertThat(deck.cards().get(0).answer())
                .isEqualTo("### 1. A share\n\nOf what was to be found.\n\n### What else?\n\nNo more.");
        assertThat(deck.cards()).extracting(Card::line).containsExactly(3, 13);
    }

    /** One sign too few before a heading among many. */
    @Test
    void aNumberedHeadingOfAHigherLevel_isNotLost() {
        StringBuilder text = new StringBuilder("# Questions\n\n## Theory\n\n");
        for (int i = 1; i <= 20; i++) {
            text.append(i == 15 ? "## " : "### ")
                    .append(i)
                    .append(") What is number ")
                    .append(i)
                    .append("?\n\nIt is ");
            text.append(i).append(".\n\n");
        }
        assertThat(deck(text.toString()).cards())
                .hasSize(20)
                .extracting(Card::answer)
                .startsWith("It is 1.")
                .contains("It is 14.", "It is 15.", "It is 16.");
    }

    @Test
    void aLevelOfWhichMostAskNothing_isNotTaken() {
        assertThat(deck("""
                ## What is recall?
                A share.
                ### Why?
                Because.
                ### Formula
                1
                ### Sources
                2
                ## What is precision?
                Another share.
                """).found()).isEqualTo("the headings of level 2");
    }

    @Test
    void numberedPartsOfAnswers_areNoQuestions_evenIfTheyAreMore() {
        assertThat(questions("""
                ## What is recall?
                #### 1. One thing
                a
                #### 2. Another thing
                b
                #### 3. A third thing
                c
                ## What is precision?
                #### 1. One more
                d
                """)).containsExactly("What is recall?", "What is precision?");
    }

    @Test
    void headingsWithinItemsOfALowerIndentThanTheirs_areFound() {
        var deck = deck("""
                1. ### What is recall?

                    A share.

                107. ### What is precision

                    Another one.

                  ## Key points

                  - of what was found

                478. ### What is F1

                     Their harmonic mean.
                """);
        assertThat(deck.cards())
                .extracting(Card::question)
                .containsExactly("What is recall?", "What is precision", "What is F1");
        assertThat(deck.cards())
                .extracting(Card::answer)
                .containsExactly(
                        "A share.", "  Another one.\n\n## Key points\n\n- of what was found", "Their harmonic mean.");
    }

    @Test
    void boldLines_areQuestions_upToTheNextOneOrAHeadingOfAPart() {
        var deck = deck("""
                # Theory
                ## Metrics

                **What is recall? 👶**

                A share.

                **Note**

                It has a trap.

                ## Regression

                **What is bias? ⭐️**

                An error.
                """);
        assertThat(deck.found()).isEqualTo("the bold lines");
        assertThat(deck.cards()).extracting(Card::question).containsExactly("What is recall?", "What is bias?");
        assertThat(deck.cards())
                .extracting(Card::answer)
                .containsExactly("A share.\n\n**Note**\n\nIt has a trap.", "An error.");
        assertThat(deck.cards()).extracting(Card::section).containsExactly("Metrics", "Regression");
    }

    @Test
    void boldNumbers_andBoldStartsOfParagraphs_areQuestionsToo() {
        assertThat(questions("**1)** The number of ads.\n\n42\n\n**2)** The number of clicks.\n\n43\n"))
                .containsExactly("The number of ads.", "The number of clicks.");
        assertThat(answers("**What is recall?** A share.\n\n**What is bias?**\nAn error.\n"))
                .containsExactly("A share.", "An error.");
    }

    @Test
    void summaries_areQuestions_andTheirNestingSaysTheSection() {
        var deck = deck("""
                <details><summary>Metrics</summary>
                <details>
                <summary>What is recall?</summary><br><b>
                A share.
                </b></details>
                <details>
                <summary>What are these for?

                  * recall
                  * precision
                </summary><br><b>

                For counting.

                </b></details>
                </details>
                <details><summary>Name a loss</summary>Hinge.</details>
                """);
        assertThat(deck.found()).isEqualTo("the summaries of <details>");
        assertThat(deck.cards())
                .extracting(Card::question)
                .containsExactly("What is recall?", "What are these for?", "Name a loss");
        assertThat(deck.cards()).extracting(Card::answer).containsExactly("A share.", "For counting.", "Hinge.");
        assertThat(deck.cards()).extracting(Card::section).containsExactly("Metrics", "Metrics", "");
        assertThat(deck.cards().get(1).context()).isEqualTo("* recall\n* precision");
    }

    @Test
    void linesWithLetters_areQuestionsAndAnswers() {
        var deck = deck("""
                Q: What is recall?
                A: A share.

                It is of what was to be found.

                **Q2: What is precision?**

                **A:** Another share.

                Q: And F1?

                A mean.
                """);
        assertThat(deck.found()).isEqualTo("the lines with Q: and A:");
        assertThat(deck.cards())
                .extracting(Card::question)
                .containsExactly("What is recall?", "What is precision?", "And F1?");
        assertThat(deck.cards())
                .extracting(Card::answer)
                .containsExactly("A share.\n\nIt is of what was to be found.", "Another share.", "A mean.");
    }

    @Test
    void itemsOfLists_areQuestions_withTheirAnswersBelowOrBehind() {
        assertThat(answers("- What is recall?\n  - a share\n  - of all\n- What is bias?\n\n  An error.\n"))
                .containsExactly("- a share\n- of all", "An error.");
        assertThat(answers("1. What is recall?\n\nA share.\n\n2. What is bias?\n\nAn error.\n"))
                .containsExactly("A share.", "An error.");
        assertThat(answers(
                        "1. **What is recall?** A share.\n2. What is bias?\n   An error.\n3. Why F1? It is a mean.\n"))
                .containsExactly("A share.", "An error.", "It is a mean.");
    }

    @Test
    void linesWithASign_areQuestions() {
        assertThat(answers("What is recall? :: a share\n\nWhat is bias?\n?\nAn error.\nOf a model.\n"))
                .containsExactly("a share", "An error.\nOf a model.");
        assertThat(deck("recall :: a share\nprecision :: another\n", "separators")
                        .cards())
                .hasSize(2);
    }

    @Test
    void sidesBetweenRules_areQuestionsAndAnswers() {
        var deck = deck("What is recall?\n\n---\n\nA share.\n\n---\n\nWhat is bias?\n\n---\n\nAn error.\n");
        assertThat(deck.found()).isEqualTo("the texts between its --- lines");
        assertThat(deck.cards()).extracting(Card::answer).containsExactly("A share.", "An error.");
    }

    @Test
    void headingsThatAskNothing_areFronts_ifTheyAreTheOnlyLevelBelowTheTitle() {
        var deck = deck(
                "# Terms\n\n## Recall\n\nA share.\n\n[#metric](m.md) [#search]()\n\n## Bias\n\nOf what?\n\n%\n\nOf a model.\n");
        assertThat(deck.cards()).extracting(Card::question).containsExactly("Recall", "Bias");
        assertThat(deck.cards()).extracting(Card::answer).containsExactly("A share.", "Of a model.");
        assertThat(deck.cards().get(0).tags()).containsExactly("metric", "search");
        assertThat(deck.cards().get(1).context()).isEqualTo("Of what?");
        assertThatThrownBy(() -> deck("# Tool\n## Install\nx\n### By hand\ny\n## Use\nz\n"))
                .isInstanceOf(DeckFault.class)
                .hasMessageContaining("no questions were found")
                .hasMessageContaining("headings:1 to headings:6");
    }

    @Test
    void aTableOfContents_isNoQuestion() {
        assertThat(deck("""
                ## Questions
                1. [What is recall?](#1-what-is-recall)
                2. [What is bias?](#2-what-is-bias)
                ## 1. What is recall?
                A share.
                ## Table of Contents
                - [What is bias?](other.md#bias)
                ## 2. What is bias?
                An error.
                """).cards()).extracting(Card::answer).containsExactly("A share.", "An error.");
    }

    @Test
    void aFileOfQuestionsAlone_givesThemAllWithoutAnswers() {
        var deck = deck(
                "* What is recall?\n* How does it differ from precision?\n  * Which is higher?\n* Explain bias.\n");
        assertThat(deck.cards()).hasSize(3).allMatch(card -> card.answer().isEmpty());
        assertThat(deck.cards().get(1).context()).isEqualTo("* Which is higher?");
    }

    @Test
    void whereNearlyNothingIsAnswered_codeIsAPartOfTheQuestion() {
        String others = "* What is recall?\n".repeat(20);
        assertThat(deck(others + "* What does it print?\n  ```\n  x\n  ```\n").cards())
                .allMatch(card -> card.answer().isEmpty())
                .last()
                .extracting(Card::context)
                .isEqualTo("```\nx\n```");
    }

    @Test
    void theUserMaySayWhatAsks() {
        String text = "## 1. Metrics\n### Recall\na\n### Bias\nb\n## 2. More\n### F1\nc\n";
        assertThat(deck(text).found()).isEqualTo("the numbered headings of level 2");
        assertThat(deck(text, "headings:3").cards()).extracting(Card::question).containsExactly("Recall", "Bias", "F1");
        assertThat(deck(text, "headings:3").cards())
                .extracting(Card::section)
                .containsExactly("Metrics", "Metrics", "More");
        assertThat(deck("**Recall**\n\nA share.\n", "bold").cards()).hasSize(1);
        assertThat(deck("- Recall\n  - a share\n", "list").cards()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"headings:7", "heading3", "tables", "bold:2"})
    void anUnknownShape_isToldWithTheOnesThereAre(String shape) {
        assertThatThrownBy(() -> deck("# What?\na\n", shape))
                .isInstanceOfSatisfying(
                        DeckFault.class, fault -> assertThat(fault.isUsage()).isTrue())
                .hasMessage(
                        "there is no kind of questions '" + shape
                                + "'; give one of headings:1 to headings:6, headings, bold, details, list, qa, separators, sides.");
    }

    @Test
    void aShapeThatTheFileDoesNotHave_isTold() {
        assertThatThrownBy(() -> deck("# What?\na\n", "headings:4"))
                .hasMessageStartingWith("it has no headings of level 4 to take as questions");
        assertThatThrownBy(() -> deck("# What?\na\n", "bold")).hasMessageStartingWith("it has none of the bold lines");
    }
}
