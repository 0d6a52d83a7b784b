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
 */
public record Loaded(Bank bank, List<Problem> problems) {
    /** Keeps a sorted copy of the list. */
    public Loaded {
        List<Problem> sorted = new ArrayList<>(problems);
        Collections.sort(sorted);
        problems = List.copyOf(sorted);
    }
}
