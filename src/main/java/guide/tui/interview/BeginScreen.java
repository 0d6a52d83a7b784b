package guide.tui.interview;

import guide.app.interview.BeginAction;
import guide.app.interview.InterviewStart;
import guide.keys.Input;
import guide.keys.Keymap;
import guide.keys.Size;
import guide.text.Line;
import guide.text.Style;
import guide.tui.Canvas;
import guide.tui.FooterAction;
import guide.tui.Frame;
import guide.tui.HelpScreen;
import guide.tui.Next;
import guide.tui.NoticeRows;
import guide.tui.ReturnPath;
import guide.tui.Screen;
import guide.tui.UnboundKey;
import java.util.ArrayList;
import java.util.List;

/** Before an interview: what it would ask, and whether one that broke off can go on. */
public record BeginScreen(InterviewFlow flow, InterviewStart start) implements Screen {
    /**
     * Returns the screen that offers an interview.
     *
     * @param back leads back when the interview is left
     */
    public static Screen of(InterviewStart start, ReturnPath back) {
        return new BeginScreen(new InterviewFlow(back), start);
    }

    @Override
    public Next update(Input input, Size size) {
        return FooterAction.by(input, keymap(), start.actions(), size)
                .map(this::perform)
                .orElseGet(() -> UnboundKey.on(this, input, keymap(), start.actions()));
    }

    private Next perform(BeginAction action) {
        return action == BeginAction.HELP
                ? HelpScreen.of(this, start.actions(), start.context())
                : flow.after(start.perform(action), flow::screen);
    }

    private Keymap keymap() {
        return start.context().keymap();
    }

    @Override
    public void view(Canvas canvas) {
        Frame frame = new Frame(canvas);
        int rows = canvas.size().rows();
        frame.header(Line.of("Mock interview", Style.ACCENT.bold()), Line.EMPTY);
        List<Line> said = NoticeRows.rows(start.notice(), frame.width());
        int room = Math.max(1, rows - 1 - said.size() - Frame.bodyTop(canvas.size()));
        frame.body(body(frame.width(), Frame.isAiry(canvas.size()), room));
        frame.lines(rows - 1 - said.size(), said);
        frame.keys(rows - 1, keymap(), start.actions());
    }

    /** Returns the sentences, the most needed first, as many as show whole. */
    private List<Line> body(int width, boolean isAiry, int room) {
        List<Line> body = new ArrayList<>();
        for (String sentence : start.sentences()) {
            List<Line> lines = new ArrayList<>(isAiry && !body.isEmpty() ? List.of(Line.EMPTY) : List.of());
            lines.addAll(Line.of(sentence).wrap(width));
            if (body.size() + lines.size() > room) {
                break;
            }
            body.addAll(lines);
        }
        return body;
    }
}
