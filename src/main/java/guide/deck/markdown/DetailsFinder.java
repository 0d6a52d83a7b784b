package guide.deck.markdown;

import guide.deck.markdown.QuestionWords.Generic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds questions that are summaries: {@code <details><summary>What is recall?</summary> …} */
final class DetailsFinder {
    private DetailsFinder() {}

    static List<QuestionPlace> of(MarkdownFile page) {
        List<Details> all = page.details();
        Map<String, Integer> alike = Details.alike(all);
        List<QuestionPlace> marks = new ArrayList<>();
        String section = "";
        int sectionEnd = 0;
        for (int i = 0; i < all.size(); ) {
            Details one = all.get(i);
            int next = Math.max(i + 1, Details.firstFrom(all, one.end()));
            boolean isQuestion = asks(one, alike);
            boolean isPart =
                    !QuestionWords.ask(one.summary()) && one.open() < one.end() && holdsQuestions(all, i, next, alike);
            section = one.open() >= sectionEnd ? "" : section;
            if (isPart) {
                section = QuestionLine.of(one.summary()).text();
                sectionEnd = one.end();
            } else if (isQuestion) {
                int line = page.source().lineAt(one.open());
                marks.add(new QuestionPlace(
                        line, QuestionLine.of(one.summary()), one.bodyFrom(), one.bodyTo(), false, section));
            }
            i = isPart ? i + 1 : next;
        }
        return marks;
    }

    private static boolean asks(Details one, Map<String, Integer> alike) {
        return QuestionWords.generic(one.summary()) == Generic.NONE && !one.isAnswer(alike);
    }

    private static boolean holdsQuestions(List<Details> all, int outer, int next, Map<String, Integer> alike) {
        for (int i = outer + 1; i < next; i++) {
            if (asks(all.get(i), alike)) {
                return true;
            }
        }
        return false;
    }
}
