package guide.bank;

import guide.yaml.YamlWriter;
import java.util.List;
import java.util.Locale;

/** Writes questions as a file of a bank has them, with their keys in the schema's order. */
public final class QuestionWriter {
    private QuestionWriter() {}

    /**
     * Returns a file of questions.
     *
     * @param domain the domain's id within its bank, such as {@code rag}
     */
    public static String file(String domain, String title, List<Question> questions) {
        YamlWriter out = new YamlWriter().text("domain", domain).text("title", title);
        return list(questions, out.emptyLine()).toString();
    }

    /** Returns questions as items of a list, the first of their lines in the first column. */
    public static String items(List<Question> questions) {
        StringBuilder items = new StringBuilder();
        list(questions, new YamlWriter())
                .toString()
                .lines()
                .skip(1)
                .map(line -> line.isEmpty() ? line : line.substring(2))
                .forEach(line -> items.append(line).append('\n'));
        return items.toString();
    }

    private static YamlWriter list(List<Question> questions, YamlWriter out) {
        out.list("questions");
        for (int i = 0; i < questions.size(); i++) {
            if (i > 0) {
                out.emptyLine();
            }
            write(questions.get(i), out.item());
        }
        return out.end();
    }

    /** Writes the keys of a question; those without a value are left out. */
    public static void write(Question question, YamlWriter out) {
        out.text("id", question.id());
        text("number", question.shortNumber(), out);
        writePart(question, out);
    }

    /** Writes a question without what gives it its place in the bank. */
    public static void writePart(Question question, YamlWriter out) {
        text("question", question.text(), out);
        markdown("context", question.context(), out);
        markdown("answer", question.answer(), out);
        lines("points", question.points(), out);
        notes(question.notes(), out);
        followups(question.followups(), out);
        words("see", question.see(), out);
        lines("sources", question.sources(), out);
        words("tags", question.tags(), out);
        if (question.time().isGiven()) {
            out.text("minutes", Integer.toString(question.time().minutes()));
        }
        text("checked", question.checked(), out);
    }

    private static void notes(List<Note> notes, YamlWriter out) {
        if (!notes.isEmpty()) {
            out.list("notes");
            for (Note note : notes) {
                out.item().markdown(note.kind().name().toLowerCase(Locale.ROOT), note.text());
            }
            out.end();
        }
    }

    private static void followups(List<Followup> followups, YamlWriter out) {
        if (!followups.isEmpty()) {
            out.list("followups");
            for (Followup followup : followups) {
                out.item().text("question", followup.question()).markdown("answer", followup.answer());
            }
            out.end();
        }
    }

    private static void text(String key, String text, YamlWriter out) {
        if (!text.isEmpty()) {
            out.text(key, text);
        }
    }

    private static void markdown(String key, String text, YamlWriter out) {
        if (!text.isEmpty()) {
            out.markdown(key, text);
        }
    }

    private static void lines(String key, List<String> lines, YamlWriter out) {
        if (!lines.isEmpty()) {
            out.texts(key, lines);
        }
    }

    private static void words(String key, List<String> words, YamlWriter out) {
        if (!words.isEmpty()) {
            out.words(key, words);
        }
    }
}
