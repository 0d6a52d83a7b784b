package guide.tui.browse;

import static org.assertj.core.api.Assertions.assertThat;

import guide.app.AppContext;
import guide.app.BackgroundValue;
import guide.bank.Question;
import guide.bank.search.Search;
import guide.fixture.Visitor;
import guide.keys.Input;
import guide.keys.Size;
import guide.tui.ReturnPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a key, with the drawing after it, lays out. */
class LayoutCacheTest {
    private final Visitor visitor = Visitor.ofGuide();
    private final Counted counted = new Counted(visitor.desk());

    @BeforeEach
    void open() {
        BackgroundValue<Search> index =
                BackgroundValue.begin("search", () -> Search.of(visitor.desk().bank()));
        BrowseEntry entry =
                new BrowseEntry(BrowseEntry.Purpose.READ, Bookmark.NONE, Optional.empty(), left -> ReturnPath.OUT);
        BrowseContext context = new BrowseContext(visitor.desk(), entry, index, counted);
        visitor.opening(
                BrowseScreen.of(context, BrowseState.of(visitor.desk().bank().domains()), visitor.progress()));
        visitor.sees();
    }

    @Test
    void keyThatChangesTheList_buildsTheOutlineOnce() {
        visitor.press("j").sees();
        for (String key : List.of("Enter", "Left", "Right", "/", "k", "v", "Enter", "Enter", "Esc")) {
            int before = counted.outlines;
            visitor.press(key).sees();
            assertThat(counted.outlines - before).as(key).isEqualTo(1);
        }
        visitor.press("g").sees();
        int before = counted.outlines;
        assertThat(visitor.press("Enter").sees()).contains("▸ RAG Systems");
        assertThat(counted.outlines - before).isEqualTo(1);
    }

    @Test
    void keyThatMoves_buildsNoOutline() {
        visitor.press("j", "Enter").sees();
        int before = counted.outlines;
        visitor.press("j", "k", "n", "N", "]", "[", "G", "g", "PgDn", "PgUp").sees();
        visitor.wheel(Input.Mouse.Action.WHEEL_DOWN).sees();
        visitor.press("j", "z", "u", "?", "Esc").sees();
        assertThat(counted.outlines).isEqualTo(before);
    }

    @Test
    void followedReferenceAndTheWayBack_buildTheOutlineOnce() {
        visitor.press("j", "j", "Enter", "j").sees();
        for (String key : List.of("Enter", "Backspace")) {
            int before = counted.outlines;
            visitor.press(key).sees();
            assertThat(counted.outlines - before).as(key).isEqualTo(1);
        }
    }

    @Test
    void click_buildsTheOutlineOnce() {
        visitor.press("/").type("recall").sees();
        int before = counted.outlines;
        assertThat(visitor.click("▸ 14").sees()).contains("Measure retrieval apart");
        assertThat(counted.outlines - before).isEqualTo(1);
    }

    @Test
    void openAnswers_areLaidOutOnceEach() {
        visitor.press("j", "Enter", "n", "Enter").sees();
        visitor.press("j", "k", "PgDn", "g", "n", "Enter", "Enter", "/")
                .type("recall")
                .press("Enter", "n", "n", "Esc");
        assertThat(visitor.sees()).contains("Point of rag-chunking", "▾ 14");
        assertThat(counted.answers).containsExactly("rag-chunking", "rag-evaluation");
    }

    @Test
    void otherWidth_laysOutAnewWhatIsOpen() {
        visitor.press("j", "Enter").sees();
        visitor.sees(Visitor.SMALL);
        assertThat(counted.answers).containsExactly("rag-chunking", "rag-chunking");
        visitor.sees(new Size(Visitor.SMALL.columns(), Visitor.SMALL.rows() + 10));
        assertThat(counted.answers).hasSize(2);
    }

    private static final class Counted extends LayoutCache {
        private final List<String> answers = new ArrayList<>();
        private int outlines;

        Counted(AppContext app) {
            super(app);
        }

        @Override
        Outline build(BrowseList list, Size size, RowGrid grid) {
            outlines++;
            return super.build(list, size, grid);
        }

        @Override
        OpenAnswer layOut(Question question, RowGrid grid) {
            answers.add(question.id());
            return super.layOut(question, grid);
        }
    }
}
