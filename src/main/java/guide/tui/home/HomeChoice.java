package guide.tui.home;

import guide.bank.BankName;

/** Something that the user can start at home. */
sealed interface HomeChoice {
    /** The questions due today, and new ones. */
    record Today() implements HomeChoice {}

    /** The weak points. */
    record Weak() implements HomeChoice {}

    /** A mock interview. */
    record Interview() implements HomeChoice {}
    /** One bank among several. */
    record OfBank(BankName bank) implements HomeChoice {}

    /**
     * One domain.
     *
     * @param id the domain's
     */
    record OfDomain(String id) implements HomeChoice {}
}
