package guide.deck.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The headings of a file, which name it and its parts. Its parts are those of the highest level of which at least two headings
 * have questions below them.
 *
 * @param all the headings in the file's order
 */
public record FileHeadings(List<Heading> all) {
    private static final int LEVELS = 6;
    private static final int NONE = -1;

    /**
     * A heading.
     *
     * @param line its number, counted as those of the questions are
     * @param level 1 for the highest, to 6
     */
    public record Heading(int line, int level, String title) {}

    /** Keeps a copy of the list. */
    public FileHeadings {
        all = List.copyOf(all);
    }

    /** Returns the heading that names the whole file: the first one, if no other is of its level or of a higher one. */
    public Optional<Heading> first() {
        return all.stream()
                .findFirst()
                .filter(first ->
                        all.stream().filter(one -> one.level() <= first.level()).count() == 1);
    }

    /** Returns the name of the part of each question; empty where it has none. @param lines those of the questions, ascending */
    public List<String> parts(List<Integer> lines) {
        return IntStream.rangeClosed(1, LEVELS)
                .mapToObj(level -> above(lines, level))
                .filter(above ->
                        above.stream().filter(i -> i != NONE).distinct().count() > 1)
                .findFirst()
                .orElse(Collections.nCopies(lines.size(), NONE))
                .stream()
                .map(i -> i == NONE ? "" : all.get(i).title())
                .toList();
    }

    /** Returns the index of the heading of a level that is above each line, with none of a higher level between them. */
    private List<Integer> above(List<Integer> lines, int level) {
        List<Integer> above = new ArrayList<>();
        int last = NONE;
        int next = 0;
        for (int line : lines) {
            for (; next < all.size() && all.get(next).line() < line; next++) {
                int found = all.get(next).level();
                last = found > level ? last : found == level ? next : NONE;
            }
            above.add(last);
        }
        return above;
    }
}
