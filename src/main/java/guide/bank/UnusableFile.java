package guide.bank;

import guide.yaml.Problem;
import java.util.List;

/**
 * A file of questions that cannot be used.
 *
 * @param domain the file's domain, with as many of its questions as could be read
 * @param why the file's first error
 */
public record UnusableFile(Domain domain, Problem why) {
    /** Returns whether the question with this id or number is among those that could be read. */
    public boolean holds(String idOrNumber) {
        return new Bank("", "", List.of(domain)).find(idOrNumber).isPresent();
    }
}
