package guide.study;

/** A model of forgetting: what a review does to a memory, and when the next one is due. */
public interface Scheduler {
    /** The memory after the first review of a question. */
    Memory first(Grade grade);

    /**
     * The memory after a further review.
     *
     * @param elapsedDays since the last review, at least 0; below 1 the same-day rule holds
     */
    Memory next(Memory memory, double elapsedDays, Grade grade);

    /** The chance of recall, 0 to 1, so many days after the last review. */
    double recall(Memory memory, double days);

    /** Days until the chance of recall has fallen to {@code retention} (above 0, below 1); neither rounded nor fuzzed. */
    double interval(Memory memory, double retention);
}
