package guide.journal;

import java.io.DataInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.random.RandomGenerator;

/**
 * The system's randomness, eight bytes at a time. No generator of our own stands between, so two sessions that start in
 * the same moment cannot draw the same ids. A {@link SecureRandom} says the same, but loads the security providers first:
 * it takes that part only where there is no {@code /dev/urandom}.
 */
public final class SystemRandom implements RandomGenerator {
    @Override
    public long nextLong() {
        try (DataInputStream random = new DataInputStream(new FileInputStream("/dev/urandom"))) {
            return random.readLong();
        } catch (IOException e) {
            return new SecureRandom().nextLong();
        }
    }
}
