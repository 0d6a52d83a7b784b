package guide.study.interview;

/**
 * A share of things that were counted.
 *
 * @param counted how many of them, in halves where a half counts; 0 to {@code of}
 * @param of how many there were
 */
public record Share(double counted, int of) {
    static final Share NONE = new Share(0, 0);

    /** Returns the percent, rounded; 0 of nothing. */
    public int percent() {
        return of == 0 ? 0 : (int) Math.round(100 * counted / of);
    }

    Share plus(Share other) {
        return new Share(counted + other.counted, of + other.of);
    }

    static Share of(boolean... things) {
        int counted = 0;
        for (boolean thing : things) {
            counted += thing ? 1 : 0;
        }
        return new Share(counted, things.length);
    }
}
