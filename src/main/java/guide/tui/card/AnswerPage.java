package guide.tui.card;

import guide.app.CardState;
import guide.app.Words;
import guide.bank.Followup;
import guide.bank.Note;
import guide.bank.Question;
import guide.text.Callout;
import guide.text.ColorRole;
import guide.text.Line;
import guide.text.Markdown;
import guide.text.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * An answer laid out: first the key points, since the user grades by them and sees them without scrolling, then the
 * answer, its call-outs, what an interviewer asks next, and the sources.
 */
public final class AnswerPage {
    private static final Line BULLET = Line.of("• ", Style.DIM);

    private final List<Line> lines = new ArrayList<>();
    private final List<Integer> pointRows = new ArrayList<>();
    private int pointsEnd;
    private final int width;

    private AnswerPage(int width) {
        this.width = width;
    }

    /**
     * Lays a revealed answer out, with its checklist.
     *
     * @param missed indices of the points that were left out last time
     */
    public static AnswerPage of(Question question, CardState card, List<Integer> missed, int width) {
        AnswerPage page = new AnswerPage(width);
        page.points(question, card, missed);
        page.attempt(card.attempt());
        page.answer(question);
        return page;
    }

    /** Lays an answer out for reading, without a checklist to tick. */
    public static List<Line> reading(Question question, int width) {
        AnswerPage page = new AnswerPage(width);
        page.answer(question);
        if (!question.points().isEmpty()) {
            page.section("Key points");
            for (String point : question.points()) {
                page.lines.addAll(BULLET.withHanging(Markdown.line(point).wrap(Math.max(1, width - 2))));
            }
        }
        return page.lines;
    }

    /**
     * Lays out boxes to tick that are not only key points.
     *
     * @param parts for each box its lines, with those above and below it that belong to it
     */
    public static AnswerPage ofBoxes(List<List<Line>> parts) {
        AnswerPage page = new AnswerPage(0);
        for (List<Line> part : parts) {
            page.pointRows.add(page.lines.size());
            page.lines.addAll(part);
        }
        page.pointsEnd = page.lines.size();
        return page;
    }

    public List<Line> lines() {
        return lines;
    }

    /** Returns the row of a point's first line. */
    public int rowOfPoint(int point) {
        return pointRows.get(point);
    }

    /** Returns the row after a point's last line. */
    public int rowAfterPoint(int point) {
        return point + 1 < pointRows.size() ? pointRows.get(point + 1) : pointsEnd;
    }

    /** Returns the point that a row belongs to. */
    public Optional<Integer> pointAt(int row) {
        return IntStream.range(0, pointRows.size())
                .filter(point -> row >= rowOfPoint(point) && row < rowAfterPoint(point))
                .boxed()
                .findFirst();
    }

    private void points(Question question, CardState card, List<Integer> missed) {
        if (question.points().isEmpty()) {
            return;
        }
        List<Integer> proposed = card.proposed(question);
        List<Integer> missing = card.missing(question, missed);
        lines.add(Line.of("Did you say…", Style.ACCENT.bold())
                .then(Line.of(
                        "  " + card.ticked().size() + " of " + question.points().size(), Style.DIM)));
        // Above the points, since below them it would look like one more.
        legend(!missing.isEmpty(), "missed last time: [-]");
        legend(!proposed.isEmpty(), "seems to be in what you typed, you judge: [?]");
        for (int i = 0; i < question.points().size(); i++) {
            pointRows.add(lines.size());
            Line box = box(card.ticked().contains(i), proposed.contains(i), missing.contains(i));
            lines.addAll(box.withHanging(Markdown.line(question.points().get(i)).wrap(Math.max(1, width - 4))));
        }
        pointsEnd = lines.size();
        lines.add(Line.EMPTY);
    }

    /** Adds the meaning of a sign to the last line, or below it where it does not fit there. */
    private void legend(boolean needed, String meaning) {
        if (!needed) {
            return;
        }
        int last = lines.size() - 1;
        Line longer = lines.get(last).then(Line.of("   " + meaning, Style.DIM));
        if (longer.width() <= width) {
            lines.set(last, longer);
        } else {
            lines.addAll(Line.of(meaning, Style.DIM).wrap(width));
        }
    }

    /** Returns the box of a key point. */
    public static Line box(boolean ticked, boolean proposed, boolean missed) {
        if (ticked) {
            return Line.of("[x] ", Style.of(ColorRole.GOOD).bold());
        }
        if (proposed) {
            return Line.of("[?] ", Style.of(ColorRole.FAIR));
        }
        return missed ? Line.of("[-] ", Style.of(ColorRole.BAD)) : Line.of("[ ] ", Style.DIM);
    }

    private void attempt(String attempt) {
        if (attempt.isBlank()) {
            return;
        }
        lines.add(Line.of("Your answer", Style.ACCENT.bold()));
        for (String row : attempt.strip().split("\n")) {
            lines.addAll(Line.of(row).wrap(width));
        }
        section("The answer");
    }

    private void answer(Question question) {
        lines.addAll(Markdown.lines(question.answer(), width));
        if (!question.notes().isEmpty()) {
            lines.add(Line.EMPTY);
            lines.addAll(Callout.all(
                    question.notes().stream().map(AnswerPage::callout).toList(), width));
        }
        if (!question.followups().isEmpty()) {
            section("Asked next");
            for (Followup followup : question.followups()) {
                lines.addAll(Markdown.line(followup.question()).bold().wrap(width));
                Markdown.lines(followup.answer(), Math.max(1, width - 2)).forEach(l -> lines.add(l.indent(2)));
            }
        }
        if (!question.sources().isEmpty()) {
            section("Sources");
            for (String source : question.sources()) {
                lines.addAll(BULLET.withHanging(Line.of(source, Style.DIM).wrap(Math.max(1, width - 2))));
            }
        }
        if (!question.checked().isEmpty()) {
            lines.add(Line.EMPTY);
            lines.addAll(Line.of("Checked in " + Words.month(question.checked()) + ".", Style.DIM)
                    .wrap(width));
        }
    }

    private void section(String title) {
        lines.add(Line.EMPTY);
        lines.add(Line.of(title, Style.ACCENT.bold()));
    }

    private static Callout callout(Note note) {
        return switch (note.kind()) {
            case TRAP -> new Callout("! Trap", ColorRole.BAD, note.text());
            case ANGLE -> new Callout("> Angle", ColorRole.FAIR, note.text());
            case SENIOR -> new Callout("* Senior", ColorRole.ACCENT, note.text());
            case TIP -> new Callout("+ Tip", ColorRole.GOOD, note.text());
        };
    }
}
