package guide;

import java.io.DataInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.random.RandomGenerator;

/**
 * Reads the system's random bytes, eight at a time. There is no generator in between, so two sessions that start at the
 * same moment cannot draw the same ids. {@link SecureRandom} is used only without {@code /dev/urandom}, since it loads the
 * security providers first.
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
