package guide.journal;

import guide.journal.line.Damage;
import java.util.List;

/**
 * The lines that do not count, as far as the user has read nothing of them yet.
 *
 * @param damage the parts that could not be read
 * @param unknown how many events only a newer version of the program knows; 0 where the user has read that before
 */
public record Unreported(List<Damage> damage, int unknown) {
    /** Copies the list. */
    public Unreported {
        damage = List.copyOf(damage);
    }
}
