package guide.cli;

import guide.app.QuestionFilter;
import java.util.List;

/** The options that name a part of the bank. */
final class FilterOptions implements Usage.Options {
    private List<String> domains = List.of();
    private List<String> tags = List.of();

    QuestionFilter filter() {
        return new QuestionFilter(domains, tags);
    }

    @Override
    public void addTo(Usage usage) {
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
