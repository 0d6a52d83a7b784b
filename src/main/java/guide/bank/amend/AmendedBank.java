package guide.bank.amend;

import guide.bank.LoadedBank;
import java.util.List;

/**
 * A bank as the user wants it.
 *
 * @param loaded the bank, with all problems
 * @param standings how each amendment stands to it
 */
public record AmendedBank(LoadedBank loaded, List<Standing> standings) {
    /** Returns the amendments of texts that have changed since. */
    public List<Amendment> outdated() {
        return standings.stream()
                .filter(standing -> standing.state() == Standing.State.OUTDATED)
                .map(Standing::amendment)
                .toList();
    }
}
