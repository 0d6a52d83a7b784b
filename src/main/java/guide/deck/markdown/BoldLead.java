package guide.deck.markdown;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A bold question at the start of a paragraph.
 *
 * @param head the question with its number, as it is written
 * @param rest where its answer begins, in the paragraph
 */
record BoldLead(String head, int rest) {
    private static final Pattern START = Pattern.compile("\\s*((?:Q\\s?)?\\(?\\d{1,4}[.):]\\s*)?(\\*\\*|__)(?=\\S)");

    /** Returns the question; empty if the paragraph does not begin with one, but perhaps with a bold word. */
    static Optional<BoldLead> of(String paragraph) {
        Matcher start = START.matcher(paragraph);
        if (!start.lookingAt()) {
            return Optional.empty();
        }
        String sign = start.group(2);
        String number = start.group(1) == null ? "" : start.group(1);
        int end = paragraph.indexOf(sign, start.end());
        if (end < 0) {
            return Optional.empty();
        }
        String bold = paragraph.substring(start.end(), end);
        int behind = end + sign.length();
        int lineEnd = paragraph.indexOf('\n', behind);
        int rest = lineEnd < 0 ? paragraph.length() : lineEnd;
        String beside = paragraph.substring(behind, rest);
        if (QuestionLine.of("**" + bold + "**").text().isEmpty()) {
            return Optional.of(
                    new BoldLead(number + sign + bold + sign + paragraph.substring(behind), paragraph.length()));
        } else if (beside.matches("[\\s:.?!\\\\]{0,20}")
                || QuestionLine.of(beside).text().isEmpty()) {
            return Optional.of(new BoldLead(number + bold + beside, rest));
        } else if (bold.endsWith("?") && !beside.matches("\\s*[-–—:]?\\s*\\S{0,2}")) {
            return Optional.of(new BoldLead(number + bold, behind));
        }
        return Optional.empty();
    }
}
