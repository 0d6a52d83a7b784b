package guide.deck.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells questions from other titles by their words. */
final class QuestionWords {
    private static final Set<String> ASKING = words("""
            what what's whats why how how's when where which who whom whose is are was were do does did can could should would
            will have has may might am isn't aren't don't doesn't explain describe define name list give compare discuss
            implement write tell mention suppose assume consider design illustrate differentiate distinguish show find given
            calculate compute derive prove state true identify specify provide outline summarize summarise elaborate
            demonstrate walk imagine you your say let's briefly determine enumerate sketch argue justify estimate predict
            in-depth if create make build choose select pick prepare sort
            qué que cuál cuáles cómo por was wie warum welche welcher welches wann wo erkläre erklären nenne beschreibe
            quoi quel quelle quels quelles comment pourquoi quand expliquez décrivez что как почему какой какие какая чем
            зачем когда где объясните расскажите в
            """);
    private static final Pattern CHINESE =
            Pattern.compile("(?:什么|什麼|为什么|為什麼|如何|怎么|怎麼|哪些|哪个|区别|请|解释|介绍|吗|何ですか|とは|なぜ|どう)");
    private static final Pattern ENDS_ASKING = Pattern.compile("[?？؟][\\s\\p{Z}\"'”’)*_`]{0,20}$");
    /** The first word, with something behind it. */
    private static final Pattern FIRST_WORD =
            Pattern.compile("[\\W_&&[^\\p{L}]]*+([\\p{L}'’-]++)(?=.)", Pattern.DOTALL);

    /** Titles of parts that hold no question of their own. */
    private static final Set<String> PARTS = phrases("""
            table of contents|contents|content|toc|index|references|reference|resources|further reading|license|licence|contributing
            |contributors|contribution|contributions|acknowledgements|acknowledgments|credits|about|about this repository|introduction|intro|overview
            |preface|conclusion|summary|support|sponsors|sponsor|questions|question|questions and answers|questions & answers|q&a
            |interview questions|answers|answer key|topics|notes|disclaimer|prerequisites|changelog|usage|installation
            |how to use|how to contribute|getting started|feedback|authors|author|contact|todo|faq|links|useful links
            """);

    private static final Set<String> ANSWERS = phrases("""
            answer|answers|ans|the answer|show answer|show the answer|see answer|see the answer|view answer|view the answer
            |click for answer|click for the answer|click to see answer|click to see the answer|click here for answer|click to view answer|click to reveal
            |click to reveal answer|click here to see the answer|click here to view the answer|reveal answer|reveal|reveal the answer|expand answer|open answer|toggle answer|check answer|sample answer
            |example answer|model answer|suggested answer|short answer|answer and explanation|solution|solutions|show solution|see solution|view solution
            |click to see solution|click for solution|reveal solution|the solution|spoiler|reply|response|antwort|lösung
            |réponse|solution et explication|respuesta|solución|risposta|resposta|ответ|решение|відповідь|答案|答え|回答|정답|답
            |đáp án|cevap|jawaban|antwoord|odpowiedź|răspuns|përgjigjja|përgjigja|odgovor|svar|vastaus|คำตอบ|الإجابة|الجواب
            """);
    private static final Pattern SHOWING = Pattern.compile(
            "(?:show|see|click|tap|view|expand|open|toggle|more|details?|explanation|example|examples|code|output|result|press|unfold)\\b.*");
    private static final Pattern HINT = Pattern.compile("(?:hint|hints|tip|tips|clue)\\b.*");
    private static final Pattern CONTENTS =
            Pattern.compile("(?:table of )?contents?|toc|index|.*\\btranslations?\\b.*|.*\\blanguages?\\b.{0,3}");

    private static final int LONGEST_FOLDED = 500;
    private static final Pattern TAG = Pattern.compile("<[^<>]{0,200}>");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}&']+");

    /** The meaning of a summary that asks nothing itself. */
    enum Generic {
        /** It hides the answer. */
        ANSWER,
        /** It may hide the answer, or a part of it. */
        SHOWING,
        /** It hides a part of the answer. */
        HINT,
        /** It hides nothing of a question. */
        CONTENTS,
        /** It asks. */
        NONE
    }

    private QuestionWords() {}

    /** Returns whether a text asks for something, without a look at its number. */
    static boolean ask(String text) {
        if (ENDS_ASKING.matcher(text).find() || CHINESE.matcher(text).find()) {
            return true;
        }
        Matcher first = FIRST_WORD.matcher(text);
        return first.lookingAt()
                && ASKING.contains(first.group(1).toLowerCase(Locale.ROOT).replace('’', '\''));
    }

    /** Returns whether a title is one of a part such as the table of contents. */
    static boolean nameAPart(String title) {
        return PARTS.contains(folded(title));
    }

    /** Returns whether a title only says that the answer follows. */
    static boolean nameTheAnswer(String title) {
        return ANSWERS.contains(folded(title));
    }

    static Generic generic(String summary) {
        String text = folded(summary);
        if (text.isEmpty() || ANSWERS.contains(text)) {
            return Generic.ANSWER;
        } else if (CONTENTS.matcher(text).matches() || PARTS.contains(text)) {
            return Generic.CONTENTS;
        } else if (HINT.matcher(text).matches()) {
            return Generic.HINT;
        }
        boolean isShort = text.split(" ", 8).length < 8 && !summary.contains("?");
        return isShort && SHOWING.matcher(text).matches() ? Generic.SHOWING : Generic.NONE;
    }

    /** Returns a text without tags, signs and case; of a long one the beginning. */
    static String folded(String text) {
        String start = text.substring(0, Math.min(text.length(), LONGEST_FOLDED));
        String words = SIGNS.matcher(TAG.matcher(start).replaceAll(" ")).replaceAll(" ");
        return words.strip().toLowerCase(Locale.ROOT);
    }

    private static Set<String> words(String text) {
        return Set.copyOf(List.of(text.strip().split("\\s+")));
    }

    /** Returns the phrases between bars. */
    static Set<String> phrases(String text) {
        return Set.copyOf(List.of(text.strip().replaceAll("\\s*\\n\\s*", "").split("\\|")));
    }
}
