package guide.cli;

import guide.app.Selection;
import java.util.List;

/** The options that name questions: all of a bank, or with {@link #filtered} a part of it. */
final class SelectionOptions implements Usage.Options {
    private final boolean filters;
    private List<String> banks = List.of();
    private List<String> domains = List.of();
    private List<String> tags = List.of();

    private SelectionOptions(boolean filters) {
        this.filters = filters;
    }

    static SelectionOptions ofBank() {
        return new SelectionOptions(false);
    }

    static SelectionOptions filtered() {
        return new SelectionOptions(true);
    }

    Selection selection() {
        return new Selection(banks, domains, tags);
    }

    @Override
    public void addTo(Usage usage) {
        usage.texts(
                "--bank",
                "FILE|DIR",
                "Questions of this file or folder instead of the bundled ones; may be repeated. GUIDE_BANK does"
                        + " the same, with ':' between several.",
                given -> banks = given);
        if (!filters) {
            return;
        }
        usage.texts(
                        "-d --domain",
                        "DOMAIN",
                        "Only this domain, by its id or title, such as rag; may be repeated.",
                        given -> domains = given)
                .texts(
                        "-t --tag",
                        "TAG",
                        "Only questions with this tag; may be repeated, one match is enough.",
                        given -> tags = given);
    }
}
