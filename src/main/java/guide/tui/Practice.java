package guide.tui;

import guide.bank.Domain;
import guide.study.Progress;
import java.util.List;
import java.util.Optional;

/** How a session of some questions begins that were chosen on another screen. */
@FunctionalInterface
public interface Practice {
    /**
     * The session's first screen.
     *
     * @param domains the questions that were chosen, by domain
     * @param progress as it stands
     * @param back where the session leads when it is left
     * @return empty where none of them may be asked
     */
    Optional<Screen> of(List<Domain> domains, Progress progress, Way back);
}
