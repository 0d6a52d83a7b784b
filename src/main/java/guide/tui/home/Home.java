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

    /** Returns the same with a line that asks for the day to be ready on. */
    public static Screen asking(AppContext context, Progress progress) {
        return DateQuestion.of(screen(context, progress), context, progress);
    }
}
