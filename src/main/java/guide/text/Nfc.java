package guide.text;

import java.text.Normalizer;

/** Brings text into Unicode's composed form, so that equal letters make equal text. */
public final class Nfc {
    private Nfc() {}

    /** Returns the text in NFC. */
    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isStable(text.charAt(i))) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    /**
     * Returns whether a char is in NFC next to any other: Latin, punctuation, arrows, mathematics. The class library's
     * own test would load Unicode's tables at every start of the program.
     */
    static boolean isStable(char c) {
        return c < 0x300 || c >= 0x2002 && c < 0x20D0 || c >= 0x2190 && c < 0x2329 || c >= 0x2460 && c < 0x2ADC;
    }
}
