package guide.tui.terminal;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The letters that go to and come from a terminal.
 *
 * @param output how drawn text is encoded; what is not UTF-8 is drawn in ASCII
 * @param input how typed text is encoded
 */
record Encoding(Charset output, Charset input) {
    /** Everything can be drawn. */
    static final Encoding UNICODE = new Encoding(StandardCharsets.UTF_8, StandardCharsets.UTF_8);

    private static final List<String> BY_PRECEDENCE = List.of("LC_ALL", "LC_CTYPE", "LANG");

    /**
     * What the launcher found, which gives the JVM a locale of its own and hands the user's on; else what the locale says;
     * without one, what the JVM found.
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
