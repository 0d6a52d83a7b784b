package guide.journal;

import java.util.HashSet;
import java.util.Set;

/**
 * The ids that were seen. Ours fit a {@code long}, so a hundred thousand take one array and a tenth of the time that a
 * set of strings takes in a cold process.
 */
final class IdSet {
    private static final int LENGTH = 12;

    /** A free slot. The id of twelve zeros has this number too, so it is kept with the foreign ones. */
    private static final long FREE = 0;

    private static final long FOREIGN = 0;

    private final long[] slots;
    private final Set<String> foreign = new HashSet<>();

    /** @param most how many ids will be added at most */
    IdSet(int most) {
        slots = new long[Integer.highestOneBit(Math.max(8, most)) * 4];
    }

    /** False where it was there already. */
    boolean add(String id) {
        long number = number(id);
        if (number == FOREIGN) {
            return foreign.add(id);
        }
        int at = slot(number);
        while (slots[at] != FREE) {
            if (slots[at] == number) {
                return false;
            }
            at = at + 1 & slots.length - 1;
        }
        slots[at] = number;
        return true;
    }

    private int slot(long number) {
        long mixed = number * 0x9E3779B97F4A7C15L; // The golden ratio spreads ids that were not drawn at random.
        return (int) (mixed >>> 32) & slots.length - 1;
    }

    /** To base 36, which 63 bits hold twelve digits of. */
    private static long number(String id) {
        if (id.length() != LENGTH) {
            return FOREIGN;
        }
        long number = 0;
        for (int i = 0; i < LENGTH; i++) {
            char c = id.charAt(i);
            if (c >= '0' && c <= '9') {
                number = number * 36 + (c - '0');
            } else if (c >= 'a' && c <= 'z') {
                number = number * 36 + (c - 'a' + 10);
            } else {
                return FOREIGN;
            }
        }
        return number;
    }
}
