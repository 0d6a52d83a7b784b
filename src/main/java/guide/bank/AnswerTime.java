package guide.bank;

/**
 * The time for a spoken answer.
 *
 * @param minutes 1 to 60
 * @param isGiven whether the bank gives it; otherwise it is estimated
 */
public record AnswerTime(int minutes, boolean isGiven) {
    /** A calm speaker says about 130 words a minute; what stands under the question is read at about the same rate. */
    private static final int WORDS_A_MINUTE = 130;

    /** Nobody speaks longer at one question, however long the text is that an answer rests on. */
    private static final int LONGEST_ESTIMATE = 5;

    private static final char FIRST_IDEOGRAPH = 0x2E80;
    private static final char LAST_IDEOGRAPH = 0xD7A3;

    /** Returns the time that the bank gives. */
    public static AnswerTime given(int minutes) {
        return new AnswerTime(minutes, true);
    }

    /** Returns the time that some texts suggest by their words, 1 to 5 minutes, rounded up. */
    public static AnswerTime estimated(String... texts) {
        long halves = 0;
        for (String text : texts) {
            halves += halfWords(text);
        }
        long minutes = (halves + 2 * WORDS_A_MINUTE - 1) / (2 * WORDS_A_MINUTE);
        return new AnswerTime((int) Math.max(1, Math.min(LONGEST_ESTIMATE, minutes)), false);
    }

    /** Returns the minutes that the bank gives; 0 where it gives none, since an estimate judges nobody. */
    public int givenMinutes() {
        return isGiven ? minutes : 0;
    }

    /** Counts half words, so that one sign of a script without spaces, such as Chinese, counts as half a word. */
    private static long halfWords(String text) {
        long halves = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ideograph = c >= FIRST_IDEOGRAPH && c <= LAST_IDEOGRAPH;
            if (ideograph) {
                halves++;
                inWord = false;
            } else if (Character.isWhitespace(c)) {
                inWord = false;
            } else if (!inWord && Character.isLetterOrDigit(c)) {
                halves += 2;
                inWord = true;
            }
        }
        return halves;
    }
}
