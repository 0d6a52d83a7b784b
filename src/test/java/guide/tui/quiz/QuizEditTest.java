package guide.tui.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import guide.bank.AnswerTime;
import guide.bank.Question;
import guide.fixture.Player;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Questions that the user edits in the middle of a session. */
class QuizEditTest {
    private final Player player = Player.ofThree();

    @Test
    void editOfAnythingButThePoints_keepsTheTicks() {
        Question changed = Player.question("rag-evaluation", 3);
        Player own = new Player(Player.question("rag-evaluation", 3), Player.question("vectors", 0));
        own.editing(
                new Question(
                        changed.id(),
                        "7",
                        "What else?",
                        "",
                        changed.answer(),
                        changed.points(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        AnswerTime.estimated(),
                        "",
                        changed.place()),
                Player.question("vectors", 0));
        assertThat(own.press("Space", "x", "x", "e").sees()).contains("What else?", "2 of 3");
    }

    @Test
    void edit_showsTheQuestionAsItIsNow() {
        Question changed = Player.question("rag-evaluation", 2);
        player.editing(changed).press("e");
        assertThat(player.sees()).contains("What is rag-evaluation?").contains("Read again.");
        player.press("Space", "x", "3");
        assertThat(player.kept()).containsExactly("rag-evaluation good [0]");
    }

    @Test
    void editThatTakesTheQuestionAway_goesOnWithTheNext() {
        player.editing(Player.question("vectors", 0)).press("e");
        assertThat(player.sees())
                .contains("What is vectors?", "1 of 1")
                .contains("'rag-evaluation' is not in the bank any more");
    }

    /** The undo is of an answer to a question that the bank lost before the undo could be saved. */
    @Test
    void undoThatIsSavedAtItsRetry_takesNoOtherStepBack() {
        player.press("Space", "3", "Space", "3").fullDisk(true).press("u");
        player.editing(Player.evaluation(), Player.question("reindex", 0)).press("e");
        player.fullDisk(false).press("r");
        assertThat(player.sees()).contains("What is reindex?");
        assertThat(player.kept()).containsExactly("rag-evaluation good []");
    }

    @Test
    void edit_isOfferedWhereThereIsAFileToChange() {
        assertThat(player.sees()).doesNotContain("e edit");
        assertThat(player.press("e").sees()).contains("what does MRR");
        assertThat(player.saying("The file is unchanged.").sees(Player.LARGE)).contains("e edit");
        assertThat(player.press("e").sees()).contains("The file is unchanged.");
    }

    @Test
    void questionThatIsGoneAfterAnEdit_isLedBackToByNothing() {
        player.press("Space", "1")
                .editing(Player.question("vectors", 0), Player.question("reindex", 0))
                .press("e");
        assertThat(player.sees()).doesNotContain("undo");
        player.press("u", "Space", "3", "Space", "2");
        assertThat(player.sees()).contains("Done: 2 answers");
        player.press("w", "Space", "3");
        assertThat(player.sees()).contains("Done: 1 answer");
    }

    @Test
    void ticks_goWhereAnEditHasChangedThePoints() {
        player.press("Space", "x", "x", "x")
                .editing(Player.question("rag-evaluation", 1))
                .press("e", "3");
        assertThat(player.kept()).containsExactly("rag-evaluation good []");
    }
}
