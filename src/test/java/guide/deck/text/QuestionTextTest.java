package guide.deck.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    What is a shard?              | What is a shard?     | ''
                    Q: What is a shard?           | What is a shard?     | ''
                    Q12. What is a shard?         | What is a shard?     | ''
                    3.5 billion of what?          | 3.5 billion of what? | ''
                    1.                            | 1.                   | ''
                    What prints?~~```~x~```       | What prints?         | ```~x~```
                    ```~x~```~What prints?        | What prints?         | ```~x~```
                    ![a](b.png)~What is it?~More  | What is it?          | ![a](b.png)~More
                    ![a](b.png)                   | What about this?     | ![a](b.png)
                    """)
    void theFirstLineOfWords_isTheQuestion(String markdown, String question, String context) {
        QuestionText text = QuestionText.ofLine(markdown.replace('~', '\n'));
        assertThat(text.question()).isEqualTo(question);
        assertThat(text.context()).isEqualTo(context.replace('~', '\n'));
    }

    @Test
    void theMarkOfAHeadingAndItsNumber_areNoWords() {
        assertThat(QuestionText.ofLine("## 3. What is a shard?")).isEqualTo(new QuestionText("What is a shard?", ""));
    }

    @Test
    void aListInSeveralLines_keepsItsNumbers() {
        assertThat(QuestionText.ofLine("1. one\n2. two")).isEqualTo(new QuestionText("1. one", "2. two"));
    }

    @Test
    void nothing_asksNothing() {
        assertThat(QuestionText.ofLine(" \n ")).isEqualTo(new QuestionText("", ""));
    }

    @Test
    void aLongRowOfImages_endsTheLineOnly() {
        String row = "![a](b) ".repeat(100_000);
        assertThat(QuestionText.ofLine(row).question()).isEqualTo(row.strip());
    }
}
