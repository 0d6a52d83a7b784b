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

/**
 * An answer laid out, below what the question shows: first the key points, since the user grades by them and sees them without scrolling, then the
 * answer, its call-outs, what an interviewer asks next, and the sources.
 */
public final class AnswerPage {
    private static final Line BULLET = Line.of("• ", Style.DIM);
    /** Shorter than the rule below the question, which reaches across the page. */
    private static final int RULE = 12;

    private final CardPage page = new CardPage();
    private final List<Line> lines = page.lines();
    private final int width;

    /**
     * The things beside question and card that an answer shows.
     *
     * @param missed indices of the points that were left out last time
     * @param earlier the answer that was typed the time before
     * @param gistKey the name of the key that shows the gist of a follow-up
     */
    public record Aids(List<Integer> missed, Optional<EarlierAnswer> earlier, String gistKey) {}

    private AnswerPage(int width) {
        this.width = width;
    }

    /** Lays a revealed answer out, with its checklist, and with follow-ups that are to be answered before their gist shows. */
    public static CardPage of(Question question, CardState card, Aids aids, int width) {
        AnswerPage answer = new AnswerPage(width);
        answer.context(question);
        answer.points(question, card, aids.missed());
        answer.attempt(card.attempt());
        answer.answer(question, card.gists(), aids.gistKey());
        aids.earlier().ifPresent(answer::earlier);
        return answer.page;
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

    /** Adds what the question shows, and a rule between that and the answer. */
    private void context(Question question) {
        if (!question.context().isEmpty()) {
            lines.addAll(QuestionPage.context(question, width));
            lines.add(Line.of("─".repeat(Math.min(width, RULE)), Style.DIM));
            page.startAnswer();
        }
    }

    private void points(Question question, CardState card, List<Integer> missed) {
        if (question.points().isEmpty()) {
            return;
        }
        List<Integer> proposed = card.proposed();
        List<Integer> missing = card.missing(missed);
        List<Line> above = new ArrayList<>();
        above.add(Line.of("Did you say…", Style.ACCENT.bold())
                .then(Line.of(
                        "  " + card.ticked().size() + " of " + question.points().size(), Style.DIM)));
        // Above the points, since below them it would look like one more.
        legend(above, !missing.isEmpty(), "missed last time: [-]");
        legend(above, !proposed.isEmpty(), "seems to be in what you typed, you judge: [?]");
        for (int i = 0; i < question.points().size(); i++) {
            Line box = box(card.ticked().contains(i), proposed.contains(i), missing.contains(i));
            Line point = Markdown.line(question.points().get(i));
            page.add(i == 0 ? above : List.of(), box.withHanging(point.wrap(Math.max(1, width - 4))), List.of());
        }
        lines.add(Line.EMPTY);
    }

    /** Adds the meaning of a sign to the last line, or below it where it does not fit there. */
    private void legend(List<Line> above, boolean needed, String meaning) {
        if (!needed) {
            return;
        }
        int last = above.size() - 1;
        Line longer = above.get(last).then(Line.of("   " + meaning, Style.DIM));
        if (longer.width() <= width) {
            above.set(last, longer);
        } else {
            above.addAll(Line.of(meaning, Style.DIM).wrap(width));
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
            List<Line> rows = new ArrayList<>(
                    Markdown.line(followups.get(i).question()).bold().wrap(width));
            int room = Math.max(1, width - 2);
            if (i < gists) {
                Markdown.lines(followups.get(i).answer(), room).forEach(l -> rows.add(l.indent(2)));
            } else if (i == gists) {
                Line hint = Line.of("Answer it aloud; " + gistKey + " shows the gist.", Style.DIM);
                hint.wrap(room).forEach(l -> rows.add(l.indent(2)));
            }
            page.addFollowup(rows);
        }
    }

    private void section(String title) {
        lines.add(Line.EMPTY);
        lines.add(Line.of(title, Style.ACCENT.bold()));
    }

    private static Callout callout(Note note) {
        String label = note.kind().label();
        return switch (note.kind()) {
            case TRAP -> new Callout("! " + label, ColorRole.BAD, note.text());
            case ANGLE -> new Callout("> " + label, ColorRole.FAIR, note.text());
            case SENIOR -> new Callout("* " + label, ColorRole.ACCENT, note.text());
            case TIP, OWN -> new Callout("+ " + label, ColorRole.GOOD, note.text());
        };
    }
}
