package guide.tui.terminal;

import guide.config.Background;

/**
 * A terminal's reply to the question for its background, {@code OSC 11}: a color in one of the forms of XParseColor(3),
 * {@code rgb:1e1e/1e1e/2e2e} with one to four digits each or {@code #1e1e2e}; {@code rgba:} with a fourth part that says
 * how much of the color there is.
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

    private BackgroundReply() {}

    /** Reads a reply without its introducer and its end; anything else says nothing. */
    static Background of(String reply) {
        if (!reply.startsWith(START)) {
            return Background.UNKNOWN;
        }
        String color = reply.substring(START.length());
        String[] parts = parts(color);
        double luminance = 0;
        double[] weights = {0.2126, 0.7152, 0.0722};
        for (int i = 0; i < weights.length; i++) {
            if (parts.length < weights.length || !parts[i].matches("[0-9A-Fa-f]{1,4}")) {
                return Background.UNKNOWN;
            }
            double most = Math.pow(16, parts[i].length()) - 1;
            luminance += weights[i] * linear(Integer.parseInt(parts[i], 16) / most);
        }
        return luminance < MIDDLE ? Background.DARK : Background.LIGHT;
    }

    private static String[] parts(String color) {
        if (color.startsWith("#")) {
            int digits = (color.length() - 1) / 3;
            return color.length() == 3 * digits + 1 && digits > 0
                    ? new String[] {
                        color.substring(1, 1 + digits),
                        color.substring(1 + digits, 1 + 2 * digits),
                        color.substring(1 + 2 * digits)
                    }
                    : new String[0];
        }
        int colon = color.indexOf(':');
        String model = colon < 0 ? "" : color.substring(0, colon);
        return model.equals("rgb") || model.equals("rgba")
                ? color.substring(colon + 1).split("/", -1)
                : new String[0];
    }

    /** Returns a channel's share of the luminance, by WCAG 2.1's definition of relative luminance. */
    private static double linear(double channel) {
        return channel <= 0.03928 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
