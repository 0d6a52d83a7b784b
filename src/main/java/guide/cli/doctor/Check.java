package guide.cli.doctor;

import java.util.List;

/** A check of one side of the program's health. */
@FunctionalInterface
interface Check {
    /** Returns what the check found, in the order to print. */
    List<Finding> findings();
}
