package guide.tui;

/** Where one can be while browsing. */
sealed interface Stop {
    /**
     * A domain's heading.
     *
     * @param domain its id
     */
    record Heading(String domain) implements Stop {}

    /**
     * A question, with its answer where that is open.
     *
     * @param question its id
     */
    record Entry(String question) implements Stop {}

    /**
     * A reference under an open answer.
     *
     * @param question the id of the question that refers
     * @param to the id of the question that it refers to
     */
    record Reference(String question, String to) implements Stop {}
}
