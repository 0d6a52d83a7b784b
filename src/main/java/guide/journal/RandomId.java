package guide.journal;

import java.util.random.RandomGenerator;

/** Random names of 5 bits a character, in Crockford's alphabet: no i, l, o and u, so none is misread. */
final class RandomId {
    private static final char[] ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz".toCharArray();

    private RandomId() {}

    /** 60 bits. */
    static String ofEvent(RandomGenerator random) {
        return of(random.nextLong(), 12);
    }

    /** 40 bits. */
    static String ofDevice(RandomGenerator random) {
        return of(random.nextLong(), 8);
    }

    private static String of(long bits, int length) {
        char[] id = new char[length];
        for (int i = 0; i < length; i++) {
            id[i] = ALPHABET[(int) (bits >>> (5 * i)) & 31];
        }
        return new String(id);
    }
}
