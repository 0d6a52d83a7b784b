package guide.study;

/**
 * The memory of one question, as FSRS models it. Derived from reviews, never stored.
 *
 * @param stability days until the chance of recall has fallen to 90 %, 0.001 to 36,500
 * @param difficulty 1 (easy) to 10 (hard)
 */
public record Memory(double stability, double difficulty) {}
