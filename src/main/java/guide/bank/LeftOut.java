package guide.bank;

import guide.yaml.Problem;
import java.util.List;

/**
 * Something that cannot be used and is not in the bank: a file, or one question of a file.
 *
 * @param domain the domain, with as much of what is left out as could be read
 * @param why the first error in it
 * @param isFile whether a whole file is left out
 */
public record LeftOut(Domain domain, Problem why, boolean isFile) {
    /** Returns whether the question with this id or number is among those that could be read. */
    public boolean holds(String idOrNumber) {
        return new Bank("", "", List.of(domain)).find(idOrNumber).isPresent();
    }
}
