package guide.deck.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ListKeyPointsTest {
    @Test
    void theFirstListOfThreeToEight_givesThePoints() {
        assertThat(ListKeyPoints.of("""
                Text before.

                - one of two
                - two of two

                1. Cut the documents.
                2. Embed the pieces.
                3. Ask for the nearest.

                - another
                - and another
                - and a third
                """))
                .containsExactly("Cut the documents", "Embed the pieces", "Ask for the nearest");
    }

    @Test
    void aListOfTwo_countsWhereNoLongerOneIs() {
        assertThat(ListKeyPoints.of("- Bias: too simple a model\n- Variance: too flexible a model\n"))
                .containsExactly("Bias: too simple a model", "Variance: too flexible a model");
    }

    @Test
    void aLongerListThatDoesNotFit_isNotReplacedByAnother() {
        assertThat(ListKeyPoints.of(
                        "- fine\n- " + "long ".repeat(30) + "\n- fine too\n\ntext\n\n- this one\n- would do\n"))
                .isEmpty();
    }

    @Test
    void nineItemsAreTooMany_andOneIsTooFew() {
        String nine = IntStream.range(0, 9).mapToObj(i -> "- item " + i).collect(Collectors.joining("\n"));
        assertThat(ListKeyPoints.of(nine)).isEmpty();
        assertThat(ListKeyPoints.of("- only one")).isEmpty();
    }

    @Test
    void aLead_goesWithItsFirstSentence() {
        assertThat(ListKeyPoints.of("""
                - **Recall:** how much of it was found. It is a share.
                - **Precision**: how much of what was found is right
                - **F1** - the harmonic mean
                - `MRR` – the rank of the first hit
                """))
                .containsExactly(
                        "Recall: how much of it was found",
                        "Precision: how much of what was found is right",
                        "F1: the harmonic mean",
                        "`MRR`: the rank of the first hit");
    }

    @Test
    void aLeadWithALongSentence_goesWithItsFirstClause_elseAlone() {
        String many = "and many more words that make this sentence a good deal longer than a point may be, I fear";
        assertThat(ListKeyPoints.of("- **Encoder**: reads the text; " + many + "\n- **Decoder**: writes it " + many))
                .containsExactly("Encoder: reads the text", "Decoder");
    }

    @Test
    void aSentenceWithoutALead_isNeverCut() {
        assertThat(ListKeyPoints.of("- " + "word ".repeat(25) + "\n- short enough\n"))
                .isEmpty();
    }

    @Test
    void anAbbreviation_endsNoSentence() {
        assertThat(ListKeyPoints.of("- Use a store, e.g. Qdrant or FAISS. Or none.\n- Use sparse vectors, i.e. BM25\n"))
                .containsExactly("Use a store, e.g. Qdrant or FAISS", "Use sparse vectors, i.e. BM25");
    }

    @Test
    void aPointWithinBracketsOrCode_endsNoSentence() {
        assertThat(ListKeyPoints.of("- Call `a. B` first\n- Call it twice (once. Then again) there\n"))
                .containsExactly("Call `a. B` first", "Call it twice (once. Then again) there");
    }

    @Test
    void choices_areNoPoints() {
        assertThat(ListKeyPoints.of("- A: `1`\n- B: `2`\n- C: `3`\n")).isEmpty();
        assertThat(ListKeyPoints.of("- a) one thing\n- b) another thing\n")).isEmpty();
        assertThat(ListKeyPoints.of("- [ ] one thing\n- [x] another thing\n")).isEmpty();
    }

    @Test
    void codeAndNestedLists_areNoLists() {
        assertThat(ListKeyPoints.of("```\n- one\n- two\n```\n")).isEmpty();
        assertThat(ListKeyPoints.of("> - one thing\n> - two things\n")).isEmpty();
    }

    @Test
    void anItemOfAnotherKind_givesUpTheList() {
        assertThat(ListKeyPoints.of("- fine\n- ![a picture](a.png)\n")).isEmpty();
        assertThat(ListKeyPoints.of("- fine\n- ```\n  code\n  ```\n")).isEmpty();
        assertThat(ListKeyPoints.of("- fine\n- This is a recently added approach\n"))
                .isEmpty();
        assertThat(ListKeyPoints.of("- fine\n- Do the following steps one by one:\n  - a\n"))
                .isEmpty();
    }

    @Test
    void pointsAreDifferent() {
        assertThat(ListKeyPoints.of("- Same: here\n- same: here\n")).isEmpty();
    }

    @Test
    void linksBecomeTheirText_andOtherMarkupStays() {
        assertThat(ListKeyPoints.of(
                        "- See [the *paper*](http://x.example) first\n- $a_1$ is **not** `a_2`\n  at all\n"))
                .containsExactly("See the *paper* first", "$a_1$ is **not** `a_2` at all");
    }

    @Test
    void aHugeAnswer_hasNoPoints() {
        assertThat(ListKeyPoints.of("- one\n- two\n" + "x".repeat(60_000))).isEmpty();
    }
}
