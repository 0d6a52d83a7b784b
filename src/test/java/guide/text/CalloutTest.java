package guide.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CalloutTest {
    private static final Callout TRAP = new Callout(
            "! Trap", ColorRole.BAD, "Quoting precision *alone*: what is not retrieved cannot be answered.");

    @Test
    void text_hangsBesideItsLabel() {
        assertThat(Callout.all(List.of(TRAP), 60))
                .extracting(Line::plain)
                .containsExactly(
                        "! Trap   Quoting precision alone: what is not retrieved", "         cannot be answered.");
    }

    @Test
    void narrowWindow_hasTheLabelOnItsOwnLine() {
        assertThat(Callout.all(List.of(TRAP), 40))
                .extracting(Line::plain)
                .containsExactly("! Trap", "  Quoting precision alone: what is not", "  retrieved cannot be answered.");
    }

    @Test
    void label_isBoldInItsInk() {
        assertThat(Callout.all(List.of(TRAP), 40).get(0))
                .isEqualTo(Line.of("! Trap", Style.of(ColorRole.BAD).bold()));
    }

    @Test
    void several_areAligned() {
        assertThat(Callout.all(
                        List.of(new Callout("! Trap", ColorRole.BAD, "a"), new Callout("> Angle", ColorRole.GOOD, "b")),
                        60))
                .extracting(Line::plain)
                .containsExactly("! Trap    a", "", "> Angle   b");
    }

    @Test
    void anyWidth_isKept() {
        for (int width = 1; width < 120; width++) {
            int most = width;
            assertThat(Callout.all(List.of(TRAP), width))
                    .allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(most));
        }
    }
}
