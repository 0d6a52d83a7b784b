package guide.bank;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All questions that are loaded.
 *
 * @param title the guide's title
 * @param tagline one line under the title; empty if there is none
 * @param domains in the guide's order
 */
public record Bank(String title, String tagline, List<Domain> domains) {
    /** Keeps a copy of the list. */
    public Bank {
        domains = List.copyOf(domains);
    }

    /** Returns all questions, domain by domain. */
    public Stream<Question> questions() {
        return domains.stream().flatMap(d -> d.questions().stream());
    }

    /** Returns the tags of all questions, each once, in the order of the alphabet. */
    public List<String> tags() {
        return questions()
                .flatMap(question -> question.tags().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Returns the question with this id or number; {@code 7}, {@code 07} and {@code §7}, {@code r1} and {@code R1} are
     * the same number.
     */
    public Optional<Question> find(String idOrNumber) {
        return questions()
                .filter(q -> q.id().equals(idOrNumber))
                .findFirst()
                .or(() -> numbered(idOrNumber).stream().findFirst());
    }

    /**
     * Returns the questions that a number means: the one of the bank that comes with the program, else those of other
     * questions of the main bank, else those that have it within a bank of their own.
     */
    public List<Question> numbered(String number) {
        List<Question> exact = questions().filter(q -> q.hasNumber(number)).toList();
        if (exact.size() > 1) {
            List<Question> bundled =
                    exact.stream().filter(q -> Banks.isBundled(q.place())).toList();
            return bundled.isEmpty() ? exact : bundled;
        }
        return exact.isEmpty()
                ? questions().filter(q -> q.hasShortNumber(number)).toList()
                : exact;
    }

    /** Returns the banks that the domains belong to, in their order; one where none has a bank of its own. */
    public List<BankName> names() {
        return domains.stream().map(Domain::bank).distinct().toList();
    }

    /** Returns the domain that holds this question. */
    public Domain domainOf(Question question) {
        return domains.stream()
                .filter(d -> d.questions().contains(question))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not of this bank: " + question.id()));
    }

    /** Returns the domain with this id. */
    public Optional<Domain> domain(String id) {
        return domains.stream().filter(d -> d.id().equals(id)).findFirst();
    }

    /**
     * Returns the domain with this id, or else the domains of the bank with this name, or else the domain with this title,
     * in upper or lower case; none where nothing is called so.
     */
    public List<Domain> domainsCalled(String name) {
        List<Domain> byId =
                domains.stream().filter(d -> d.id().equalsIgnoreCase(name)).toList();
        List<Domain> ofBank = domains.stream()
                .filter(d -> !d.bank().isMain() && d.bank().word().equalsIgnoreCase(name))
                .toList();
        // A domain that is called as its bank is not meant alone: the bank's other domains go by the same name.
        if (!ofBank.isEmpty() && ofBank.containsAll(byId)) {
            return ofBank;
        }
        return byId.isEmpty()
                ? domains.stream()
                        .filter(d -> d.title().equalsIgnoreCase(name))
                        .limit(1)
                        .toList()
                : byId;
    }
}
