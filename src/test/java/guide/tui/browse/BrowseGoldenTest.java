package guide.tui.browse;

import guide.event.Fact;
import guide.fixture.Golden;
import guide.fixture.Visitor;
import java.util.List;
import org.junit.jupiter.api.Test;

class BrowseGoldenTest {
    private final Visitor visitor = Visitor.ofGuide()
            .after(
                    new Fact.Review("rag-evaluation", 1, 1000, List.of(), ""),
                    new Fact.Review("vectors", 4, 1000, List.of(), ""),
                    new Fact.View("caching"),
                    new Fact.Suspend("routing"),
                    new Fact.Flag("routing", "wrong figure"),
                    new Fact.Flag("drift", "unclear"));

    @Test
    void list_looksAsDrawn() {
        looks("browse");
    }

    @Test
    void openAnswer_looksAsDrawn() {
        visitor.press("j", "j", "Enter");
        looks("browse-open");
    }

    @Test
    void longOpenAnswerScrolled_looksAsDrawn() {
        visitor.press("j", "Enter", "PgDn");
        looks("browse-scrolled");
    }

    @Test
    void filter_looksAsDrawn() {
        visitor.press("/").type("rag recall");
        looks("browse-filter");
        visitor.press("Enter", "Enter");
        looks("browse-filter-kept");
    }

    @Test
    void noMatch_looksAsDrawn() {
        visitor.press("/").type("retreival");
        looks("browse-no-match");
    }

    @Test
    void help_looksAsDrawn() {
        visitor.press("/").type("rag").press("Enter", "?");
        Golden.assertLooksLike("browse-help-80x24", visitor.sees());
        Golden.assertLooksLike("browse-help-40x12", visitor.sees(Visitor.SMALL));
        Golden.assertLooksLike("browse-help-200x60", visitor.sees(Visitor.LARGE));
    }

    private void looks(String name) {
        Golden.assertLooksLike(name + "-80x24", visitor.sees());
        Golden.assertLooksLike(name + "-40x12", visitor.sees(Visitor.SMALL));
        Golden.assertLooksLike(name + "-200x60", visitor.sees(Visitor.LARGE));
    }
}
