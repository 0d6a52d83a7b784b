package guide.bank;

import guide.yaml.Problem;
import java.util.List;

/**
 * The result of reading a bank: all that could be used, and the problems of every file.
 *
 * @param bank what has no error; it may be empty
 * @param problems sorted by place
 * @param leftOut the files and questions that are not in the bank, in the order in which they were read
 */
public record LoadedBank(Bank bank, List<Problem> problems, List<LeftOut> leftOut) {
    /** Keeps a sorted copy of the problems. */
    public LoadedBank {
        problems = problems.stream().sorted().toList();
        leftOut = List.copyOf(leftOut);
    }
}
