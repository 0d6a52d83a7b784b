package guide.tui.card;

import static org.assertj.core.api.Assertions.assertThat;

import guide.keys.SharedActions;
import guide.text.Line;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerScrollerTest {
    private static final int ROWS = 5;

    @Test
    void pointWithMoreLinesThanTheWindow_isReadUpwardsLineByLine() {
        CardPage page = new CardPage();
        page.add(List.of(), Collections.nCopies(2, Line.of("short")), List.of());
        page.add(List.of(), Collections.nCopies(20, Line.of("long")), List.of());
        AnswerScroller scroller = new AnswerScroller(page, ROWS);
        AnswerPosition within = scroller.scrolled(new AnswerPosition(1, 2), 4);

        assertThat(scroller.moved(within, SharedActions.UP)).contains(new AnswerPosition(1, 5));
        assertThat(scroller.moved(new AnswerPosition(1, 2), SharedActions.UP)).contains(AnswerPosition.START);
    }

    @Test
    void questionThatHasFewerPointsByNow_isAtItsLast() {
        CardPage page = new CardPage();
        page.add(List.of(), List.of(Line.of("only")), List.of());

        assertThat(new AnswerScroller(page, ROWS)
                        .inSight(new AnswerPosition(3, 0))
                        .scroll())
                .isZero();
    }
}
