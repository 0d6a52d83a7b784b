package guide.tui;

import guide.study.Progress;

/** The home screen. */
public final class Home {
    private Home() {}

    /** With what is most worth doing already chosen. */
    public static Screen screen(Desk desk, Progress progress) {
        return HomeScreen.of(desk, progress);
    }
}
