package guide.text.math;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Reads a formula in lines of its own. A blank line ends it, as in TeX, so that a missing end costs one paragraph. */
final class MathBlockParser extends AbstractBlockParser {
    private static final int CODE_INDENT = 4;
    private static final Pattern ENVIRONMENT = Pattern.compile(
            "\\\\begin\\{((?:equation|align|alignat|gather|multline|eqnarray|split|aligned|cases|[pbBvV]?matrix|array)\\*?)\\}");
    /** The text that may stand behind the end: the sentence goes on in the next line. */
    private static final Pattern REST = Pattern.compile("[\\s.,;:]*");

    private final MathBlock block = new MathBlock("");
    private final SourceLines lines = SourceLines.empty();
    private final StringBuilder latex = new StringBuilder();
    private final String end;
    /** Whether the delimiters belong to the formula. */
    private final boolean keepsEnd;

    private boolean isClosed;

    private MathBlockParser(String end, boolean keepsEnd) {
        this.end = end;
        this.keepsEnd = keepsEnd;
    }

    static Optional<MathBlockParser> opening(String line) {
        if (line.startsWith("$$")) {
            return line.startsWith("$$$") ? Optional.empty() : opening(line.substring(2), "$$", true);
        }
        if (line.startsWith("\\[")) {
            String rest = line.substring(2);
            return opening(rest, "\\]", rest.isBlank() || Delimiters.hasSigns(rest.replace("\\]", "")));
        }
        Matcher environment = ENVIRONMENT.matcher(line);
        if (!environment.lookingAt()) {
            return Optional.empty();
        }
        MathBlockParser parser = new MathBlockParser("\\end{" + environment.group(1) + "}", true);
        parser.read(line);
        return Optional.of(parser);
    }

    /** Opens a block unless the formula ends within its first line and text goes on behind it. */
    private static Optional<MathBlockParser> opening(String rest, String end, boolean isFormula) {
        MathBlockParser parser = new MathBlockParser(end, false);
        boolean goesOn = rest.contains(end) && !parser.closes(rest);
        if (!isFormula || goesOn) {
            return Optional.empty();
        }
        parser.read(rest);
        return Optional.of(parser);
    }

    static BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        if (state.getIndent() >= CODE_INDENT || state.getActiveBlockParser() instanceof MathBlockParser) {
            return BlockStart.none();
        }
        CharSequence line = state.getLine().getContent();
        int start = state.getNextNonSpaceIndex();
        if (start >= line.length() || line.charAt(start) != '$' && line.charAt(start) != '\\') {
            return BlockStart.none();
        }
        Optional<MathBlockParser> parser =
                opening(line.subSequence(start, line.length()).toString());
        return parser.isPresent() ? BlockStart.of(parser.get()).atIndex(start) : BlockStart.none();
    }

    private boolean closes(String line) {
        int at = line.indexOf(end);
        return at >= 0 && REST.matcher(line.substring(at + end.length())).matches();
    }

    private void read(String line) {
        int at = line.indexOf(end);
        if (at >= 0) {
            isClosed = closes(line);
            latex.append(line, 0, keepsEnd ? at + end.length() : at);
            latex.append(line.substring(at + end.length()).strip());
        } else {
            latex.append(line).append('\n');
        }
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (isClosed || state.isBlank()) {
            return BlockContinue.none();
        }
        CharSequence line = state.getLine().getContent();
        read(line.subSequence(state.getIndex(), line.length()).toString());
        return BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(SourceLine line) {
        lines.addLine(line);
    }

    @Override
    public boolean canHaveLazyContinuationLines() {
        return false;
    }

    @Override
    public void closeBlock() {
        if (isClosed) {
            block.close(latex.toString());
        }
    }

    @Override
    public void parseInlines(InlineParser inlineParser) {
        if (!isClosed) {
            inlineParser.parse(lines, block);
        }
    }

    @Override
    public Block getBlock() {
        return block;
    }
}
