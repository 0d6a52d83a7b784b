package guide.bank;

import guide.yaml.Problem;
import java.util.List;

/**
 * A file of questions that cannot be used.
 *
 * @param domain its domain, with as many of its questions as could be read
 * @param why what is wrong with it, the first place of all
 */
public record UnusableFile(Domain domain, Problem why) {
    /** Whether the question with this id or number is among those that could be read. */
    public boolean holds(String idOrNumber) {
        return new Bank("", "", List.of(domain)).find(idOrNumber).isPresent();
    }
}
