package guide.tui;

import guide.text.Line;
import guide.text.Style;
import java.util.List;
import java.util.function.Function;

/** A sheet to type on: an answer before one looks, or the reason of a flag. */
final class SheetScreen implements Screen {
    private static final Input ENTER = new Input.Key(Input.Key.Name.ENTER);
    private static final Input ESCAPE = new Input.Key(Input.Key.Name.ESCAPE);

    private final Sheet sheet;
    private final Draft draft;

    SheetScreen(Sheet sheet, Draft draft) {
        this.sheet = sheet;
        this.draft = draft;
    }

    /**
     * What a sheet is for.
     *
     * @param title what is asked, in the header
     * @param above lines that stay in sight while one types
     * @param singleLine whether Enter ends it rather than beginning a new line
     * @param done what follows, with the text
     * @param cancelled what follows Escape where that means never mind; the same as done where nothing is to be lost
     */
    record Sheet(
            String title,
            List<Line> above,
            boolean singleLine,
            Function<String, Next> done,
            Function<String, Next> cancelled) {}

    @Override
    public Next update(Input input, Size size) {
        if (input.equals(ESCAPE)) {
            return sheet.cancelled().apply(draft.text());
        }
        if (input.equals(ENTER)) {
            return sheet.singleLine() ? sheet.done().apply(draft.text()) : new SheetScreen(sheet, draft.insert("\n"));
        }
        Input typed = sheet.singleLine() && input instanceof Input.Paste paste
                ? new Input.Paste(paste.text().replaceAll("\\R", " "))
                : input;
        return new SheetScreen(sheet, draft.after(typed));
    }

    @Override
    public void view(Canvas canvas) {
        Frame frame = new Frame(canvas);
        int rows = canvas.size().rows();
        frame.header(Line.of(sheet.title(), Style.ACCENT.bold()), Line.EMPTY);
        int top = Frame.isAiry(canvas.size()) ? 2 : 1;
        List<Line> above = sheet.above().stream()
                .flatMap(line -> line.wrap(frame.width()).stream())
                .limit(Math.max(1, rows / 3))
                .toList();
        frame.lines(top, above);
        int from = top + above.size() + (above.isEmpty() ? 0 : 1);
        int room = Math.max(1, rows - 1 - from);
        List<Line> typed = draft.lines(frame.width());
        frame.lines(from, typed.subList(Math.max(0, typed.size() - room), typed.size()));
        Line end = Hint.line("Esc", sheet.singleLine() ? "never mind" : "done");
        frame.hints(
                rows - 1,
                sheet.singleLine()
                        ? List.of(Hint.line("Enter", "done"), end)
                        : List.of(Hint.line("Enter", "new line"), end),
                1);
    }
}
