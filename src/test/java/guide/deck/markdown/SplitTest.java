package guide.deck.markdown;

import static guide.deck.markdown.Decks.deck;
import static guide.deck.markdown.Decks.first;
import static org.assertj.core.api.Assertions.assertThat;

import guide.deck.Card;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What shows before the answer, which nothing of the answer may. */
class SplitTest {
    @Test
    void codeAndChoicesAboveAHiddenAnswer_areContext_andNoKeyPoints() {
        Card card = first("""
                ###### 1. What's the output?

                ```js
                console.log(+true);
                ```

                - A: `1`
                - B: `NaN`

                <details><summary><b>Answer</b></summary>
                <p>

                #### Answer: A

                - A plus
                - makes a number

                </p>
                </details>

                ---

                ###### 2. What's the output?

                ```js
                x
                ```

                - A: `2`
                - B: `3`

                <details><summary><b>Answer</b></summary>
                <p>

                #### Answer: B

                So it is.

                </p>
                </details>
                """);
        assertThat(card.context()).isEqualTo("```js\nconsole.log(+true);\n```\n\n- A: `1`\n- B: `NaN`");
        assertThat(card.answer()).isEqualTo("#### Answer: A\n\n- A plus\n- makes a number");
        assertThat(card.mayHavePoints()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Answer",
                "Show answer",
                "<strong>Solution</strong>",
                "💡 Click to see the answer",
                "Antwort",
                "",
                "Ответ"
            })
    void aGenericSummary_hidesTheAnswer(String summary) {
        Card card = first("## What does it print?\nThis code\n<details>\n<summary>" + summary
                + "</summary>\n\nx\n\n</details>\n");
        assertThat(card.context()).isEqualTo("This code");
        assertThat(card.answer()).isEqualTo("x");
    }

    @Test
    void aSummaryThatMostQuestionsHave_isGenericInAnyLanguage() {
        String one = "What shows\n<details><summary>Vastausta katso</summary>\n\nx\n\n</details>\n";
        assertThat(deck("## 1. A?\n" + one + "## 2. B?\n" + one + "## 3. C?\n" + one)
                        .cards())
                .allMatch(card ->
                        card.context().equals("What shows") && card.answer().equals("x"));
    }

    @Test
    void aHiddenExample_belongsToTheAnswerAboveIt() {
        Card card = first("""
                ## What is recall?
                A share.
                <details><summary>Show an example</summary>

                One of two.

                </details>

                ## What is bias?
                An error.

                ## What is F1?
                A mean.
                """);
        assertThat(card.context()).isEmpty();
        assertThat(card.answer()).startsWith("A share.").contains("One of two.");
    }

    @Test
    void aHint_comesWithTheAnswer() {
        Card card = first("""
                ## What does it print?
                `x`
                <details><summary>Hint</summary>It is short.</details>
                <details><summary>Answer</summary>y</details>
                """);
        assertThat(card.context()).isEqualTo("`x`");
        assertThat(card.answer()).contains("It is short.").endsWith("y");
    }

    @Test
    void anAnswerWithinAQuestionThatHides_isSplitToo() {
        Card card = first(
                "<details><summary>What does it print?</summary>\n\n`x`\n\n<details><summary>Answer</summary>\n\ny\n\n</details>\n</details>\n");
        assertThat(card.question()).isEqualTo("What does it print?");
        assertThat(card.context()).isEqualTo("`x`");
        assertThat(card.answer()).isEqualTo("y");
    }

    @Test
    void aLineThatSaysAnswer_splits_whereMostQuestionsHaveIt_orCodeIsAboveIt() {
        assertThat(first("## What is it?\nSome text.\n\n**Answer:** x\n").context())
                .isEqualTo("Some text.");
        String others = "## What is a?\nx\n## What is b?\ny\n";
        assertThat(first("## What is it?\nSome text.\n\nAnswer: x\n" + others).context())
                .isEmpty();
        assertThat(first("## What is it?\n```\ncode\n```\n\nAnswer: x\n" + others)
                        .context())
                .isEqualTo("```\ncode\n```");
    }

    @Test
    void aProblemAndItsSolution_areAnAnswer() {
        String others = "## What is a?\nx\n## What is b?\ny\n";
        Card card = first("## Why do gradients vanish?\nThey get small.\n\n**Solution**\n\nReLU.\n" + others);
        assertThat(card.context()).isEmpty();
        assertThat(card.answer()).isEqualTo("They get small.\n\n**Solution**\n\nReLU.");
    }

    @Test
    void boxes_showUnticked() {
        Card card = first(
                "## Q1. Which is a metric?\n\n- [ ] bias\n- [x] recall\n- [ ] none\n\n**Reference:** recall it is\n");
        assertThat(card.context()).isEqualTo("- [ ] bias\n- [ ] recall\n- [ ] none");
        assertThat(card.answer()).contains("- [x] recall").endsWith("recall it is");
        assertThat(card.mayHavePoints()).isFalse();
    }

    @Test
    void boxesFarDownInAnAnswer_leakNothing() {
        String others = "## What is a?\nx\n## What is b?\ny\n";
        Card card = first("## How do you launch?\nStep by step.\n\n- [x] test\n- [ ] launch\n" + others);
        assertThat(card.context()).isEmpty();
    }

    @Test
    void aSummaryOfSeveralLines_asksWithItsFirst() {
        Card card = first(
                "<details>\n<summary>Where does it fail:\n\n```\nx\n```\n</summary><br><b>\n\nHere.\n\n</b></details>\n<details><summary>Why?</summary>x</details>\n");
        assertThat(card.question()).isEqualTo("Where does it fail:");
        assertThat(card.context()).isEqualTo("```\nx\n```");
        assertThat(card.answer()).isEqualTo("Here.");
    }
}
