package guide.tui.terminal;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.screen.AbstractScreen;
import guide.text.Cells;
import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.IntStream;

/**
 * Lanterna's screen, whose changed cells are sent in one write a frame.
 *
 * <p>Lanterna's own screen on a terminal moves the cursor around every cell that did not change, and sets colors before it
 * knows the next letter. Here the cheapest way is taken once a letter is drawn: the end of a row is erased, a short
 * gap is sent again rather than jumped over. Only output is here; keys have their own way in.
 */
final class FrameScreen extends AbstractScreen {
    /** A jump costs three bytes or more, so shorter gaps are sent again. */
    private static final int LONGEST_GAP = 4;

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

    private int column = UNKNOWN;
    private int row = UNKNOWN;
    private Pen pen = Pen.PLAIN;

    private int blanks;
    private int blanksColumn;
    private int blanksRow;
    /** The row whose end has been erased last in this frame. */
    private int erasedRow;

    FrameScreen(OutputStream out, TerminalModes modes, Encoding encoding, Glyphs glyphs, TerminalSize size) {
        super(size);
        this.out = out;
        this.modes = modes;
        this.encoding = encoding;
        this.glyphs = glyphs;
    }

    /** Asks the terminal something behind the next frame, in the same write. */
    void ask(String question) {
        asking = question;
    }

    /** Has another size from the next frame on. */
    void resizeTo(TerminalSize next) {
        addResizeRequest(next);
    }

    /** Enters the full screen with the next frame. */
    @Override
    public void startScreen() {
        entering = modes.enter();
    }

    @Override
    public void stopScreen() throws IOException {
        entering = "";
        asking = "";
        if (entered) {
            entered = false;
            write(modes.leave());
        }
    }

    @Override
    public void refresh(RefreshType type) throws IOException {
        frame.setLength(0);
        erasedRow = UNKNOWN;
        if (type == RefreshType.COMPLETE) {
            clearTerminal();
        }
        TerminalSize size = getTerminalSize();
        for (int y = 0; y < size.getRows(); y++) {
            for (int x = 0; x < size.getColumns(); x++) {
                TextCharacter cell = getBackCharacter(x, y);
                if (!cell.equals(getFrontCharacter(x, y))) {
                    draw(x, y, cell);
                }
            }
        }
        drawBlanks();
        getBackBuffer().copyTo(getFrontBuffer());
        send();
    }

    private void clearTerminal() {
        frame.append("\u001b[m\u001b[H\u001b[2J");
        getFrontBuffer().setAll(TextCharacter.DEFAULT_CHARACTER);
        pen = Pen.PLAIN;
        column = 0;
        row = 0;
    }

    private void send() throws IOException {
        if (frame.isEmpty() && entering.isEmpty() && asking.isEmpty()) {
            return;
        }
        entered |= !entering.isEmpty();
        String all = (frame.isEmpty() ? entering : entering + modes.frame(frame)) + asking;
        entering = "";
        asking = "";
        write(all);
    }

    private void write(String all) throws IOException {
        out.write(all.getBytes(encoding.output()));
        out.flush();
    }

    private void draw(int x, int y, TextCharacter cell) {
        String sent = cell.getCharacterString();
        if (glyphs.isFiller(sent)) {
            return;
        }
        if (isBlank(cell)) {
            blank(x, y);
            return;
        }
        drawBlanks();
        moveTo(x, y);
        change(Pen.of(cell));
        draw(glyphs.cluster(sent));
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
        if (!certain) {
            column = UNKNOWN;
        }
        forgetColumnAtTheEnd();
    }

    private void blank(int x, int y) {
        boolean goesOn = blanks > 0 && blanksRow == y && blanksColumn + blanks == x;
        if (!goesOn) {
            drawBlanks();
            if (y == erasedRow) {
                return;
            }
            blanksColumn = x;
            blanksRow = y;
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
        if (count > 3 && isBlankFrom(blanksColumn + count)) {
            frame.append("\u001b[K");
            erasedRow = blanksRow;
        } else {
            frame.append(" ".repeat(count));
            column += count;
            forgetColumnAtTheEnd();
        }
    }

    /** Returns whether nothing stands in the row of the blanks from a column on. */
    private boolean isBlankFrom(int from) {
        return IntStream.range(from, getTerminalSize().getColumns())
                .allMatch(x -> isBlank(getBackCharacter(x, blanksRow)));
    }

    private static boolean isBlank(TextCharacter cell) {
        return cell.equals(TextCharacter.DEFAULT_CHARACTER);
    }

    /** Behind the last column the cursor may be there or in the next row. */
    private void forgetColumnAtTheEnd() {
        if (column >= getTerminalSize().getColumns()) {
            column = UNKNOWN;
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
            TextCharacter cell = getFrontCharacter(at, row);
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
        return isBlank(cell) && pen.leavesBlanksBlank() || Pen.of(cell).equals(pen);
    }

    /** Refuses: {@link KeyboardReader} reads the keys. */
    @Override
    public KeyStroke pollInput() {
        throw new UnsupportedOperationException();
    }

    @Override
    public KeyStroke readInput() {
        throw new UnsupportedOperationException();
    }
}
