package guide.tui.interview;

import guide.app.interview.InterviewStart;
import guide.tui.ReturnPath;
import guide.tui.Screen;

/** The screens of a mock interview. */
public final class InterviewScreens {
    private InterviewScreens() {}

    /**
     * Returns the screen that offers an interview.
     *
     * @param back leads back when the interview is left
     */
    public static Screen of(InterviewStart start, ReturnPath back) {
        return new InterviewFlow(back).screen(start);
    }
}
