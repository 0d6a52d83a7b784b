package guide.tui.terminal;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
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

    private static final List<String> BY_PRECEDENCE = List.of("LC_ALL", "LC_CTYPE", "LANG");

    /**
     * Returns the encoding that the launcher found, since it gives the JVM a locale of its own and hands the user's on;
     * otherwise the locale's; without a locale, the one that the JVM found.
     *
     * @param env the environment
     * @param found the encoding to take when no locale is set
     */
    static Encoding of(Map<String, String> env, Charset found) {
        String handedOn = env.getOrDefault("GUIDE_CHARSET", "");
        if (!handedOn.isEmpty()) {
            return named("." + handedOn);
        }
        for (String variable : BY_PRECEDENCE) {
            String locale = env.getOrDefault(variable, "");
            if (!locale.isEmpty()) {
                return named(locale);
            }
        }
        return found.equals(StandardCharsets.UTF_8) ? UNICODE : ascii(found);
    }

    boolean unicode() {
        return output.equals(StandardCharsets.UTF_8);
    }

    private static Encoding named(String locale) {
        String codeset = locale.replaceFirst("^[^.]*\\.?", "").replaceFirst("@.*$", "");
        String plain = codeset.toLowerCase(Locale.ROOT).replace("-", "");
        if (plain.equals("utf8")) {
            return UNICODE;
        }
        try {
            return ascii(codeset.isEmpty() ? StandardCharsets.UTF_8 : Charset.forName(codeset));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return ascii(StandardCharsets.UTF_8);
        }
    }

    private static Encoding ascii(Charset typed) {
        return new Encoding(StandardCharsets.US_ASCII, typed);
    }
}
