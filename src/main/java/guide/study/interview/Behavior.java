package guide.study.interview;

import java.util.Arrays;
import java.util.List;

/**
 * Something that interviewers look for in any answer, and that a candidate can say of one's own answer without judging how
 * good it was. The journal has the ordinal numbers, so their order is fixed.
 */
public enum Behavior {
    /** The first sentence was the answer; what led to it came afterwards. */
    BEGAN_WITH_THE_ANSWER,
    /** A limit, a cost or a way to fail was named without being asked for. */
    NAMED_A_LIMIT,
    /** A figure, or an example of the candidate's own work. */
    GAVE_EVIDENCE,
    /** Of several ways one was chosen, with the reason. */
    CHOSE_ONE_WAY;

    private static final List<Behavior> ALL = Arrays.asList(values());

    /** Returns the behaviors of these numbers; numbers of a newer version are left out. */
    public static List<Behavior> of(List<Integer> numbers) {
        return ALL.stream()
                .filter(behavior -> numbers.contains(behavior.ordinal()))
                .toList();
    }
}
