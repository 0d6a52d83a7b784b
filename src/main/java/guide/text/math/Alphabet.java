package guide.text.math;

/**
 * An alphabet of its own for letters with a meaning of their own, such as bold for vectors: Unicode's mathematical
 * alphanumeric symbols, with the letters that older blocks had first (The Unicode Standard, 22.2).
 */
enum Alphabet {
    BOLD(0x1D400, 0x1D41A, 0x1D7CE, "", ""),
    DOUBLE(0x1D538, 0x1D552, 0x1D7D8, "CHNPQRZ", "ℂℍℕℙℚℝℤ"),
    SCRIPT(0x1D49C, 0x1D4B6, 0, "BEFHILMRego", "ℬℰℱℋℐℒℳℛℯℊℴ"),
    FRAKTUR(0x1D504, 0x1D51E, 0, "CHIRZ", "ℭℌℑℜℨ");

    private static final int BOLD_CAPITAL_ALPHA = 0x1D6A8;
    private static final int BOLD_ALPHA = 0x1D6C2;
    private static final int BOLD_NABLA = 0x1D6C1;

    private final int capitals;
    private final int smalls;
    private final int digits;
    private final String early;
    private final String earlySigns;

    Alphabet(int capitals, int smalls, int digits, String early, String earlySigns) {
        this.capitals = capitals;
        this.smalls = smalls;
        this.digits = digits;
        this.early = early;
        this.earlySigns = earlySigns;
    }

    /** Returns a text with each letter that the alphabet has taken from it. */
    String of(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(letter -> out.appendCodePoint(of(letter)));
        return out.toString();
    }

    private int of(int letter) {
        int at = early.indexOf(letter);
        if (at >= 0) {
            return earlySigns.charAt(at);
        }
        if (letter >= 'A' && letter <= 'Z') {
            return capitals + letter - 'A';
        }
        if (letter >= 'a' && letter <= 'z') {
            return smalls + letter - 'a';
        }
        if (letter >= '0' && letter <= '9' && digits > 0) {
            return digits + letter - '0';
        }
        return this == BOLD ? boldGreek(letter) : letter;
    }

    private static int boldGreek(int letter) {
        if (letter >= 'Α' && letter <= 'Ω') {
            return BOLD_CAPITAL_ALPHA + letter - 'Α';
        }
        if (letter >= 'α' && letter <= 'ω') {
            return BOLD_ALPHA + letter - 'α';
        }
        return letter == '∇' ? BOLD_NABLA : letter;
    }
}
