package guide.bank;

import static guide.fixture.TestBank.withLines;
import static org.assertj.core.api.Assertions.assertThat;

import guide.fixture.TestBank;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TagVocabularyTest {
    private static final String TAGS =
            "tags:\n  rag: answers from retrieved text\n  retrieval: finding the right text\n";

    @TempDir
    Path folder;

    private TestBank testBank;

    @BeforeEach
    void oneDomain() {
        testBank = new TestBank(folder).with("a.yaml", withLines("tags: [rag, retreival]"));
    }

    @Test
    void withoutAGuide_anyTagWillDo() {
        assertThat(testBank.problems()).isEmpty();
    }

    @Test
    void guideWithoutTags_leavesThemFree() {
        assertThat(testBank.with("guide.yaml", "domains: [a]\n").problems()).isEmpty();
    }

    @Test
    void tagThatTheGuideDoesNotKnow_isAWarningWithTheNearest() {
        assertThat(testBank.with("guide.yaml", "domains: [a]\n" + TAGS).problems())
                .containsExactly("a.yaml:5:15: warning: tag 'retreival' is not among the tags of guide.yaml,"
                        + " did you mean 'retrieval'?");
    }

    @Test
    void tagLikeNoOther_saysWhatToDo() {
        testBank.with("a.yaml", withLines("tags: [zzz]")).with("guide.yaml", "domains: [a]\n" + TAGS);
        assertThat(testBank.problems())
                .containsExactly("a.yaml:5:10: warning: tag 'zzz' is not among the tags of guide.yaml;"
                        + " add it there, with what it means, or take one of those");
    }

    @Test
    void fileThatTheGuideDoesNotName_hasItsTagsAllTheSame() {
        testBank.with("b.yaml", TestBank.bank(TestBank.question("b"))).with("guide.yaml", "domains: [b]\n" + TAGS);
        assertThat(testBank.problems()).hasSize(2).anyMatch(problem -> problem.contains("retreival"));
    }

    @Test
    void tagOfTheGuide_isAWordWithAMeaning() {
        assertThat(guide("tags: {Rag: x}")).isEqualTo("1:8: a tag takes a-z, 0-9 and '-', not 'Rag'");
        assertThat(guide("tags: {rag: }")).isEqualTo("1:8: 'rag' is empty");
        assertThat(guide("tags: {}")).isEqualTo("1:1: 'tags' is empty");
        assertThat(guide("tags: [rag]")).isEqualTo("1:7: 'tags' has to be a group of keys, not a list");
    }

    /** The only problem of a guide. */
    private String guide(String line) {
        return new TestBank(folder)
                .with("a.yaml", withLines()).with("guide.yaml", line + "\ndomains: [a]\n").problems().stream()
                        .reduce((a, b) -> a + "\n" + b)
                        .orElseThrow()
                        .replace("guide.yaml:", "");
    }
}
