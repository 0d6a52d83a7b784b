package guide.tui;

import static org.assertj.core.api.Assertions.assertThat;

import guide.fixture.TextCanvas;
import guide.keys.Input;
import guide.keys.Size;
import guide.text.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnTest {
    @Test
    void wideWindow_isBlankAtBothSides() {
        Column column = Column.of(new Size(200, 60), 88);
        assertThat(column.size()).isEqualTo(new Size(92, 60));
        assertThat(column.left()).isEqualTo(54);
    }

    @Test
    void narrowWindow_isUsedWhole() {
        assertThat(Column.of(new Size(80, 24), 88)).isEqualTo(new Column(0, new Size(80, 24)));
        assertThat(Column.of(new Size(1, 1), 88)).isEqualTo(new Column(0, new Size(1, 1)));
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 55, 56, 57, 58, 88, 120})
    void lines_areJustAsLongAsOneLikes(int readingWidth) {
        Size size = Column.of(new Size(300, 60), readingWidth).size();
        assertThat(Frame.width(size)).isEqualTo(readingWidth);
    }

    @Test
    void whatIsDrawn_standsInTheMiddle() {
        TextCanvas window = new TextCanvas(100, 1);
        Column.of(window.size(), 40).on(window).put(0, 0, Line.of("ab"));
        assertThat(window.text()).isEqualTo(" ".repeat(29) + "ab");
    }

    @Test
    void mouseAndSize_areAsTheScreenSeesThem() {
        Column column = Column.of(new Size(200, 60), 88);
        assertThat(column.seen(new Input.Mouse(Input.Mouse.Action.PRESS, 60, 7)))
                .isEqualTo(new Input.Mouse(Input.Mouse.Action.PRESS, 6, 7));
        assertThat(column.seen(new Input.Resize(new Size(200, 60)))).isEqualTo(new Input.Resize(new Size(92, 60)));
        assertThat(column.seen(new Input.Tick())).isEqualTo(new Input.Tick());
    }
}
