package guide.tui.interview;

import guide.app.Words;
import guide.app.interview.InterviewWords;
import guide.app.interview.ScorecardWords;
import guide.study.interview.ScoredAnswer;
import guide.text.Line;
import guide.text.Markdown;
import guide.text.Style;
import guide.tui.card.AnswerPage;
import guide.tui.card.QuestionPage;
import java.util.ArrayList;
import java.util.List;

/** An answer of an interview beside the whole answer of the bank, to be read. */
final class ScoredPage {
    private ScoredPage() {}

    static List<Line> lines(ScoredAnswer answer, int width) {
        List<Line> lines = new ArrayList<>(QuestionPage.question(answer.question(), width));
        String how = "You: " + ScorecardWords.grade(answer) + ", " + ScorecardWords.of(answer.coverage())
                + " key points, " + ScorecardWords.time(answer) + ".";
        lines.addAll(Line.of(how, Style.DIM).wrap(width));
        answer.pointsSaid().forEach(point -> lines.addAll(point(true, point, width)));
        answer.missed().forEach(point -> lines.addAll(point(false, point, width)));
        List<String> did = answer.did().stream().map(InterviewWords::did).toList();
        if (!did.isEmpty()) {
            lines.addAll(
                    Line.of("You " + String.join("; ", did) + ".", Style.DIM).wrap(width));
        }
        answer.replies()
                .forEach(reply -> lines.addAll(Line.of(
                                "Follow-up, " + InterviewWords.word(reply.said()) + " in " + Words.clock(reply.ms())
                                        + ": ",
                                Style.DIM)
                        .then(Markdown.line(reply.followup().question()))
                        .wrap(width)));
        lines.add(Line.of("─".repeat(width), Style.DIM));
        lines.addAll(AnswerPage.reading(answer.question(), width));
        return lines;
    }

    private static List<Line> point(boolean isSaid, String point, int width) {
        Line box = AnswerPage.box(isSaid, false, !isSaid);
        return box.withHanging(Markdown.line(point).wrap(Math.max(1, width - box.width())));
    }
}
