package guide.journal;

import guide.journal.line.Damage;
import java.util.List;

/**
 * What the person was not told before of the lines that do not count.
 *
 * @param damage the parts that could not be read
 * @param unknown how many events only a newer version of the program knows; 0 where that was told before
 */
public record Unreported(List<Damage> damage, int unknown) {
    /** Copies the list. */
    public Unreported {
        damage = List.copyOf(damage);
    }
}
