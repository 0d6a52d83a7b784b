package guide.journal;

import java.util.random.RandomGenerator;

/** Makes random ids of 5 bits per character, in Crockford's alphabet: without i, l, o and u, which are easily misread. */
final class RandomId {
    private static final char[] ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz".toCharArray();

    private RandomId() {}

    /** Returns 12 characters, 60 bits. */
    static String ofEvent(RandomGenerator random) {
        return of(random.nextLong(), 12);
    }

    /** Returns 8 characters, 40 bits. */
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
