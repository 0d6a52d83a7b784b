package guide.deck.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds questions and answers that say so: {@code Q: What is recall?}, {@code A: A share.} */
final class QaFinder {
    private static final Pattern QUESTION = Pattern.compile(
            "\\s{0,3}(?:(?:[-*+]|\\d{1,9}[.)])\\s+)?(?:\\*\\*|__)?\\s*(?:Q|Question)\\s*\\d{0,4}\\s*(?:\\*\\*|__)?\\s*(?:[:：]|[.)](?=[\\s*]|$)).*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ANSWER = Pattern.compile(
            "\\s*(?:[-*+]\\s+)?(?:\\*\\*|__)?\\s*(?:A|Ans|Answer)\\s*\\d{0,4}\\s*(?:\\*\\*|__)?\\s*[:：].*",
            Pattern.CASE_INSENSITIVE);

    private final SourceLines source;
    private final MarkdownFile page;
    private final Set<Integer> rules;

    QaFinder(MarkdownFile page) {
        this.page = page;
        source = page.source();
        rules = new HashSet<>(page.outline().rules());
    }

    /** Returns the questions; none if no line begins an answer. */
    List<QuestionPlace> marks() {
        List<Integer> questions = new ArrayList<>();
        boolean hasAnswer = false;
        for (int line = 0; line < source.lines(); line++) {
            if (isLike(QUESTION, line)) {
                questions.add(line);
            }
            hasAnswer |= !questions.isEmpty() && isLike(ANSWER, line);
        }
        List<QuestionPlace> marks = new ArrayList<>();
        AnswerEnds ends = new AnswerEnds(page, Set.copyOf(questions));
        for (int i = 0; i < questions.size() && hasAnswer; i++) {
            int next = i + 1 < questions.size()
                    ? source.start(questions.get(i + 1))
                    : source.text().length();
            marks.add(found(questions.get(i), Math.min(next, ends.after(questions.get(i)))));
        }
        return marks;
    }

    private QuestionPlace found(int question, int to) {
        int last = question;
        int answer = -1;
        int end = to;
        for (int line = question; line < source.lines() && source.start(line) < to; line++) {
            if (line > question && rules.contains(line)) {
                end = source.start(line);
                break;
            }
            answer = answer < 0 && isLike(ANSWER, line) ? line : answer;
        }
        if (answer < 0) {
            // Without a mark the answer is what follows the paragraph.
            while (last + 1 < source.lines() && source.start(last + 1) < end && !source.isBlank(last + 1)) {
                last++;
            }
            answer = last + 1;
        }
        String head = source.text()
                .substring(source.start(question), Math.max(source.start(question), source.start(answer) - 1));
        int from = Math.min(
                end, source.start(answer) + ListMarker.end(answer < source.lines() ? source.line(answer) : ""));
        return new QuestionPlace(
                question,
                head.substring(ListMarker.end(head)),
                from,
                Math.max(from, end),
                Indents.of(head) > 0 || ListMarker.end(head) > 0);
    }

    private boolean isLike(Pattern pattern, int line) {
        return !source.isCode(line) && pattern.matcher(source.line(line)).matches();
    }
}
