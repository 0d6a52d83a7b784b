package guide.app;

import guide.bank.amend.Amendment;
import guide.journal.StateFile;
import java.util.List;
import java.util.Optional;

/** Says once of each amendment that the bank's text beneath it has changed; the state folder knows what was said. */
final class OutdatedAmendments {
    private final StateFile said;

    OutdatedAmendments(Folders folders) {
        this.said = StateFile.of(folders.state().resolve("outdated-amendments"));
    }

    /** Returns a sentence about those that nothing was said of yet, and remembers them; empty where there are none. */
    Optional<String> news(List<Amendment> outdated) {
        List<String> before = said.lines();
        List<String> now = outdated.stream().map(OutdatedAmendments::line).toList();
        if (!now.equals(before)) {
            said.write(now);
        }
        List<Amendment> news = outdated.stream()
                .filter(amendment -> !before.contains(line(amendment)))
                .toList();
        return news.isEmpty() ? Optional.empty() : Optional.of(sentence(news));
    }

    private static String line(Amendment amendment) {
        return amendment.id() + " " + amendment.basis();
    }

    private static String sentence(List<Amendment> news) {
        String id = news.get(0).id();
        return news.size() == 1
                ? "the bank's text of '" + id + "' has changed since you amended it; yours still shows. 'guide edit "
                        + id + "' has both."
                : "the bank's text of " + news.size() + " questions has changed since you amended them; yours still"
                        + " shows. 'guide check' lists them.";
    }
}
