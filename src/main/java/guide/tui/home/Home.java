package guide.tui.home;

import guide.app.AppContext;
import guide.study.Progress;
import guide.tui.Screen;

/** The home screen. */
public final class Home {
    private Home() {}

    /** With what is most worth doing already chosen. */
    public static Screen screen(AppContext context, Progress progress) {
        return HomeScreen.of(context, progress);
    }
}
