package guide.tui.home;

/** What one can start at home. */
sealed interface HomeChoice {
    /** What is due today, and new questions. */
    record Today() implements HomeChoice {}

    /** What was not recalled last time, or was forgotten before. */
    record Weak() implements HomeChoice {}

    /**
     * One domain.
     *
     * @param id the domain's
     */
    record OfDomain(String id) implements HomeChoice {}
}
