package guide.tui.interview;

import guide.app.Words;
import guide.app.interview.InterviewQuestion;
import guide.app.interview.InterviewWords;
import guide.app.interview.ScoringBox;
import guide.app.interview.Turn;
import guide.bank.Followup;
import guide.bank.Question;
import guide.study.interview.GistCoverage;
import guide.study.interview.ScoredAnswer;
import guide.text.ColorRole;
import guide.text.Line;
import guide.text.Markdown;
import guide.text.Style;
import guide.tui.card.AnswerPage;
import guide.tui.card.CardPage;
import java.util.ArrayList;
import java.util.List;

/** What there is to mark of an answer: key points, replies to follow-ups, traps, and what the user did. */
final class ScoringPage {
    private static final int BOX = 4;
    private static final Line UNMARKED = Line.of("[ ] ", Style.DIM);

    private final InterviewQuestion interview;
    private final Question question;
    private final Turn turn;
    private final int width;
    private final CardPage page = new CardPage();
    private List<Line> above = new ArrayList<>();
    private boolean isFirst = true;

    private ScoringPage(InterviewQuestion interview, int width) {
        this.interview = interview;
        this.question = interview.question();
        this.turn = interview.turn();
        this.width = width;
    }

    /** Lays out the boxes of a question that is scored, in the order of {@link InterviewQuestion#boxes}. */
    static CardPage of(InterviewQuestion interview, int width) {
        ScoringPage scoring = new ScoringPage(interview, width);
        scoring.took();
        boolean isTyped = false;
        Class<?> kind = Object.class;
        for (ScoringBox box : interview.boxes()) {
            if (!(box instanceof ScoringBox.Point) && !isTyped) {
                scoring.typed();
                isTyped = true;
            }
            if (box.getClass() != kind) {
                scoring.heading(box);
                kind = box.getClass();
            }
            scoring.add(box);
        }
        return scoring.page;
    }

    private void took() {
        int minutes = question.time().minutes();
        List<String> replies = turn.replyMs().stream().map(Words::clock).toList();
        String took = "You took " + Words.clock(turn.spokenMs())
                + (minutes == 0 ? "" : " of " + minutes + " min")
                + (replies.isEmpty() ? "." : ", then " + String.join(" and ", replies) + ".");
        above.addAll(Line.of(took, Style.DIM).wrap(width));
    }

    private void typed() {
        String typed = turn.card().attempt().strip();
        if (!typed.isEmpty()) {
            above.add(Line.EMPTY);
            above.add(Line.of("You typed", Style.ACCENT.bold()));
            typed.lines().forEach(line -> above.addAll(Line.of(line).wrap(width)));
        }
    }

    private void heading(ScoringBox box) {
        if (box instanceof ScoringBox.Point) {
            boolean isProposed = !interview.proposed().isEmpty();
            heading(
                    "Did you say…",
                    turn.card().ticked().size() + " of "
                            + question.points().size()
                            + (isProposed ? "   [?] seems to be in what you typed, you judge" : ""));
        } else if (box instanceof ScoringBox.Reply) {
            heading("To the follow-up", "[x] said  [~] partly  [ ] no");
        } else if (box instanceof ScoringBox.Trap) {
            heading("Traps", "tick what you stepped into");
        } else {
            heading("Did you…", "");
        }
    }

    private void heading(String title, String legend) {
        if (!isFirst) {
            above.add(Line.EMPTY);
        }
        isFirst = false;
        Line whole = Line.of(title + "   ", Style.ACCENT.bold()).then(Line.of(legend, Style.DIM));
        above.addAll(whole.width() <= width ? List.of(whole) : whole.wrap(width));
    }

    private void add(ScoringBox box) {
        List<Line> below = List.of();
        List<Line> row;
        if (box instanceof ScoringBox.Point point) {
            boolean isTicked = turn.card().ticked().contains(point.index());
            Line sign = AnswerPage.box(isTicked, interview.proposed().contains(point.index()), false);
            row = boxed(sign, Markdown.line(question.points().get(point.index())));
        } else if (box instanceof ScoringBox.Reply reply) {
            Followup followup = question.followups().get(reply.followup());
            row = boxed(
                    sign(turn.said().get(reply.followup())),
                    Markdown.line(followup.question()).bold());
            below = Markdown.lines(followup.answer(), Math.max(1, width - BOX)).stream()
                    .map(line -> line.indent(BOX))
                    .toList();
        } else if (box instanceof ScoringBox.Trap trap) {
            boolean isStepped = turn.traps().contains(trap.index());
            Line sign = isStepped ? Line.of("[x] ", Style.of(ColorRole.BAD).bold()) : UNMARKED;
            row = boxed(
                    sign, oneLine(ScoredAnswer.traps(question).get(trap.index()).text()));
        } else {
            var behavior = ((ScoringBox.Did) box).behavior();
            row = boxed(
                    AnswerPage.box(turn.did().contains(behavior), false, false),
                    Line.of(InterviewWords.didYou(behavior)));
        }
        page.add(above, row, below);
        above = new ArrayList<>();
    }

    private List<Line> boxed(Line sign, Line text) {
        return sign.withHanging(text.wrap(Math.max(1, width - BOX)));
    }

    private static Line oneLine(String text) {
        return Markdown.line(text.strip().replaceAll("\\s*\\R\\s*", " "));
    }

    private static Line sign(GistCoverage said) {
        return switch (said) {
            case YES -> Line.of("[x] ", Style.of(ColorRole.GOOD).bold());
            case PARTLY -> Line.of("[~] ", Style.of(ColorRole.FAIR).bold());
            case NO -> UNMARKED;
        };
    }
}
