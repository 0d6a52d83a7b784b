package guide.deck.markdown;

import java.util.ArrayList;
import java.util.List;

/** Finds questions and answers that stand in turn between lines of {@code ---}. */
final class SideFinder {
    private SideFinder() {}

    /** Returns the questions; none if a side has no other. */
    static List<QuestionPlace> of(MarkdownFile page) {
        SourceLines source = page.source();
        List<Integer> starts = new ArrayList<>(List.of(0));
        page.outline().rules().forEach(rule -> starts.add(rule + 1));
        starts.add(source.lines() + 1);
        List<int[]> sides = new ArrayList<>();
        for (int i = 0; i + 1 < starts.size(); i++) {
            int from = source.start(starts.get(i));
            int to = Math.max(from, source.start(starts.get(i + 1) - 1));
            if (!source.text().substring(from, to).isBlank()) {
                sides.add(new int[] {from, to});
            }
        }
        List<QuestionPlace> marks = new ArrayList<>();
        for (int i = 0; sides.size() % 2 == 0 && i + 1 < sides.size(); i += 2) {
            int[] front = sides.get(i);
            int[] back = sides.get(i + 1);
            String head = source.text().substring(front[0], front[1]);
            int line = page.firstText(source.lineAt(front[0]));
            marks.add(new QuestionPlace(line, head.strip().replaceFirst("^#{1,6}\\s+", ""), back[0], back[1], false));
        }
        return marks;
    }
}
