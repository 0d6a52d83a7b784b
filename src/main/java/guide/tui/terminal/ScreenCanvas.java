package guide.tui.terminal;

import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.screen.Screen;
import guide.keys.Size;
import guide.text.Ascii;
import guide.text.Cells;
import guide.text.Span;
import guide.text.Style;
import guide.tui.Canvas;

/** Draws spans into Lanterna's back buffer, cluster by cluster. */
final class ScreenCanvas implements Canvas {
    private final Screen screen;
    private final Glyphs glyphs;
    private final Encoding encoding;
    private final Size size;

    ScreenCanvas(Screen screen, Glyphs glyphs, Encoding encoding, Size size) {
        this.screen = screen;
        this.glyphs = glyphs;
        this.encoding = encoding;
        this.size = size;
    }

    @Override
    public Size size() {
        return size;
    }

    @Override
    public void put(int column, int row, Span span) {
        if (row < 0 || row >= size.rows()) {
            return;
        }
        String text = span.text().value();
        int at = column;
        for (int start = 0; start < text.length(); ) {
            int end = Cells.next(text, start);
            int width = Cells.width(text, start, end);
            if (at + width > size.columns()) {
                return;
            }
            if (at >= 0 && width > 0) {
                place(at, row, text.substring(start, end), width, span.style());
            }
            at += width;
            start = end;
        }
    }

    private void place(int column, int row, String cluster, int width, Style style) {
        blankHalves(column, row, width);
        if (!encoding.unicode() && !isAscii(cluster)) {
            String shown = Ascii.of(cluster, width);
            for (int i = 0; i < width; i++) {
                screen.setCharacter(column + i, row, glyphs.of(shown.substring(i, i + 1), 1, style));
            }
            return;
        }
        screen.setCharacter(column, row, glyphs.of(cluster, width, style));
        for (int i = 1; i < width; i++) {
            screen.setCharacter(column + i, row, Glyphs.SECOND_CELL);
        }
    }

    /** Blanks the other halves of wide clusters that are about to be drawn over by half. */
    private void blankHalves(int column, int row, int width) {
        if (holdsFiller(column, row)) {
            screen.setCharacter(column - 1, row, TextCharacter.DEFAULT_CHARACTER);
        }
        if (column + width < size.columns() && holdsFiller(column + width, row)) {
            screen.setCharacter(column + width, row, TextCharacter.DEFAULT_CHARACTER);
        }
    }

    private boolean holdsFiller(int column, int row) {
        return glyphs.isFiller(screen.getBackCharacter(column, row).getCharacterString());
    }

    private static boolean isAscii(String cluster) {
        return cluster.length() == 1 && cluster.charAt(0) < 0x7f;
    }
}
