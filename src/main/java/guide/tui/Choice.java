package guide.tui;

/** What one can start at home. */
sealed interface Choice {
    /** What is due today, and new questions. */
    record Today() implements Choice {}

    /** What was not recalled last time, or was forgotten before. */
    record Weak() implements Choice {}

    /**
     * One domain.
     *
     * @param id the domain's
     */
    record OfDomain(String id) implements Choice {}
}
