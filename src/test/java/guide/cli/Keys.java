package guide.cli;

import guide.config.Background;
import guide.config.ThemeName;
import guide.fixture.TextCanvas;
import guide.keys.Input;
import guide.keys.Size;
import guide.tui.Canvas;
import guide.tui.Display;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A screen on which a test types. */
final class Keys implements Display {
    private final Deque<Input> typed = new ArrayDeque<>();
    final List<ThemeName> themes = new ArrayList<>();
    Optional<Background> answer = Optional.empty();
    final List<String> frames = new ArrayList<>();
    Input last = new Input.HangUp(Input.HangUp.Reason.END_OF_INPUT);

    Keys typing(String keys) {
        keys.codePoints().mapToObj(Input.Text::new).forEach(typed::add);
        return this;
    }

    Keys with(Input input) {
        typed.add(input);
        return this;
    }

    @Override
    public Size size() {
        return new Size(80, 24);
    }

    @Override
    public Input next(Duration patience) {
        return typed.isEmpty() ? last : typed.remove();
    }

    @Override
    public long arrived() {
        return nanos();
    }

    @Override
    public long nanos() {
        return frames.size() * 1_000_000_000L;
    }

    @Override
    public boolean pending() {
        return false;
    }

    @Override
    public void draw(Consumer<Canvas> view) {
        TextCanvas canvas = new TextCanvas(80, 24);
        view.accept(canvas);
        frames.add(canvas.text());
    }

    @Override
    public void forget() {}

    @Override
    public void use(ThemeName theme) {
        themes.add(theme);
    }

    @Override
    public Optional<Background> background() {
        return answer;
    }

    @Override
    public void suspend() {}

    @Override
    public void lend(Runnable task) {
        task.run();
    }

    @Override
    public void close() {}
}
