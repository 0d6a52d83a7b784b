package guide.cli;

import java.util.List;

/** One side of the program's health. */
@FunctionalInterface
interface Check {
    /** What there is to say, in the order in which it is printed. */
    List<Finding> findings();
}
