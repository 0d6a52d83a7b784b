package guide.tui.interview;

import guide.app.interview.InterviewQuestion;
import guide.keys.Size;
import guide.text.Line;
import guide.text.Style;
import guide.tui.card.QuestionPage;

/** The header of a question, in the places that it has in the quiz: where in the bank, and the times. */
final class InterviewHeader {
    /** Below this many columns the time of the whole interview is left out. */
    private static final int WIDE = 60;

    private static final long MINUTE_MS = 60_000;

    private InterviewHeader() {}

    /** Returns domain and number, such as {@code RAG Systems · §14}. */
    static Line where(InterviewQuestion interview) {
        return QuestionPage.place(interview.context(), interview.question());
    }

    /** Returns the clock, the place and the time of the whole, such as {@code 1:48 of 3 min · 2 of 4 · 11 of 30 min}. */
    static Line howFar(InterviewQuestion interview, Size size) {
        Clock clock = Clock.of(interview);
        Line place = Line.of(" · " + interview.place(), Style.DIM);
        if (size.columns() < WIDE) {
            return clock.brief().then(place);
        }
        int minutes = interview.session().minutes();
        String all = minutes == 0 ? " min" : " of " + minutes + " min";
        return clock.line().then(place).then(Line.of(" · " + interview.talkMs() / MINUTE_MS + all, Style.DIM));
    }
}
