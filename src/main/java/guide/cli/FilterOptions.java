package guide.cli;

import java.util.List;

/** Which part of the bank a command is about. */
final class FilterOptions implements Usage.Options {
    List<String> domains = List.of();

    List<String> tags = List.of();

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
