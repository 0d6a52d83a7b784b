package guide.bank;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names a question's text by what it says. */
final class TextHash {
    private static final int BYTES = 3;

    private TextHash() {}

    /** The first 6 hexadecimal digits of SHA-256 over both texts, with each run of white space taken as one space. */
    static String of(String question, String answer) {
        StringBuilder text = new StringBuilder(question.length() + answer.length() + 1);
        appendWords(question, text);
        text.append('\n');
        appendWords(answer, text);
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static void appendWords(String from, StringBuilder to) {
        int start = to.length();
        for (int i = 0; i < from.length(); i++) {
            char c = from.charAt(i);
            if (!Character.isWhitespace(c)) {
                to.append(c);
            } else if (to.length() > start && to.charAt(to.length() - 1) != ' ') {
                to.append(' ');
            }
        }
        if (to.length() > start && to.charAt(to.length() - 1) == ' ') {
            to.setLength(to.length() - 1);
        }
    }
}
