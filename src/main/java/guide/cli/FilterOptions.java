package guide.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Which part of the bank a command is about. */
final class FilterOptions {
    @Option(
            names = {"-d", "--domain"},
            paramLabel = "DOMAIN",
            description = "Only this domain, by its id or title, such as rag; may be repeated.")
    List<String> domains = new ArrayList<>();

    @Option(
            names = {"-t", "--tag"},
            paramLabel = "TAG",
            description = "Only questions with this tag; may be repeated, one match is enough.")
    List<String> tags = new ArrayList<>();
}
