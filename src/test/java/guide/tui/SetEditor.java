package guide.tui;

import guide.bank.Bank;
import guide.bank.Question;
import java.util.Optional;

/** The editor of a test, which does what it was told last; until then there is nothing to edit. */
final class SetEditor implements Editor {
    private Optional<Edited> outcome = Optional.empty();

    @Override
    public boolean edits(Question question) {
        return outcome.isPresent();
    }

    @Override
    public Edited edit(Question question) {
        return outcome.orElseThrow(() -> new AssertionError("asked to edit what cannot be edited"));
    }

    /** From now on it leaves this bank behind. */
    void leaves(Bank bank) {
        outcome = Optional.of(new Edited(Optional.of(bank), "Read again."));
    }

    /** From now on it changes nothing and says this. */
    void says(String sentence) {
        outcome = Optional.of(new Edited(Optional.empty(), sentence));
    }
}
