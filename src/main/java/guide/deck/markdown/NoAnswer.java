package guide.deck.markdown;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognizes what stands in for an answer that is not written yet. */
final class NoAnswer {
    private static final int LONGEST = 300;
    private static final Set<String> WORDS = QuestionWords.phrases("""
            todo|to do|tbd|tba|wip|work in progress|answer here|answer|your answer here|your answer
            |write your answer here|add answer|add your answer here|add answer here|coming soon|coming|soon|n a|na
            |none|pending|no answer|no answer yet|to be added|to be done|to be answered|to be continued|fill in
            |fill me|unanswered|not answered|not answered yet|placeholder|answer goes here|insert answer here
            """);
    /** A sign that answers without a word: of mathematics, such as {@code →} and {@code ∅}, of money, code, or programs. */
    private static final Pattern SIGN = Pattern.compile("[\\p{Sm}\\p{Sc}`^/%@\\\\&&[^|~]]");

    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][a-zA-Z0-9]*(?:[\\s/][^<>]{0,200})?>");
    private static final Pattern OWN_LINK = Pattern.compile("\\[[^\\[\\]]{0,200}\\]\\(#[^()\\s]{0,200}\\)");
    private static final Pattern ELSEWHERE = Pattern.compile(
            "(?:(?:see|refer|refer to|check|same as|same|as|read|answered|the|question|questions|answer|to|in|above|below|here|previous|next|q|no|number|\\d{1,4})\\s?){1,8}");

    private static final Pattern NAMED_ELSEWHERE = Pattern.compile(
            "(?:see|refer to|same as|check)(?: the)?(?: answer| question)?s?(?: \\d{1,4})?(?: above| below)?");

    private NoAnswer() {}

    /** Returns whether a text answers nothing: it is empty, a placeholder, or sends to another place of its file. */
    static boolean is(String answer) {
        if (answer.length() > LONGEST) {
            return false;
        }
        if (answer.contains("<img") || answer.contains("![") || answer.contains("```") || answer.contains("$")) {
            return false;
        }
        String words = QuestionWords.folded(answer);
        if (words.isEmpty() ? !SIGN.matcher(TAG.matcher(answer).replaceAll("")).find() : WORDS.contains(words)) {
            return true;
        }
        if (NAMED_ELSEWHERE.matcher(words).matches()) {
            return true;
        }
        Matcher link = OWN_LINK.matcher(answer);
        if (!link.find()) {
            return false;
        }
        String beside = QuestionWords.folded(link.replaceAll(" "));
        return beside.isEmpty() || ELSEWHERE.matcher(beside).matches();
    }
}
