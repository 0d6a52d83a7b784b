package guide.app.imports;

import guide.deck.Card;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Compares texts as a reader does: case, blanks, punctuation, a number in front and pictures make no difference. */
final class CardText {
    private static final Pattern NUMBER_IN_FRONT = Pattern.compile("^[\\s\\W]*\\d+\\s*[.):]\\s*");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}\\p{Sm}\\p{Sc}]+");
    /** Enough to tell a million texts apart: the chance that two of them agree is 1 in 10^14. */
    private static final int HASH_BYTES = 12;

    private CardText() {}

    /** Returns the text without what makes no difference; empty if it has neither letter nor digit nor sign of mathematics. */
    static String folded(String text) {
        String plain = NUMBER_IN_FRONT.matcher(text).replaceFirst("");
        String words = NO_WORD.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ");
        return words.strip().isEmpty() ? text.strip() : words.strip();
    }

    /** Returns the words of a text, each once. */
    static Set<String> words(String text) {
        String folded = folded(text);
        return folded.isEmpty() ? Set.of() : new LinkedHashSet<>(List.of(folded.split(" ")));
    }

    /** Returns which part of the larger of two sets of words is in both: 0 to 1; 1 if both are empty. */
    static double overlap(Set<String> one, Set<String> other) {
        Set<String> smaller = one.size() < other.size() ? one : other;
        Set<String> larger = smaller == one ? other : one;
        return larger.isEmpty()
                ? 1
                : (double) smaller.stream().filter(larger::contains).count() / larger.size();
    }

    /** Returns a hash of what a question asks, folded. */
    static String questionHash(String question, String context) {
        return hash(folded(question), folded(context));
    }

    /** Returns a hash of an answer, folded. */
    static String answerHash(String answer) {
        return hash(folded(answer));
    }

    /** Returns a hash of all that a card holds, as it is written. */
    static String contentHash(Card card) {
        return hash(
                card.section(),
                card.question(),
                card.context(),
                card.answer(),
                String.join("\n", card.points()),
                String.valueOf(card.notes()),
                String.join("\n", card.tags()),
                String.join("\n", card.sources()),
                "" + card.minutes(),
                card.own()
                        .map(own -> own.followups() + "\n" + own.see() + "\n" + own.checked())
                        .orElse(""));
    }

    /** Returns 24 hexadecimal digits of the SHA-256 of these texts, which are kept apart. */
    static String hash(String... texts) {
        MessageDigest sha = sha256();
        for (String text : texts) {
            sha.update(text.getBytes(StandardCharsets.UTF_8));
            sha.update((byte) 0);
        }
        return HexFormat.of().formatHex(sha.digest(), 0, HASH_BYTES);
    }

    /** Returns a word that follows from a text, of letters and digits of an alphabet; at most 12 of them. */
    static String word(String alphabet, int length, String... texts) {
        byte[] hash = HexFormat.of().parseHex(hash(texts));
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            word.append(alphabet.charAt((hash[i] & 0xFF) % alphabet.length()));
        }
        return word.toString();
    }

    /** Returns the SHA-256 of a file's bytes in hexadecimal digits. */
    static String fileHash(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
