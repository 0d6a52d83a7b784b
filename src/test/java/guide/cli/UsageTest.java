package guide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UsageTest {
    @Test
    void percentSign_isText() {
        Usage usage = new Usage("x", () -> 0, "At 90 %n and above.").flag("--weak", "Below 80 % only.", () -> {});
        assertThat(usage.commandLine().getUsageMessage()).contains("At 90 %n and above.", "Below 80 % only.");
    }
}
