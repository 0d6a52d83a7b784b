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
        String text = sourceText.text();
        for (int line = 1; line <= sourceText.lines(); line++) {
            int start = sourceText.start(line);
            if (start == text.length()) {
                break;
            }
            if (sourceText.end(line) - start > LONGEST_LINE) {
                report.error(
                        new Place(sourceText.file(), line, 1), "the line is longer than 64 kB; break it into several");
                stop = true;
            }
            switch (text.charAt(start)) {
                case '\t' -> tab(line);
                case '<', '=', '>', '|' -> conflict(line, start);
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

    private void conflict(int line, int start) {
        String text = sourceText.text();
        String mark = text.substring(start, start + 1);
        if (!text.startsWith(mark.repeat(7), start)) {
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
        String text = sourceText.text();
        if (sourceText.isOrdinary()) {
            return text;
        }
        StringBuilder repaired = null;
        // Finding a place takes a scan of its line, so many such characters on one line would cost the square of their
        // number.
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            if (c >= ' ' && c < 0x7F || c == '\n') {
                continue;
            }
            int whole = Character.isHighSurrogate(c) ? text.codePointAt(i) : c;
            switch (InvisibleCharacters.kind(whole)) {
                case VISIBLE -> {}
                case HIDDEN -> {
                    if (report.hasRoomForWarnings()) {
                        report.warning(sourceText.placeOfChar(i), InvisibleCharacters.warning(whole));
                    }
                }
                case REFUSED -> {
                    if (!report.hasRoomForErrors()) {
                        stop = true;
                        return text;
                    }
                    report.error(sourceText.placeOfChar(i), InvisibleCharacters.refusal(whole));
                    repaired = repaired == null ? new StringBuilder(text) : repaired;
                    repaired.setCharAt(i, '\uFFFD');
                }
            }
            if (whole > 0xFFFF) {
                i++;
            }
        }
        return repaired == null ? text : repaired.toString();
    }
}
