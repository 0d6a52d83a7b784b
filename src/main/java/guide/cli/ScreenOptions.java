package guide.cli;

import java.util.Optional;

/** The options of the full screen. */
final class ScreenOptions implements Usage.Options {
    Optional<Boolean> mouse = Optional.empty();

    @Override
    public void addTo(Usage usage) {
        usage.choice(
                "--mouse",
                "Clicks and the wheel work; selecting text then needs Shift. Off unless the configuration says so.",
                given -> mouse = Optional.of(given));
    }
}
