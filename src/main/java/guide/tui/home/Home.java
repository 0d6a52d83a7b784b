package guide.tui.home;

import guide.app.AppContext;
import guide.study.Progress;
import guide.tui.Screen;

/** The home screen. */
public final class Home {
    private Home() {}

    /** Returns the home screen with the most useful choice already made. */
    public static Screen screen(AppContext context, Progress progress) {
        return HomeScreen.of(context, progress);
    }
}
