package guide.study.interview;

/** The part of a good reply's gist that was said to a follow-up. The journal has the ordinal numbers. */
public enum GistCoverage {
    NO,
    PARTLY,
    YES;

    private static final GistCoverage[] ALL = values();

    /** Returns the answer with this number, 0 to 2. */
    public static GistCoverage of(int number) {
        return ALL[number];
    }

    /** Returns the share that counts, 0 to 1. */
    double share() {
        return ordinal() / 2.0;
    }
}
