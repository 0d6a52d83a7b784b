package guide.tui.terminal;

import guide.config.Background;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A terminal's reply to the question for its background, {@code OSC 11}: a color as in XParseColor(3),
 * {@code rgb:1e1e/1e1e/2e2e} with one to four digits each, or {@code rgba:} with a fourth part that says how much of the
 * color there is.
 */
final class BackgroundReply {
    /** The question. It ends with BEL, as vim's and Neovim's does: terminals reply with the end that they were asked with. */
    static final String QUERY = "\u001b]11;?\u0007";
    /** The beginning of the reply, without its introducer. */
    static final String START = "11;";

    /**
     * The luminance at which black and white have the same contrast by WCAG 2.1: (1 + 0.05) / (l + 0.05) =
     * (l + 0.05) / 0.05.
     */
    private static final double MIDDLE = 0.179;

    /** The shares of red, green and blue in the luminance, by WCAG 2.1. */
    private static final double[] WEIGHTS = {0.2126, 0.7152, 0.0722};

    private static final String PART = "([0-9A-Fa-f]{1,4})";
    private static final Pattern COLOR = Pattern.compile(START + "rgba?:" + PART + "/" + PART + "/" + PART + "(/.*)?");

    private BackgroundReply() {}

    /** Reads a reply without its introducer and its end; anything else says nothing. */
    static Background of(String reply) {
        Matcher color = COLOR.matcher(reply);
        if (!color.matches()) {
            return Background.UNKNOWN;
        }
        double luminance = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            String digits = color.group(i + 1);
            double most = Math.pow(16, digits.length()) - 1;
            luminance += WEIGHTS[i] * linear(Integer.parseInt(digits, 16) / most);
        }
        return luminance < MIDDLE ? Background.DARK : Background.LIGHT;
    }

    /** Returns a channel's share of the luminance, by WCAG 2.1's definition of relative luminance. */
    private static double linear(double channel) {
        return channel <= 0.03928 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
