package guide.deck.markdown;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that says that the answer follows, such as {@code **Answer:** it depends}.
 *
 * @param rest what stands behind the label
 * @param isAlone whether the line holds nothing else
 * @param isKept whether the line is more than a label: a heading, or the letter of a choice
 * @param isSolution whether it may as well be a part of an answer, which tells a problem and its solution
 */
record AnswerLabel(String rest, boolean isAlone, boolean isKept, boolean isSolution) {
    private static final Pattern CHOICE = Pattern.compile("\\W*[A-Ha-h1-9]\\W*");
    private static final Pattern LABEL = Pattern.compile(
            "\\s*(#{1,6}\\s+)?(?:\\*\\*|__|\\*|_)?\\s*(?:The\\s+)?(Answers?|Ans|Solution|A|Antwort|Réponse|Respuesta|Risposta|Resposta|Ответ|答案|回答|答)"
                    + "(?:\\s*\\d{1,4})?\\s*(?:\\*\\*|__|\\*|_)?\\s*([:：.)–—-]?)\\s*(?:\\*\\*|__|\\*|_)?[ \\t]*(.*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    static Optional<AnswerLabel> of(String line) {
        if (line.length() > 20_000 || line.isBlank()) {
            return Optional.empty();
        }
        Matcher label = LABEL.matcher(line);
        if (!label.matches()) {
            return Optional.empty();
        }
        String sign = label.group(3);
        String rest = label.group(4);
        boolean isColon = sign.equals(":") || sign.equals("：");
        boolean isShort = label.group(2).equalsIgnoreCase("a");
        boolean isAbbreviated = label.group(2).equalsIgnoreCase("ans") && !sign.isEmpty();
        boolean isBoldLetter = isShort && sign.equals(".") && line.strip().startsWith("**");
        boolean isAlone = rest.isBlank() && (!isShort || isBoldLetter);
        if (!isBoldLetter && !isColon && !isAlone && !isAbbreviated) {
            return Optional.empty();
        }
        String bare = line.strip();
        boolean isWholeBold =
                bare.startsWith("**") && bare.endsWith("**") && bare.indexOf("**", 2) == bare.length() - 2;
        boolean isKept = !rest.isBlank()
                && (label.group(1) != null
                        || isWholeBold
                        || CHOICE.matcher(rest).matches());
        return Optional.of(new AnswerLabel(rest, isAlone, isKept, label.group(2).equalsIgnoreCase("solution")));
    }

    /** Returns an answer without the label at its start. */
    static String stripped(String answer) {
        int end = answer.indexOf('\n');
        String first = end < 0 ? answer : answer.substring(0, end);
        String others = end < 0 ? "" : answer.substring(end + 1);
        return of(first)
                .filter(label -> !label.isKept)
                .map(label -> label.rest.isBlank() ? others : label.rest + (end < 0 ? "" : "\n" + others))
                .orElse(answer);
    }
}
