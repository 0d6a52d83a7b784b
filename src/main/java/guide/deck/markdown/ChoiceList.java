package guide.deck.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The choices of a question, which are no key points, and of which none may show that it is right. */
final class ChoiceList {
    private static final Pattern LETTER = Pattern.compile(
            "\\s*(?:[-*+]\\s+)?(?:\\[[ xX]\\]\\s*)?(?:\\*\\*|__|`)?\\(?([A-Ha-h])\\s?[.:)](?:\\*\\*|__)?\\)?\\s*\\S.*");
    private static final Pattern TASK = Pattern.compile("(\\s*(?:[-*+]|\\d{1,3}[.)])\\s+)\\[([ xX])\\](\\s.*)");

    private ChoiceList() {}

    /** Returns whether a text lists an A and right after it a B, or boxes to tick. */
    static boolean isIn(String text) {
        char last = 0;
        for (String line : text.lines().toList()) {
            Matcher letter = LETTER.matcher(line);
            if (TASK.matcher(line).matches()) {
                return true;
            } else if (letter.matches()) {
                char now = Character.toUpperCase(letter.group(1).charAt(0));
                if (now == 'B' && last == 'A') {
                    return true;
                }
                last = now;
            }
        }
        return false;
    }

    /**
     * Returns the text up to the last choice with no box ticked, if some of its boxes are and others are not; empty otherwise.
     */
    static String unticked(String text) {
        List<String> out = new ArrayList<>();
        int ticked = 0;
        int empty = 0;
        int last = 0;
        for (String line : text.lines().toList()) {
            Matcher task = TASK.matcher(line);
            if (task.matches()) {
                ticked += task.group(2).isBlank() ? 0 : 1;
                empty += task.group(2).isBlank() ? 1 : 0;
                out.add(task.group(1) + "[ ]" + task.group(3));
                last = out.size();
            } else {
                out.add(line);
            }
        }
        return ticked > 0 && empty > 0 ? String.join("\n", out.subList(0, last)) : "";
    }
}
