package guide.bank;

import guide.yaml.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What came of reading a bank: all files that could be used, and what was wrong with any of them.
 *
 * @param bank the files without errors; it may be empty
 * @param problems sorted by place
 * @param leftOut the files that are not in the bank, in the order in which they were read
 */
public record Loaded(Bank bank, List<Problem> problems, List<LeftOut> leftOut) {
    /** Keeps a sorted copy of the problems. */
    public Loaded {
        List<Problem> sorted = new ArrayList<>(problems);
        Collections.sort(sorted);
        problems = List.copyOf(sorted);
        leftOut = List.copyOf(leftOut);
    }

    /** A bank with which nothing is wrong. */
    static Loaded whole(Bank bank) {
        return new Loaded(bank, List.of(), List.of());
    }
}
