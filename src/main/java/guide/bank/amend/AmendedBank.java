package guide.bank.amend;

import guide.bank.LoadedBank;
import java.util.List;

/**
 * A bank as the user wants it.
 *
 * @param loaded the bank, with all problems
 * @param standings how each amendment stands to it
 */
public record AmendedBank(LoadedBank loaded, List<AmendmentState> standings) {}
