package guide.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** How a command wants the full screen. */
final class ScreenOptions {
    @Option(
            names = "--mouse",
            negatable = true,
            description =
                    "Clicks and the wheel work; selecting text then needs Shift. Off unless the configuration says so.")
    Optional<Boolean> mouse = Optional.empty();
}
