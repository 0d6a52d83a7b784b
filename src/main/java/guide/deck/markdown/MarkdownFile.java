package guide.deck.markdown;

import java.util.BitSet;
import java.util.List;
import java.util.Map;

/** A file with its headings, lists and hidden parts, before its questions are found. */
record MarkdownFile(SourceLines source, HeadingOutline outline, List<Details> details) {
    static MarkdownFile of(SourceLines source) {
        List<Details> details = Details.all(source);
        return new MarkdownFile(source, HeadingOutline.of(source).without(hidden(source, details)), details);
    }

    /** Returns the lines within answers that hide: what is marked there marks no question. */
    private static BitSet hidden(SourceLines source, List<Details> details) {
        Map<String, Integer> alike = Details.alike(details);
        BitSet lines = new BitSet();
        for (Details one : details) {
            if (one.isAnswer(alike) || QuestionWords.ask(one.summary())) {
                lines.set(source.lineAt(one.open()) + 1, source.lineAt(one.bodyTo()) + 1);
            }
        }
        return lines;
    }

    /** Returns the first line that is not blank from a line on, perhaps the one behind the last. */
    int firstText(int line) {
        int i = line;
        while (i < source.lines() && source.isBlank(i)) {
            i++;
        }
        return i;
    }
}
