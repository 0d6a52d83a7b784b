package guide.tui.interview;

import guide.app.Words;
import guide.app.interview.InterviewEnd;
import guide.app.interview.InterviewWords;
import guide.app.interview.ScorecardWords;
import guide.bank.Bank;
import guide.study.interview.GistCoverage;
import guide.study.interview.Scorecard;
import guide.study.interview.ScoredAnswer;
import guide.text.ColorRole;
import guide.text.Line;
import guide.text.Markdown;
import guide.text.Style;
import guide.tui.card.CardPage;
import guide.tui.quiz.GradeBar;
import java.util.ArrayList;
import java.util.List;

/** A scorecard laid out: what was counted, then each answer with what it missed, then what to do next. */
final class ScorecardPage {
    /** From this width on an answer and its figures take one line. */
    private static final int WIDE = 56;

    /** The longest bar, and the shortest that is worth its cells. */
    private static final int BAR = 20;

    private static final int SHORT_BAR = 5;
    private static final int NAME = 10;
    private static final int COUNT = 12;
    private static final int INDENT = 4;

    private final Scorecard scorecard;
    private final Bank bank;
    private final int width;

    private ScorecardPage(Scorecard scorecard, Bank bank, int width) {
        this.scorecard = scorecard;
        this.bank = bank;
        this.width = width;
    }

    static CardPage of(InterviewEnd end, int width) {
        return new ScorecardPage(end.scorecard(), end.context().bank(), width).page();
    }

    private CardPage page() {
        CardPage page = new CardPage();
        List<ScoredAnswer> answers = scorecard.answers();
        for (int i = 0; i < answers.size(); i++) {
            boolean isLast = i == answers.size() - 1;
            List<Line> below = new ArrayList<>(missed(answers.get(i)));
            if (isLast) {
                below.addAll(next());
            }
            page.add(i == 0 ? top() : List.of(), answer(answers.get(i)), below);
        }
        return page;
    }

    /** Returns what stands above the answers; in a narrow window no sentences, so that an answer shows. */
    private List<Line> top() {
        List<Line> lines = new ArrayList<>();
        ScorecardWords.competences(scorecard).forEach(one -> lines.add(competence(one)));
        if (width >= WIDE) {
            lines.addAll(about());
        }
        lines.add(Line.EMPTY);
        return lines;
    }

    private List<Line> about() {
        List<Line> lines = new ArrayList<>();
        say(lines, ScorecardWords.size(scorecard) + ". " + ScorecardWords.recall(scorecard));
        say(lines, ScorecardWords.before(scorecard));
        if (scorecard.domains().size() < scorecard.answers().size()) {
            List<String> domains = scorecard.domains().stream()
                    .map(one -> one.domain().title() + " " + ScorecardWords.of(one.coverage()))
                    .toList();
            say(lines, "Coverage of " + Words.all(domains) + ".");
        }
        return lines;
    }

    /** Returns a share in figures, with a bar as long as what was counted leaves room for. */
    private Line competence(ScorecardWords.Competence one) {
        int percent = one.share().percent();
        Line name = Line.of(one.name()).pad(NAME);
        if (one.share().of() == 0) {
            return name.then(Line.of("nothing to count", Style.DIM)).truncate(width);
        }
        Line figures = name.then(Line.of(ScorecardWords.of(one.share())).pad(COUNT))
                .then(Line.of(String.format("%3d %%  ", percent)));
        int words = ScorecardWords.competences(scorecard).stream()
                .mapToInt(other -> other.counted().length())
                .max()
                .orElse(0);
        int room = Math.min(BAR, width - figures.width() - words - 2);
        if (room < SHORT_BAR) {
            return figures.truncate(width);
        }
        int full = percent * room / 100;
        return figures.then(Line.of("█".repeat(full), Style.ACCENT))
                .then(Line.of("░".repeat(room - full) + "  " + one.counted(), Style.DIM));
    }

    private List<Line> answer(ScoredAnswer answer) {
        String number = Words.label(answer.question());
        Line name = Line.of((number.isEmpty() ? "" : number + " "), Style.DIM)
                .then(Line.of(bank.domainOf(answer.question()).title()));
        Line grade = answer.grade()
                .map(g -> Line.of(g.word(), Style.of(GradeBar.color(g))))
                .orElseGet(() -> Line.of("passed on", Style.of(ColorRole.BAD)));
        Line figures = grade.pad(NAME)
                .then(Line.of(ScorecardWords.of(answer.coverage())).pad(NAME))
                .then(Line.of(time(answer), isOutOfTime(answer) ? Style.of(ColorRole.FAIR) : Style.TEXT));
        int room = width - figures.width() - 2;
        return width >= WIDE
                ? List.of(name.truncate(room).pad(room + 2).then(figures))
                : List.of(name.truncate(width), figures.indent(2).truncate(width));
    }

    private static boolean isOutOfTime(ScoredAnswer answer) {
        return answer.isOver() || answer.isTooShort();
    }

    /** Returns the time beside the bank's minutes; what is over, or too short, has a line of its own. */
    private static String time(ScoredAnswer answer) {
        int minutes = answer.question().time().minutes();
        return Words.clock(answer.ms()) + (minutes == 0 ? "" : " of " + minutes + " min");
    }

    private List<Line> missed(ScoredAnswer answer) {
        List<Line> lines = new ArrayList<>();
        Line missed = Line.of("- ", Style.of(ColorRole.BAD)).indent(INDENT - 2);
        answer.missed().forEach(point -> lines.addAll(hanging(missed, Markdown.line(point))));
        answer.replies().stream()
                .filter(reply -> reply.said() != GistCoverage.YES)
                .forEach(reply -> lines.addAll(hanging(
                        missed,
                        Line.of("follow-up, " + InterviewWords.word(reply.said()) + ": ", Style.DIM)
                                .then(Markdown.line(reply.followup().question())))));
        if (answer.isOver()) {
            String over = "over time by " + Words.clock(answer.overMs());
            lines.addAll(hanging(missed, Line.of(over, Style.DIM)));
        }
        if (answer.isTooShort()) {
            lines.addAll(hanging(missed, Line.of("too short to count as in time", Style.DIM)));
        }
        if (!answer.traps().isEmpty()) {
            int traps = answer.traps().size();
            lines.addAll(hanging(
                    missed, Line.of("stepped into " + (traps == 1 ? "the trap" : traps + " traps"), Style.DIM)));
        }
        return lines;
    }

    private List<Line> hanging(Line sign, Line text) {
        return sign.withHanging(text.wrap(Math.max(1, width - sign.width())));
    }

    private List<Line> next() {
        List<Line> lines = new ArrayList<>(List.of(Line.EMPTY));
        if (width < WIDE) {
            lines.addAll(about());
        }
        ScorecardWords.next(scorecard).forEach(sentence -> say(lines, sentence));
        return lines;
    }

    private void say(List<Line> lines, String sentence) {
        if (!sentence.isEmpty()) {
            lines.addAll(Line.of(sentence).wrap(width));
        }
    }
}
