package guide.deck.markdown;

import guide.deck.markdown.HeadingOutline.Title;
import java.util.Arrays;
import java.util.Set;

/**
 * The headings that end an answer whose question is no heading: those of parts of the file. A heading below which no question
 * begins is one within an answer.
 */
final class AnswerEnds {
    private final MarkdownFile page;
    private final int[] lines;

    AnswerEnds(MarkdownFile page, Set<Integer> questions) {
        this.page = page;
        int[] all = new int[7];
        int[] direct = new int[7];
        for (Title title : page.outline().headings()) {
            int next = page.firstText(title.last() + 1);
            all[title.level()]++;
            direct[title.level()] += questions.contains(next) ? 1 : 0;
        }
        int deepest = 0;
        for (int level = 1; level < all.length; level++) {
            deepest = direct[level] > 0 && 2 * direct[level] >= all[level] ? level : deepest;
        }
        int last = deepest == 0 ? all.length : deepest;
        lines = page.outline().headings().stream()
                .filter(title -> title.level() <= last && !title.isInItem())
                .filter(title -> !title.namesTheAnswer())
                .mapToInt(Title::line)
                .toArray();
    }

    /** Returns where the first one behind a line begins; the end of the text if there is none. */
    int after(int line) {
        int found = Arrays.binarySearch(lines, line + 1);
        int index = found >= 0 ? found : -found - 1;
        return index < lines.length
                ? page.source().start(lines[index])
                : page.source().text().length();
    }
}
