package guide.app;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * All that the program gets from outside beside a screen, so that a test can run the whole program in process.
 *
 * @param env the environment's variables
 * @param home the user's home folder, for when {@code HOME} is not set
 * @param in standard input
 * @param out standard output; written as bytes, so that a closed pipe is noticed
 * @param err standard error
 * @param clock the moment
 * @param zone where the user is, asked anew for each event
 * @param random draws the journal's ids
 */
public record World(
        Map<String, String> env,
        String home,
        InputStream in,
        OutputStream out,
        OutputStream err,
        InstantSource clock,
        Supplier<ZoneId> zone,
        RandomGenerator random) {}
