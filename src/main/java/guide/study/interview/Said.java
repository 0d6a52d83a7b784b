package guide.study.interview;

/** The part of a good reply's gist that was said to a follow-up. The journal has the ordinal numbers. */
public enum Said {
    NO,
    PARTLY,
    YES;

    private static final Said[] ALL = values();

    /** Returns the answer with this number, 0 to 2. */
    public static Said of(int number) {
        return ALL[number];
    }

    /** Returns the share that counts, 0 to 1. */
    double share() {
        return ordinal() / 2.0;
    }
}
