package guide.yaml;

import guide.text.InvisibleCharacters;
import java.util.Optional;

/**
 * Checks a text before it is parsed, for mistakes that a parser would explain badly or take too long over: a line that is
 * three times as long costs SnakeYAML seven times as much.
 */
final class Prescan {
    private static final int LONGEST_LINE = 64 * 1024;
    /**
     * The largest number of lines. A bank of 4 MB has fewer, even with its shortest lines; millions of lines would cost
     * a check each.
     */
    private static final int MOST_LINES = 500_000;

    private static final String CONFLICT = "a merge conflict is not resolved here; keep one side and remove the marks";

    private final SourceText sourceText;
    private final Report report;
    private boolean stop;
    private int tabs;
    private Optional<Place> firstTab = Optional.empty();
    private boolean conflict;

    private Prescan(SourceText sourceText, Report report) {
        this.sourceText = sourceText;
        this.report = report;
    }

    /**
     * Checks a text and returns the text to parse. Each refused character is reported and replaced, so that the parser
     * finds the other problems. Returns empty if parsing makes no sense.
     */
    static Optional<String> at(SourceText sourceText, Report report) {
        if (sourceText.lines() > MOST_LINES) {
            report.error(
                    new Place(sourceText.file(), MOST_LINES + 1, 1),
                    "the file has more than 500,000 lines; split it into several files");
            return Optional.empty();
        }
        Prescan look = new Prescan(sourceText, report);
        look.lines();
        String text = look.characters();
        return look.stop ? Optional.empty() : Optional.of(text);
    }

    private void lines() {
        for (int line = 1; line <= sourceText.lines(); line++) {
            if (sourceText.end(line) - sourceText.start(line) > LONGEST_LINE) {
                report.error(
                        new Place(sourceText.file(), line, 1), "the line is longer than 64 kB; break it into several");
                stop = true;
            }
            int first = sourceText.letter(sourceText.start(line));
            switch (first) {
                case '\t' -> tab(line);
                case '<', '=', '>', '|' -> conflict(line, Character.toString(first));
                default -> {}
            }
        }
        if (firstTab.isPresent()) {
            report.error(firstTab.get(), tabMessage());
        }
    }

    private void tab(int line) {
        tabs++;
        stop = true;
        if (firstTab.isEmpty()) {
            firstTab = Optional.of(new Place(sourceText.file(), line, 1));
        }
    }

    private String tabMessage() {
        String more = tabs == 1 ? "" : ", and " + (tabs - 1) + (tabs == 2 ? " more line" : " more lines");
        return "a tab indents this line" + more + "; use spaces";
    }

    private void conflict(int line, String mark) {
        if (!sourceText.line(line).startsWith(mark.repeat(7))) {
            return;
        }
        stop = true;
        // A conflict may have only the other marks, if its writer removed the first by hand.
        if (mark.equals("<") || !conflict) {
            report.error(new Place(sourceText.file(), line, 1), CONFLICT);
        }
        conflict = true;
    }

    private String characters() {
        int[] letters = sourceText.letters();
        for (int i = sourceText.isOrdinary() ? letters.length : 0; i < letters.length; i++) {
            switch (InvisibleCharacters.kind(letters[i])) {
                case VISIBLE -> {}
                case HIDDEN -> {
                    if (report.hasRoomForWarnings()) {
                        report.warning(sourceText.place(i), InvisibleCharacters.warning(letters[i]));
                    }
                }
                case REFUSED -> {
                    if (report.hasRoomForErrors()) {
                        report.error(sourceText.place(i), InvisibleCharacters.refusal(letters[i]));
                    }
                    letters[i] = '\uFFFD';
                }
            }
        }
        stop |= !report.hasRoomForErrors();
        return new String(letters, 0, letters.length);
    }
}
