package guide.tui;

import guide.keys.Input;
import guide.keys.Size;
import guide.text.ColorRole;
import guide.text.Line;
import guide.text.Style;
import java.time.Duration;
import java.util.Optional;

/** A screen with a sentence above its footer, such as one about the configuration; the first key removes the sentence. */
public record Announcement(Screen below, Line sentence) implements Screen {
    /** Returns the screen with such a sentence over it. */
    public static Screen of(Screen below, String sentence) {
        return new Announcement(below, Line.of(sentence, Style.of(ColorRole.FAIR)));
    }

    @Override
    public Next update(Input input, Size size) {
        return after(input, below.update(input, size));
    }

    @Override
    public Next update(Input input, Size size, long arrived) {
        return after(input, below.update(input, size, arrived));
    }

    private Next after(Input input, Next next) {
        boolean read = input instanceof Input.Text
                || input instanceof Input.Key
                || input instanceof Input.Paste
                || input instanceof Input.Mouse mouse && mouse.isPress();
        return next instanceof Screen screen && !read ? new Announcement(screen, sentence) : next;
    }

    /** Returns the screen without the sentence. */
    static Screen removed(Screen screen) {
        return screen instanceof Announcement announcement ? announcement.below() : screen;
    }

    @Override
    public Screen shown(Size size, long nanos) {
        return new Announcement(below.shown(size, nanos), sentence);
    }

    @Override
    public boolean isTyping() {
        return below.isTyping();
    }

    @Override
    public Optional<Duration> changesIn() {
        return below.changesIn();
    }

    @Override
    public int width(Size window, int readingWidth) {
        return below.width(window, readingWidth);
    }

    @Override
    public void view(Canvas canvas) {
        below.view(canvas);
        Frame frame = new Frame(canvas);
        frame.over(canvas.size().rows() - 1, NoticeRows.rows(Optional.of(sentence), frame.width()));
    }
}
