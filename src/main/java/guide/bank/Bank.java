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

    /** Returns all questions with this number; banks that are loaded together may use the same one. */
    public List<Question> numbered(String number) {
        return questions().filter(q -> q.hasNumber(number)).toList();
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

    /** Returns the domain with this id, or else with this title, in upper or lower case. */
    public Optional<Domain> domainCalled(String name) {
        return domains.stream()
                .filter(d -> d.id().equalsIgnoreCase(name))
                .findFirst()
                .or(() -> domains.stream()
                        .filter(d -> d.title().equalsIgnoreCase(name))
                        .findFirst());
    }
}
