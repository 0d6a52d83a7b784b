package guide.bank.search;

import guide.bank.Followup;
import guide.bank.Question;
import guide.text.Markdown;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A part of a question that can be shown on one line: the question itself, a key point, or a paragraph or table row of
 * the answer or of what stands under the question.
 *
 * @param field the field that it belongs to
 * @param text Markdown, without newlines and without the signs of a list or a table around it
 */
public record Passage(Field field, String text) {
    private static final Pattern NUMBERED = Pattern.compile("[0-9]+\\. ");

    /** A field of a question; the most telling fields come first. */
    public enum Field {
        /** The question. */
        QUESTION(6),
        /** A key point. */
        POINT(3),
        /** What stands under the question. */
        CONTEXT(2),
        /** The answer. */
        ANSWER(1.5f),
        /** A call-out. */
        NOTE(1),
        /** A follow-up question of the interviewer, with its answer. */
        FOLLOWUP(1),
        /** A source of the claims. */
        SOURCE(0.5f),
        /** The tags. */
        TAGS(4),
        /** The id. */
        ID(8),
        /** The number for people. */
        NUMBER(8);

        private final float weight;

        Field(float weight) {
            this.weight = weight;
        }

        /** Returns the weight of a word in this field. */
        float weight() {
            return weight;
        }
    }

    /** Returns all passages of a question, the most telling ones first: the question itself. */
    static List<Passage> of(Question question) {
        List<Passage> passages = new ArrayList<>();
        passages.add(new Passage(Field.QUESTION, question.text()));
        question.points().forEach(p -> passages.add(new Passage(Field.POINT, p)));
        addAll(passages, Field.CONTEXT, question.context());
        addAll(passages, Field.ANSWER, question.answer());
        question.notes().forEach(n -> addAll(passages, Field.NOTE, n.text()));
        for (Followup followup : question.followups()) {
            addAll(passages, Field.FOLLOWUP, followup.question());
            addAll(passages, Field.FOLLOWUP, followup.answer());
        }
        question.sources().forEach(s -> passages.add(new Passage(Field.SOURCE, s)));
        if (!question.tags().isEmpty()) {
            passages.add(new Passage(Field.TAGS, String.join(", ", question.tags())));
        }
        passages.add(new Passage(Field.ID, question.id()));
        if (!question.number().isEmpty()) {
            passages.add(new Passage(Field.NUMBER, question.number()));
        }
        passages.addAll(drawn(passages));
        return passages;
    }

    /** Returns the passages with formulas or HTML once more, as they show: people search for either. */
    private static List<Passage> drawn(List<Passage> passages) {
        return passages.stream()
                .filter(passage -> Markdown.holdsMarkup(passage.text()))
                .map(passage -> new Passage(
                        passage.field(), Markdown.line(passage.text()).plain()))
                .toList();
    }

    /** Returns the passage of a question that contains most of the words; among equals the most telling one. */
    public static Passage of(Question question, Query query) {
        return best(of(question), query);
    }

    /** Returns the passage that contains most of the words; the first one if none contains any. */
    static Passage best(List<Passage> passages, Query query) {
        Passage best = passages.get(0);
        int most = 0;
        for (Passage passage : passages) {
            int words = query.wordsIn(passage.text());
            if (words > most) {
                best = passage;
                most = words;
            }
        }
        return best;
    }

    private static void addAll(List<Passage> passages, Field field, String markdown) {
        StringBuilder paragraph = new StringBuilder();
        for (String line : markdown.lines().toList()) {
            String text = line.strip();
            boolean fence = text.startsWith("```") || text.startsWith("~~~");
            if (text.isEmpty() || fence || isOnItsOwn(text)) {
                add(passages, field, paragraph);
            }
            if (fence) {
                continue;
            }
            paragraph.append(paragraph.isEmpty() ? "" : " ").append(text);
        }
        add(passages, field, paragraph);
    }

    private static void add(List<Passage> passages, Field field, StringBuilder paragraph) {
        String text = bare(paragraph.toString());
        paragraph.setLength(0);
        if (!text.isEmpty()) {
            passages.add(new Passage(field, text));
        }
    }

    /**
     * Returns whether a line is a table row or a list item, which is a passage of its own though no blank line precedes
     * it.
     */
    private static boolean isOnItsOwn(String line) {
        return line.startsWith("|") || line.startsWith("- ") || line.startsWith("* ") || isNumbered(line);
    }

    private static boolean isNumbered(String line) {
        return NUMBERED.matcher(line).lookingAt();
    }

    private static String bare(String line) {
        String text = line;
        if (isNumbered(text)) {
            text = text.substring(text.indexOf(". ") + 2);
        }
        int start = 0;
        int end = text.length();
        while (start < end && "|-#>* ".indexOf(text.charAt(start)) >= 0 && !text.startsWith("**", start)) {
            start++;
        }
        while (end > start && "| ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }
}
