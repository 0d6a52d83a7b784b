package guide.tui.home;

import guide.app.AppContext;
import guide.app.interview.InterviewFiles;
import guide.study.Progress;
import guide.tui.Screen;

/** The home screen. */
public final class Home {
    private Home() {}

    /**
     * Returns the home screen with the most useful choice already made.
     *
     * @param files of interviews
     */
    public static Screen screen(AppContext context, Progress progress, InterviewFiles files) {
        return HomeScreen.of(context, progress, files);
    }

    /** Returns the same with a line that asks for the day to be ready on. */
    public static Screen asking(AppContext context, Progress progress, InterviewFiles files) {
        return DateQuestion.of(screen(context, progress, files), context, progress, files);
    }
}
