package guide.yaml;

import guide.text.InvisibleCharacters;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * Explains SnakeYAML's syntax errors in the words of a bank's writer, at the place of the mistake rather than the place
 * where the parser noticed it. Long because the parser has some twenty ways to give up.
 */
final class SyntaxErrors {
    private static final String TAB = InvisibleCharacters.quoted("\t");
    private static final String QUOTE_IT = "put the text in quotes";

    private final SourceText sourceText;
    private final Deque<CollectionStartEvent> open = new ArrayDeque<>();
    private Optional<ScalarEvent> last = Optional.empty();
    private int refusedLine;

    SyntaxErrors(SourceText sourceText) {
        this.sourceText = sourceText;
    }

    /** Remembers the last text before the parser gave up. */
    void passed(ScalarEvent scalar) {
        last = Optional.of(scalar);
    }

    /** Remembers the start of a list or a group of keys. */
    void opened(CollectionStartEvent collection) {
        open.push(collection);
    }

    /** Forgets the list or group of keys that started last. */
    void closed() {
        open.pop();
    }

    /** Remembers the line of something that was refused: a parser error on the rest of that line is nothing new. */
    void refused(Event event) {
        refusedLine = sourceText.place(event.getStartMark().getIndex()).line();
    }

    void explain(YAMLException wrong, Report report) {
        if (!(wrong instanceof MarkedYAMLException marked) || marked.getProblemMark() == null) {
            Place near = last.map(text -> place(text.getEndMark())).orElseGet(() -> Place.of(sourceText.file()));
            report.error(near, "something near here is not YAML; check the quotes and the indentation");
            return;
        }
        Place noticed = place(marked.getProblemMark());
        Place opened = marked.getContextMark() == null ? noticed : place(marked.getContextMark());
        if (noticed.line() == refusedLine && report.failed()) {
            return;
        }
        if (lookAlike(Math.min(opened.line(), firstSuspect(noticed)), noticed.line(), report)) {
            return;
        }
        String context = String.valueOf(marked.getContext());
        String problem = String.valueOf(marked.getProblem());
        explain(context, problem, opened, noticed, report);
    }

    /** Reports a key with a space that is none to YAML: at its start, the key may belong to another group. */
    boolean isMisread(Node.Text key, Report report) {
        String word = key.value();
        for (int i = 0; i < word.length(); i++) {
            if (InvisibleCharacters.isOtherSpace(word.charAt(i))) {
                return lookAlike(key.place().line(), key.place().line(), report);
            }
        }
        return false;
    }

    /** Returns the line from which the mistake can be: a text without quotes goes on until the parser gives up. */
    private int firstSuspect(Place noticed) {
        return last.map(text -> place(text.isPlain() ? text.getStartMark() : text.getEndMark()))
                .map(Place::line)
                .orElse(noticed.line());
    }

    private boolean lookAlike(int from, int to, Report report) {
        for (int line = from; line <= to; line++) {
            Optional<LookAlike> found = LookAlike.in(sourceText.line(line));
            if (found.isPresent()) {
                report.error(
                        new Place(sourceText.file(), line, found.get().column()),
                        found.get().message());
                return true;
            }
        }
        return false;
    }

    private void explain(String context, String problem, Place opened, Place noticed, Report report) {
        switch (context) {
            case "while scanning a quoted scalar" ->
                report.error(opened, "the quote opened here is never closed; close it with " + letter(opened));
            case "while scanning a double-quoted scalar" -> badEscape(noticed, report);
            case "while scanning a block scalar" ->
                report.error(
                        opened,
                        "text cannot follow " + letter(opened) + " on its line; " + QUOTE_IT
                                + ", or begin it on the next line");
            case "while scanning a simple key" ->
                report.error(opened, "this line has no key; indent it further if it belongs to the text above");
            case "while parsing a flow sequence", "while parsing a flow mapping" -> notClosed(opened, noticed, report);
            case "while scanning for the next token" -> badStart(noticed, report);
            case "while scanning an alias",
                    "while scanning an anchor",
                    "while scanning a tag",
                    "while scanning a directive",
                    "while parsing a node" ->
                report.error(opened, letter(opened) + " cannot start a text here; " + QUOTE_IT);
            case "while parsing a block node", "while parsing a flow node" -> missing(noticed, report);
            default -> explain(problem, noticed, report);
        }
    }

    private void explain(String problem, Place noticed, Report report) {
        switch (problem) {
            case "mapping values are not allowed here" -> colon(noticed, report);
            case "mapping keys are not allowed here" ->
                report.error(noticed, letter(noticed) + " cannot start a text here; " + QUOTE_IT);
            case "sequence entries are not allowed here" ->
                report.error(noticed, "a list cannot start here; " + QUOTE_IT + ", or begin the list on the next line");
            default -> misplaced(noticed, report);
        }
    }

    /** Reports a second colon on a line, or a first one on a line that the parser took for more of the text above. */
    private void colon(Place noticed, Report report) {
        String before = sourceText.line(noticed.line());
        before = before.substring(0, before.offsetByCodePoints(0, noticed.column() - 1));
        String indented = before.stripLeading();
        boolean first = !indented.contains(": ") && !indented.contains("\":") && !indented.contains("':");
        int lastLine = last.map(text -> place(text.getStartMark()).line()).orElse(noticed.line());
        if (!first || lastLine >= noticed.line()) {
            report.error(noticed, "': ' within a text starts a new key; " + QUOTE_IT);
            return;
        }
        int column = before.length() - indented.length() + 1;
        String message = "this line is read as part of the text that starts in line " + lastLine
                + "; line it up with the keys above, or " + QUOTE_IT;
        report.error(new Place(sourceText.file(), noticed.line(), column), message);
    }

    /** Reports a line, or the rest of one, that fits none of the open lists and keys. */
    private void misplaced(Place noticed, Report report) {
        Optional<ScalarEvent> quoted = last.filter(text -> text.isDQuoted() || text.isSQuoted())
                .filter(text -> place(text.getEndMark()).line() == noticed.line());
        if (quoted.isPresent()) {
            afterQuote(quoted.get(), report);
        } else if (isOneOf("']' '}' ','", noticed)) {
            report.error(noticed, letter(noticed) + " fits nothing before it; remove it, or " + QUOTE_IT);
        } else if (sourceText.line(1).startsWith("%")) {
            report.error(new Place(sourceText.file(), 1, 1), "'%' cannot start a line; remove the line");
        } else if (indentation(noticed) + 1 == noticed.column()) {
            report.error(noticed, "this line's indentation matches none above; line it up with its neighbors");
        } else {
            report.error(noticed, "this fits nothing before it; if it is a text, " + QUOTE_IT);
        }
    }

    private void afterQuote(ScalarEvent text, Report report) {
        Place start = place(text.getStartMark());
        int endLine = place(text.getEndMark()).line();
        if (start.line() < endLine) {
            report.error(
                    start,
                    "the quote opened here is closed only in line " + endLine + "; close it where the text ends");
            return;
        }
        String inside = text.isDQuoted() ? "\\\"" : "''";
        report.error(
                start, "the text goes on after its closing quote; write " + inside + " for a quote within the text");
    }

    /** Reports an escape that YAML does not know. */
    void badEscape(Place noticed, Report report) {
        report.error(noticed, "this escape is not known; write \\\\ for a backslash, or put the text in single quotes");
    }

    private void badStart(Place noticed, Report report) {
        String found = letter(noticed);
        if (found.equals(TAB)) {
            report.error(noticed, "a tab stands here; use spaces");
        } else {
            report.error(noticed, found + " cannot start a text; " + QUOTE_IT);
        }
    }

    private void notClosed(Place opened, Place noticed, Report report) {
        if (letter(noticed).equals("'?'")) {
            // Between brackets SnakeYAML ends a text there and starts a key, which is hardly ever meant.
            report.error(noticed, "'?' cannot stand in a text between brackets; " + QUOTE_IT);
            return;
        }
        String bracket = letter(opened).equals("'['")
                ? "the bracket opened here is not closed; add ']'"
                : "the brace opened here is not closed; add '}'";
        String comma = ", or a ',' before line " + noticed.line() + ", column " + noticed.column();
        report.error(opened, atEnd(noticed) ? bracket : bracket + comma);
    }

    private void missing(Place noticed, Report report) {
        CollectionStartEvent collection = open.peek();
        if (collection != null && collection.isFlow() && atEnd(noticed)) {
            notClosed(place(collection.getStartMark()), noticed, report);
        } else {
            String message =
                    "something is missing before " + letter(noticed) + "; if it belongs to a text, " + QUOTE_IT;
            report.error(noticed, message);
        }
    }

    private boolean atEnd(Place place) {
        return place.line() == sourceText.lines() && letter(place).isEmpty();
    }

    private boolean isOneOf(String letters, Place place) {
        String letter = letter(place);
        return !letter.isEmpty() && letters.contains(letter);
    }

    private int indentation(Place place) {
        String line = sourceText.line(place.line());
        return line.length() - line.stripLeading().length();
    }

    /** Returns the character at a place, in quotes; empty at the end of a line. */
    private String letter(Place place) {
        int at = sourceText.start(place.line()) + place.column() - 1;
        if (at >= sourceText.end(place.line())) {
            return "";
        }
        String letter = Character.toString(sourceText.letter(at));
        return letter.equals("'") ? "\"'\"" : InvisibleCharacters.quoted(letter);
    }

    private Place place(Mark mark) {
        return sourceText.place(mark.getIndex());
    }
}
