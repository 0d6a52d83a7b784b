package guide.tui.interview;

import guide.app.Words;
import guide.app.interview.InterviewAction;
import guide.app.interview.InterviewQuestion;
import guide.app.interview.InterviewWords;
import guide.app.interview.Stage;
import guide.text.ColorRole;
import guide.text.Line;
import guide.text.Markdown;
import guide.text.Style;
import guide.tui.card.QuestionPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands below a question, or a follow-up, while it is asked.
 *
 * @param most the most lines of the question that show above
 */
record AskedPage(InterviewQuestion interview, int most, int width) {
    /** Returns the lines of what is asked now. */
    static List<Line> question(InterviewQuestion interview, int width) {
        return interview.turn().stage() == Stage.FOLLOWUP
                ? Markdown.line(interview.followup().question()).bold().wrap(width)
                : QuestionPage.question(interview.question(), width);
    }

    /** Returns all of it. */
    List<Line> lines() {
        List<Line> below = new ArrayList<>(toRead());
        if (!shown().isEmpty()) {
            below.add(Line.EMPTY);
        }
        hints().forEach(line -> below.addAll(line.wrap(width)));
        return below;
    }

    /** Returns what of it is to be read before the answer: the rest of a long question, and what the question shows. */
    List<Line> toRead() {
        List<Line> lines = new ArrayList<>();
        List<Line> rest = QuestionPage.rest(question(interview, width), most);
        if (!rest.isEmpty()) {
            lines.addAll(rest);
            lines.add(Line.EMPTY);
        }
        now().ifPresent(now -> lines.addAll(now.wrap(width)));
        List<Line> shown = shown();
        if (!shown.isEmpty() && now().isPresent()) {
            lines.add(Line.EMPTY);
        }
        lines.addAll(shown);
        return lines;
    }

    private List<Line> shown() {
        return isFollowup() ? List.of() : QuestionPage.context(interview.question(), width);
    }

    /** Returns what the clock says: first of all, since it changes. */
    private Optional<Line> now() {
        return interview.isPaused()
                ? Optional.of(Line.of("Paused: any key goes on.", Style.of(ColorRole.FAIR)))
                : InterviewWords.overTime(interview)
                        .map(words -> Line.of(Words.capital(words) + ".", Style.of(ColorRole.FAIR)));
    }

    /** Returns what else stands below the question. */
    private List<Line> hints() {
        List<Line> hints = new ArrayList<>();
        if (now().isEmpty()) {
            hints.add(Line.of(how(), Style.DIM));
        }
        if (isFollowup()) {
            hints.add(Line.EMPTY);
            hints.add(Line.of("You were asked: ", Style.DIM)
                    .then(Markdown.line(interview.question().text())));
        }
        interview.flag().map(QuestionPage::flag).ifPresent(hints::add);
        String typed = interview.turn().card().attempt().strip();
        if (!typed.isEmpty()) {
            hints.add(Line.EMPTY);
            hints.add(Line.of("You typed", Style.ACCENT.bold()));
            typed.lines().forEach(line -> hints.add(Line.of(line)));
        }
        return hints;
    }

    private String how() {
        String key = interview.context().keymap().key(InterviewAction.DONE);
        return isFollowup()
                ? "A follow-up; " + key + " when you have replied."
                : "Say it aloud, the answer first; " + key + " when you have finished.";
    }

    private boolean isFollowup() {
        return interview.turn().stage() == Stage.FOLLOWUP;
    }
}
