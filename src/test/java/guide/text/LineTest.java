package guide.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineTest {
    private static final Line TWO_STYLES = Line.of(Span.of("ab日"), Span.of("cd", Style.DIM));

    @Test
    void width_countsCells() {
        assertThat(TWO_STYLES.width()).isEqualTo(6);
    }

    @Test
    void fit_keepsALineThatFits() {
        assertThat(TWO_STYLES.truncate(6)).isSameAs(TWO_STYLES);
    }

    @Test
    void fit_cutsAtAClustersEdgeAndSaysSo() {
        assertThat(TWO_STYLES.truncate(5).plain()).isEqualTo("ab日…");
        assertThat(TWO_STYLES.truncate(4).plain()).isEqualTo("ab…");
        assertThat(TWO_STYLES.truncate(1).plain()).isEqualTo("…");
        assertThat(TWO_STYLES.truncate(0)).isEqualTo(Line.EMPTY);
    }

    @Test
    void fit_keepsStyles() {
        assertThat(Line.of(Span.of("ab"), Span.of("cdef", Style.DIM)).truncate(4))
                .isEqualTo(Line.of(Span.of("ab"), Span.of("c…", Style.DIM)));
    }

    @Test
    void pad_fillsUpToTheWidth() {
        assertThat(TWO_STYLES.pad(8).plain()).isEqualTo("ab日cd  ");
        assertThat(TWO_STYLES.pad(3)).isSameAs(TWO_STYLES);
    }

    @Test
    void indent_movesAllButEmptyLines() {
        assertThat(TWO_STYLES.indent(2).plain()).isEqualTo("  ab日cd");
        assertThat(Line.EMPTY.indent(2)).isEqualTo(Line.EMPTY);
    }

    @Test
    void before_hangsLinesToTheRight() {
        assertThat(Line.of("• ").withHanging(List.of(Line.of("a"), Line.EMPTY, Line.of("b"))))
                .extracting(Line::plain)
                .containsExactly("• a", "", "  b");
        assertThat(Line.of("• ").withHanging(List.of())).containsExactly(Line.of("• "));
    }
}
