package guide.tui.home;

import guide.bank.BankName;

/** Something that the user can start at home. */
sealed interface HomeChoice {
    /** The questions due today, and new ones. */
    record Today() implements HomeChoice {}

    /** The questions that were not recalled last time, or forgotten before. */
    record Weak() implements HomeChoice {}

    /** One bank among several. */
    record OfBank(BankName bank) implements HomeChoice {}

    /**
     * One domain.
     *
     * @param id the domain's
     */
    record OfDomain(String id) implements HomeChoice {}
}
