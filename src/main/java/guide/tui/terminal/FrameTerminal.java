package guide.tui.terminal;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;
import guide.text.Cells;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The terminal that Lanterna's screen writes to: it gathers a frame and sends it in one write.
 *
 * <p>Lanterna moves the cursor around every cell that did not change and sets colors before it knows the next letter.
 * Here both wait until a letter is drawn, and then the cheapest way is taken: blanks are erased rather than sent, a
 * short gap is sent again rather than jumped over. Only output is here; keys have their own way in.
 */
final class FrameTerminal extends DrawingTerminal {
    /** The cells that are on the screen, as Lanterna holds them. */
    interface Front {
        TextCharacter at(int column, int row);
    }

    private static final String CSI = "\u001b[";
    /** A jump costs three bytes or more, so shorter gaps are sent again. */
    private static final int LONGEST_GAP = 4;
    /** The number of spaces that cost about as much as erasing. */
    private static final int LONGEST_SPACES = 8;

    private static final int UNKNOWN = -1;

    private final OutputStream out;
    private final TerminalModes modes;
    private final Encoding encoding;
    private final Glyphs glyphs;
    private final StringBuilder frame = new StringBuilder();

    private String entering = "";
    /** Whether the modes have been sent; taken back without that, they would take back another program's. */
    private boolean entered;

    private String asking = "";
    private TerminalSize size;
    private @Nullable Front front;
    private boolean cleared;

    private int wantedColumn;
    private int wantedRow;
    private Pen wantedPen = Pen.PLAIN;

    private int column = UNKNOWN;
    private int row = UNKNOWN;
    private Pen pen = Pen.PLAIN;

    private int blanks;
    private int blanksColumn;
    private int blanksRow;

    FrameTerminal(OutputStream out, TerminalModes modes, Encoding encoding, Glyphs glyphs, TerminalSize size) {
        this.out = out;
        this.modes = modes;
        this.encoding = encoding;
        this.glyphs = glyphs;
        this.size = size;
    }

    /** Takes the screen that short gaps are filled from. */
    void fillGapsFrom(Front screen) {
        this.front = screen;
    }

    /** Asks the terminal something behind the next frame, in the same write. */
    void ask(String question) {
        asking = question;
    }

    /** Gives Lanterna's screen a new size. */
    void resizeTo(TerminalSize next) {
        size = next;
        onResized(next);
    }

    @Override
    public void enterPrivateMode() {
        entering = modes.enter();
    }

    @Override
    public void exitPrivateMode() throws IOException {
        entering = "";
        asking = "";
        frame.setLength(0);
        blanks = 0;
        if (!entered) {
            return;
        }
        entered = false;
        out.write(modes.leave().getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void clearScreen() {
        frame.setLength(0);
        frame.append("\u001b[m\u001b[H\u001b[2J");
        pen = Pen.PLAIN;
        blanks = 0;
        column = 0;
        row = 0;
        cleared = true;
    }

    @Override
    public void setCursorPosition(int x, int y) {
        wantedColumn = x;
        wantedRow = y;
    }

    @Override
    public void putString(String sent) {
        int at = wantedColumn;
        wantedColumn++;
        if (glyphs.isFiller(sent)) {
            return;
        }
        if (sent.equals(" ") && wantedPen.leavesBlanksBlank()) {
            blank(at);
            return;
        }
        drawBlanks();
        moveTo(at, wantedRow);
        change(wantedPen);
        draw(glyphs.cluster(sent));
    }

    @Override
    public void enableSGR(SGR mark) {
        wantedPen = wantedPen.with(mark);
    }

    @Override
    public void disableSGR(SGR mark) {
        wantedPen = wantedPen.without(mark);
    }

    @Override
    public void resetColorAndSGR() {
        wantedPen = Pen.PLAIN;
    }

    @Override
    public void setForegroundColor(TextColor color) {
        wantedPen = wantedPen.in(color);
    }

    @Override
    public void flush() throws IOException {
        drawBlanks();
        cleared = false;
        if (frame.isEmpty() && entering.isEmpty() && asking.isEmpty()) {
            return;
        }
        entered |= !entering.isEmpty();
        String all = (frame.isEmpty() ? entering : entering + modes.frame(frame)) + asking;
        entering = "";
        asking = "";
        frame.setLength(0);
        out.write(all.getBytes(encoding.output()));
        out.flush();
    }

    private void draw(String cluster) {
        int width = Cells.width(cluster);
        boolean certain = WidthAgreement.of(cluster, width);
        if (width > 1 && !certain) {
            // If this terminal draws it narrower, the second cell must not keep its old content.
            frame.append("  ").append(CursorMove.to(column, row));
        }
        frame.append(cluster);
        column += width;
        if (!certain || column >= size.getColumns()) {
            column = UNKNOWN;
        }
    }

    private void blank(int at) {
        boolean goesOn = blanks > 0 && blanksRow == wantedRow && blanksColumn + blanks == at;
        if (!goesOn) {
            drawBlanks();
            blanksColumn = at;
            blanksRow = wantedRow;
        }
        blanks++;
    }

    private void drawBlanks() {
        if (blanks == 0) {
            return;
        }
        int count = blanks;
        blanks = 0;
        moveTo(blanksColumn, blanksRow);
        if (!pen.leavesBlanksBlank()) {
            change(Pen.PLAIN);
        }
        boolean toTheEnd = blanksColumn + count >= size.getColumns();
        if (toTheEnd && count > 3) {
            frame.append(CSI).append('K');
        } else if (count > LONGEST_SPACES && modes.erasesByCount()) {
            frame.append(CSI).append(count).append('X');
        } else {
            frame.append(" ".repeat(count));
            column = toTheEnd ? UNKNOWN : column + count;
        }
    }

    private void change(Pen next) {
        frame.append(pen.changeTo(next));
        pen = next;
    }

    private void moveTo(int toColumn, int toRow) {
        if (row != toRow || column == UNKNOWN) {
            frame.append(CursorMove.to(toColumn, toRow));
        } else if (toColumn != column && !fillGap(toColumn)) {
            frame.append(CursorMove.within(column, toColumn));
        }
        column = toColumn;
        row = toRow;
    }

    /** Sends the cells between the cursor and a column again, if that is cheap and looks the same. */
    private boolean fillGap(int toColumn) {
        int gap = toColumn - column;
        if (gap < 0 || gap > LONGEST_GAP) {
            return false;
        }
        StringBuilder between = new StringBuilder();
        for (int at = column; at < toColumn; at++) {
            TextCharacter cell = onScreen(at);
            String text = cell.getCharacterString();
            if (!glyphs.isPlain(text) || !looksTheSame(cell)) {
                return false;
            }
            between.append(text);
        }
        frame.append(between);
        return true;
    }

    private boolean looksTheSame(TextCharacter cell) {
        Pen drawnBy = new Pen(cell.getForegroundColor(), cell.getModifiers());
        boolean blank = cell.is(' ') && drawnBy.leavesBlanksBlank() && pen.leavesBlanksBlank();
        return blank || drawnBy.equals(pen);
    }

    private TextCharacter onScreen(int at) {
        return cleared || front == null ? TextCharacter.DEFAULT_CHARACTER : front.at(at, row);
    }

    @Override
    public TerminalSize getTerminalSize() {
        return size;
    }
}
