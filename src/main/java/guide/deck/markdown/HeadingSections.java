package guide.deck.markdown;

import guide.deck.markdown.HeadingOutline.Title;
import java.util.Arrays;
import java.util.List;

/**
 * Names the part of the file that holds a question: by the headings of the highest level of which at least two have questions
 * below them.
 */
final class HeadingSections {
    private final int[] lines;
    private final List<String> names;

    HeadingSections(MarkdownFile page, Candidate candidate) {
        List<Title> above = page.outline().headings().stream()
                .filter(title -> !title.isInItem())
                .filter(title -> candidate.shape() != Shape.HEADINGS || title.level() < candidate.level())
                .toList();
        int level = level(above, candidate.found());
        List<Title> chosen =
                above.stream().filter(title -> title.level() <= level).toList();
        lines = chosen.stream().mapToInt(Title::line).toArray();
        names = chosen.stream()
                .map(title -> title.level() < level ? "" : title.asked().text())
                .map(name -> QuestionWords.nameAPart(name) ? "" : name)
                .toList();
    }

    /** Returns the name; empty if it has none. */
    String of(int line) {
        int found = Arrays.binarySearch(lines, line - 1);
        int index = found >= 0 ? found : -found - 2;
        return index < 0 ? "" : names.get(index);
    }

    private static int level(List<Title> titles, List<QuestionPlace> questions) {
        for (int level = 1; level <= 6; level++) {
            int parts = 0;
            boolean isNew = false;
            int next = 0;
            for (QuestionPlace question : questions) {
                for (; next < titles.size() && titles.get(next).line() < question.line(); next++) {
                    boolean isDeeper = titles.get(next).level() > level;
                    isNew = isDeeper ? isNew : titles.get(next).level() == level;
                }
                parts += isNew ? 1 : 0;
                isNew = false;
            }
            if (parts > 1) {
                return level;
            }
        }
        return 0;
    }
}
