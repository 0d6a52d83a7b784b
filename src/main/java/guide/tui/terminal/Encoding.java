package guide.tui.terminal;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Map;

/**
 * The encodings of a terminal.
 *
 * @param output the encoding of drawn text, which is UTF-8 or else ASCII
 * @param input the encoding of typed text
 */
record Encoding(Charset output, Charset input) {
    /** UTF-8 both ways, in which everything can be drawn. */
    static final Encoding UNICODE = new Encoding(StandardCharsets.UTF_8, StandardCharsets.UTF_8);

    /**
     * Returns the encoding that the launcher found, since it gives the JVM a locale of its own; without a launcher, the one
     * that the JVM found. With one that Java does not know, keys are taken for UTF-8.
     *
     * @param env the environment
     * @param found the encoding that the JVM found
     */
    static Encoding of(Map<String, String> env, Charset found) {
        String name = env.getOrDefault("GUIDE_CHARSET", "");
        try {
            Charset typed = name.isEmpty() ? found : Charset.forName(name);
            return typed.equals(StandardCharsets.UTF_8) ? UNICODE : ascii(typed);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return ascii(StandardCharsets.UTF_8);
        }
    }

    boolean unicode() {
        return output.equals(StandardCharsets.UTF_8);
    }

    private static Encoding ascii(Charset typed) {
        return new Encoding(StandardCharsets.US_ASCII, typed);
    }
}
