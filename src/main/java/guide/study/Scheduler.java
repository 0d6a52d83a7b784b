package guide.study;

/** A model of forgetting: computes the effect of a review on a memory, and the time of the next review. */
public interface Scheduler {
    /** Returns the memory after the first review of a question. */
    Memory first(Grade grade);

    /**
     * Returns the memory after a further review.
     *
     * @param elapsedDays days since the last review, at least 0; below 1 the same-day rule holds
     */
    Memory next(Memory memory, double elapsedDays, Grade grade);

    /** Returns the chance of recall, 0 to 1, {@code days} days after the last review. */
    double recall(Memory memory, double days);

    /**
     * Returns the days until the chance of recall has fallen to {@code retention} (above 0, below 1), neither rounded
     * nor fuzzed.
     */
    double interval(Memory memory, double retention);
}
