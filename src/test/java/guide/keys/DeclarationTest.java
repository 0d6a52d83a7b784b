package guide.keys;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DeclarationTest {
    @Test
    void actionThatWorksNowhere_isRefused() {
        Declaration bury = Declaration.of("bury", "bury", "leave it out until tomorrow", "b");

        assertThatThrownBy(bury::in).hasMessage("bury works in no phase");
    }
}
