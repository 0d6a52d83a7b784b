package guide.deck.markdown;

import static guide.deck.markdown.Decks.answer;
import static guide.deck.markdown.Decks.deck;
import static guide.deck.markdown.Decks.first;
import static guide.deck.markdown.Decks.questions;
import static org.assertj.core.api.Assertions.assertThat;

import guide.deck.Card;
import guide.deck.Loss;
import guide.deck.text.ListKeyPoints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a question's words and of its answer. */
class AnswersTest {
    @Test
    void anAnswer_isWhatItsAuthorWrote() {
        String text = """
                > **Note** it *is*  a   share

                ```math
                R = \\frac{a}{b}
                ```

                | a | b |
                |---|:-:|
                | $`x_1`$ | <br> |

                1) one
                2) two &amp; a half\
                """;
        assertThat(answer("## What is recall?\n" + text + "\n\n---\n\n## What is bias?\nx\n"))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "### What is recall? ###",
                "### 12. What is recall?",
                "### 12) What is recall?",
                "### (3) What is recall?",
                "### Q3: What is recall?",
                "### Q. What is recall?",
                "### Question 4 - What is recall?",
                "### **5. What is recall?**",
                "### **6)** What is recall? 🚀",
                "### :star: What is recall? ⭐️",
                "### 🚀 1.2 What is recall?",
                "### <a name=\"recall\"></a>What is recall?",
                "### What is recall? {#recall}",
                "### What is recall? [⬆](#top)",
                "### 7. What is recall? <br>",
                "What is recall?\n---------------"
            })
    void numbersAndDecoration_areNoPartOfAQuestion(String heading) {
        assertThat(questions(heading + "\n\nA share.\n")).containsExactly("What is recall?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## What is 3D vision?",
                "## Is C++ 2.5 times faster?",
                "## Explain [CLS] and `[MASK]`",
                "## Why $a_1$ [0, 1)?"
            })
    void whatOnlyLooksLikeDecoration_stays(String heading) {
        assertThat(questions(heading + "\n\nx\n")).containsExactly(heading.substring(3));
    }

    @Test
    void linksOfAHeading_becomeSources() {
        Card card = first("### 1. What is [recall](https://a.example/r_(x))? [[src](http://b.example)]\nA share.\n");
        assertThat(card.question()).isEqualTo("What is recall?");
        assertThat(card.sources()).containsExactly("https://a.example/r_(x)", "http://b.example");
        assertThat(questions("### 2. What is bias? [[src]](http://b.example)\nx\n"))
                .containsExactly("What is bias?");
        assertThat(questions("### [What is bias?](http://b.example)\nx\n")).containsExactly("What is bias?");
    }

    @Test
    void anImageOfAHeading_goesToTheContext_andIsCounted() {
        var deck = deck("## What is this? ![a curve](roc.png)\n\nThe <img src=\"two.png\"> curve, `![no](x)`.\n");
        assertThat(deck.cards().get(0).question()).isEqualTo("What is this?");
        assertThat(deck.cards().get(0).context()).isEqualTo("![a curve](roc.png)");
        assertThat(deck.losses()).containsExactly(new Loss(Loss.Kind.IMAGE, 2, 1, "roc.png"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A share.\n\n**[⬆ Back to Top](#table-of-contents)**",
                "A share.\n\n[↥ back to top](#x)\n\n---",
                "<br/>\n\nA share.\n\n<br>",
                "---\nA share.\n\n-----------------------------------\n",
                "**Answer:** A share.",
                "Answer:\n\nA share.",
                "#### Answer\n\nA share.",
                "Ans: A share.",
                "A: A share.",
                "<p>\n\nA share.\n\n</p>",
                "&nbsp;\n\nA share.\n<a href=\"#top\">Back to top</a>"
            })
    void whatStandsAroundAnAnswer_isNoPartOfIt(String answer) {
        assertThat(answer("## What is recall?\n" + answer + "\n\n## What is bias?\nAn error.\n"))
                .isEqualTo("A share.");
    }

    @Test
    void aListBelowAQuestionInAnItem_makesKeyPoints() {
        String answer = answer("""
                1. ### What is a closure?

                    It keeps three scopes:

                    1. Its own scope
                    2. The scope around it
                    3. The global scope

                2. ### What is hoisting?

                    Declarations move up.
                """);
        assertThat(ListKeyPoints.of(answer))
                .containsExactly("Its own scope", "The scope around it", "The global scope");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "—",
                "TODO",
                "**TBD**",
                "Answer here",
                "*Coming soon…*",
                "Answer:",
                "[See above](#recall)",
                "See [question 3](#q3)",
                "see above",
                "...",
                "<!-- later -->",
                "<br>",
                "🚧",
                "???",
                "~~~~",
                "```"
            })
    void aStandIn_isNoAnswer(String answer) {
        var deck = deck("## What is recall?\n\n" + answer + "\n\n## What is bias?\nAn error.\n");
        assertThat(deck.cards()).extracting(Card::answer).last().isEqualTo("An error.");
        assertThat(deck.cards().get(0).answer()).isIn("", "```");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "42",
                "`-`",
                "No.",
                "$x$",
                "![curve](a.png)",
                "[the paper](http://a.example)",
                "<=",
                "<https://a.example>",
                "→",
                "∅",
                "≠",
                "€",
                "@"
            })
    void aShortAnswer_isOne(String answer) {
        assertThat(answer("## What is recall?\n\n" + answer + "\n")).isEqualTo(answer);
    }

    @Test
    void commentsInCode_areNoHeadings_andHtmlCommentsAreGone() {
        assertThat(answer("""
                <!-- ## What is hidden? -->
                ## How do you read a file?
                <!-- a comment
                of two lines -->
                Like this:

                ```python
                # What is this?
                <!-- kept -->
                ```
                and `<!-- kept -->` so.<!-- gone -->
                """))
                .isEqualTo("Like this:\n\n```python\n# What is this?\n<!-- kept -->\n```\nand `<!-- kept -->` so.");
    }

    @Test
    void aCommentMayNameAQuestion() {
        assertThat(first("## What is recall?\n\n<!-- id: recall-1 -->\n\nA share.\n")
                        .id())
                .isEqualTo("recall-1");
    }

    @Test
    void aCommentWithoutAnEnd_hidesNothing() {
        var deck = deck("## What is recall?\nA share.\n<!-- oops\n## What is bias?\nAn error.\n");
        assertThat(deck.cards()).hasSize(2);
        assertThat(deck.losses()).containsExactly(new Loss(Loss.Kind.UNKNOWN, 1, 3, "<!--"));
    }

    @Test
    void aFenceWithoutAnEnd_hidesNoQuestion() {
        assertThat(questions("## What is a?\n```\nx\n\n## What is b?\ny\n")).hasSize(2);
        assertThat(questions("## What is a?\n```js\nx\n\n## What is b?\n```js\ny\n```\n## What is c?\nz\n"))
                .hasSize(3);
    }

    @Test
    void aRuleRightBelowText_makesNoHeading() {
        assertThat(answer("### What is recall?\nA share.\n---\nOf all.\n\n### What is bias?\nx\n"))
                .isEqualTo("A share.\n---\nOf all.");
    }

    @Test
    void frontMatter_givesTitleTagsAndSources() {
        var deck = deck("""
                ---
                title: Search questions
                tags: [search, "two words"]
                sources:
                  - https://a.example
                ---
                ## What is recall?
                A share.
                """);
        assertThat(deck.title()).isEqualTo("Search questions");
        assertThat(deck.cards().get(0).tags()).containsExactly("search", "two words");
        assertThat(deck.cards().get(0).sources()).containsExactly("https://a.example");
        assertThat(deck.cards().get(0).line()).isEqualTo(7);
    }

    @Test
    void frontMatterThatCannotBeRead_isCounted_andARuleIsNone() {
        assertThat(deck("---\ntitle: [\n---\n## What is recall?\nA share.\n").losses())
                .containsExactly(new Loss(Loss.Kind.UNKNOWN, 1, 1, "front matter"));
        assertThat(deck("---\n\n## What is recall?\nA share.\n\n---\n\n## What is bias?\nx\n")
                        .cards())
                .hasSize(2);
    }

    @Test
    void addressesThatStandElsewhere_comeWithTheAnswer() {
        assertThat(
                        answer(
                                "## What is recall?\nSee [this][a] and [That Book].\n## What is bias?\nx\n\n[A]: http://a.example \"T\"\n[that  book]: <b.html>\n"))
                .isEqualTo("See [this][a] and [That Book].\n\n[A]: <http://a.example> \"T\"\n[that  book]: <b.html>");
    }

    @Test
    void aNumberWithoutText_takesTheParagraphBelow() {
        Card card = first(
                "## Question 1\n\nWhat does it print?\n\n```\nx\n```\n\n**Answer:** y\n\n## Question 2\n\nAnd now?\n\n**Answer:** z\n");
        assertThat(card.question()).isEqualTo("What does it print?");
        assertThat(card.context()).isEqualTo("```\nx\n```");
        assertThat(card.answer()).isEqualTo("y");
        assertThat(deck("## 1. What?\na\n## 2.\n").losses()).containsExactly(new Loss(Loss.Kind.NO_QUESTION, 1, 3, ""));
    }

    @Test
    void partsOfTheFile_areSections_whereAtLeastTwoHoldQuestions() {
        assertThat(deck("# T\n## Questions\n### 1. Metrics\n#### What is a?\nx\n### 2. Losses\n#### What is b?\ny\n")
                        .cards())
                .extracting(Card::section)
                .containsExactly("Metrics", "Losses");
        assertThat(deck("# T\n## All\n#### What is a?\nx\n#### What is b?\ny\n").cards())
                .extracting(Card::section)
                .containsExactly("", "");
    }
}
