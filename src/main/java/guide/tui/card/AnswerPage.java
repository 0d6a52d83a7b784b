package guide.tui.card;

import guide.app.Words;
import guide.app.quiz.CardState;
import guide.app.quiz.EarlierAnswer;
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
 * An answer laid out, below what the question shows: first the key points, since the user grades by them and sees them without scrolling, then the
 * answer, its call-outs, what an interviewer asks next, and the sources.
 */
public final class AnswerPage {
    private static final Line BULLET = Line.of("• ", Style.DIM);
    /** Shorter than the rule below the question, which reaches across the page. */
    private static final int RULE = 12;

    private final List<Line> lines = new ArrayList<>();
    private final List<Integer> pointRows = new ArrayList<>();
    private int start;
    private int pointsEnd;
    private final List<Integer> followupRows = new ArrayList<>();
    private int followupsEnd;
    private final int width;

    private AnswerPage(int width) {
        this.width = width;
    }

    /** Lays a revealed answer out, with its checklist, and with follow-ups that are to be answered before their gist shows. */
    public static AnswerPage of(Question question, CardState card, Aids aids, int width) {
        AnswerPage page = new AnswerPage(width);
        page.context(question);
        page.points(question, card, aids.missed());
        page.attempt(card.attempt());
        page.answer(question, card.gists(), aids.gistKey());
        aids.earlier().ifPresent(page::earlier);
        return page;
    }

    /**
     * Lays out what is to be read before the answer.
     *
     * @param most the most lines of the question that show above
     */
    public static AnswerPage asked(Question question, int most, int width) {
        AnswerPage page = new AnswerPage(width);
        page.lines.addAll(QuestionPage.toRead(question, most, width));
        return page;
    }

    /** Lays an answer out for reading, without a checklist to tick. */
    public static List<Line> reading(Question question, int width) {
        AnswerPage page = new AnswerPage(width);
        page.context(question);
        page.answer(question, question.followups().size(), "");
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

    /** Returns the first row of the answer, below what the question shows. */
    int start() {
        return start;
    }

    /** Returns the row of a point's first line. */
    public int rowOfPoint(int point) {
        return pointRows.get(point);
    }

    /** Returns the row after a point's last line. */
    public int rowAfterPoint(int point) {
        return point + 1 < pointRows.size() ? pointRows.get(point + 1) : pointsEnd;
    }

    /** Returns the row of a follow-up's first line. */
    public int rowOfFollowup(int followup) {
        return followupRows.get(followup);
    }

    /** Returns the row after a follow-up's last line. */
    public int rowAfterFollowup(int followup) {
        return followup + 1 < followupRows.size() ? followupRows.get(followup + 1) : followupsEnd;
    }

    /** Returns the point that a row belongs to. */
    public Optional<Integer> pointAt(int row) {
        return IntStream.range(0, pointRows.size())
                .filter(point -> row >= rowOfPoint(point) && row < rowAfterPoint(point))
                .boxed()
                .findFirst();
    }

    /** Adds what the question shows, and a rule between that and the answer. */
    private void context(Question question) {
        if (!question.context().isEmpty()) {
            lines.addAll(QuestionPage.context(question, width));
            lines.add(Line.of("─".repeat(Math.min(width, RULE)), Style.DIM));
            start = lines.size();
        }
    }

    private void points(Question question, CardState card, List<Integer> missed) {
        if (question.points().isEmpty()) {
            return;
        }
        List<Integer> proposed = card.proposed();
        List<Integer> missing = card.missing(missed);
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
        typed(attempt);
        section("The answer");
    }

    private void earlier(EarlierAnswer earlier) {
        section("Your answer " + earlier.when());
        typed(earlier.text());
    }

    private void typed(String text) {
        for (String row : text.strip().split("\n")) {
            lines.addAll(Line.of(row).wrap(width));
        }
    }

    /** @param gists of how many follow-ups the gist shows, from the first one on */
    private void answer(Question question, int gists, String gistKey) {
        lines.addAll(Markdown.lines(question.answer(), width));
        if (!question.notes().isEmpty()) {
            lines.add(Line.EMPTY);
            lines.addAll(Callout.all(
                    question.notes().stream().map(AnswerPage::callout).toList(), width));
        }
        if (!question.followups().isEmpty()) {
            section("Asked next");
            followups(question.followups(), gists, gistKey);
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

    private void followups(List<Followup> followups, int gists, String gistKey) {
        for (int i = 0; i < followups.size(); i++) {
            followupRows.add(lines.size());
            lines.addAll(Markdown.line(followups.get(i).question()).bold().wrap(width));
            int room = Math.max(1, width - 2);
            if (i < gists) {
                Markdown.lines(followups.get(i).answer(), room).forEach(l -> lines.add(l.indent(2)));
            } else if (i == gists) {
                Line hint = Line.of("Answer it aloud; " + gistKey + " shows the gist.", Style.DIM);
                hint.wrap(room).forEach(l -> lines.add(l.indent(2)));
            }
        }
        followupsEnd = lines.size();
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
