package guide.app;

import guide.bank.amend.Amendment;
import guide.bank.amend.AmendmentState;
import guide.journal.StateFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says of each change of the bank's text beneath an amendment once that it has changed; the state folder knows what was said. */
final class OutdatedAmendments {
    private final StateFile said;

    OutdatedAmendments(Folders folders) {
        this.said = StateFile.of(folders.state().resolve("outdated-amendments"));
    }

    /** Returns a sentence about those that nothing was said of yet, and remembers them; empty where there are none. */
    Optional<String> news(List<AmendmentState> standings) {
        List<String> before =
                said.lines().stream().filter(line -> !line.isBlank()).toList();
        List<String> now = new ArrayList<>();
        List<AmendmentState> news = new ArrayList<>();
        for (AmendmentState standing : standings) {
            switch (standing.state()) {
                case OUTDATED -> {
                    now.add(line(standing));
                    if (!before.contains(line(standing))) {
                        news.add(standing);
                    }
                }
                // The bank is off, or another one was named: what was said of it stays said.
                case WAITS ->
                    before.stream().filter(line -> isOf(standing, line)).forEach(now::add);
                case APPLIED -> {}
            }
        }
        if (!now.equals(before)) {
            said.write(now);
        }
        return news.isEmpty() ? Optional.empty() : Optional.of(sentence(news));
    }

    private static String line(AmendmentState standing) {
        return standing.amendment().id() + " " + standing.amendment().basis() + " " + standing.text();
    }

    private static boolean isOf(AmendmentState standing, String line) {
        return line.startsWith(standing.amendment().id() + " ");
    }

    private static String sentence(List<AmendmentState> news) {
        Amendment first = news.get(0).amendment();
        return news.size() == 1
                ? "the bank's text of '" + first.id()
                        + "' has changed since you amended it; yours still shows. 'guide edit " + first.id()
                        + "' has both."
                : "the bank's text of " + news.size() + " questions has changed since you amended them; yours still"
                        + " shows. 'guide check' lists them.";
    }
}
