package guide.text;

import guide.text.Table.Cell;
import java.util.ArrayList;
import java.util.List;

/**
 * A table for the ear: the number of its rows, then each row as sentences, {@code Metric: MRR. Says: how high.}
 *
 * @param head the columns' names
 * @param rows each with as many cells as the head
 */
record SpokenTable(List<Cell> head, List<List<Cell>> rows) {
    private static final String ENDS = ".?!:;";

    List<Line> lines(int width) {
        String count = "Table, " + rows.size() + (rows.size() == 1 ? " row:" : " rows:");
        List<Line> lines = new ArrayList<>(Line.of(count).wrap(width));
        if (rows.isEmpty()) {
            lines.addAll(names(width));
        }
        for (List<Cell> row : rows) {
            List<Span> said = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                said.addAll(sentence(head.get(i).spans(), row.get(i).spans()));
            }
            lines.addAll(new WordWrap(said).lines(width));
        }
        return lines;
    }

    private List<Line> names(int width) {
        List<Span> said = new ArrayList<>();
        head.forEach(name -> said.addAll(sentence(List.of(), name.spans())));
        return new WordWrap(said).lines(width);
    }

    /** Returns "name: value." with a space after it; nothing if there is no value. */
    private static List<Span> sentence(List<Span> name, List<Span> value) {
        String text = new Line(value).plain().strip();
        if (text.isEmpty()) {
            return List.of();
        }
        List<Span> sentence = new ArrayList<>(name);
        if (!name.isEmpty()) {
            sentence.add(Span.of(": "));
        }
        sentence.addAll(value);
        sentence.add(Span.of(ENDS.indexOf(text.charAt(text.length() - 1)) < 0 ? ". " : " "));
        return sentence;
    }
}
