package guide.tui.stats;

import guide.study.stats.Retention;
import guide.study.stats.Statistics;
import guide.text.ColorRole;
import guide.text.Line;
import guide.text.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The recall beside its prediction, for a week, a month and since the beginning.
 *
 * @param width the cells that a line may take
 */
record RetentionTable(Statistics statistics, int width) {
    private static final int LABEL = 8;
    private static final int SHARE = 5;
    private static final int COUNTS = 14;
    private static final int LONGEST_BAR = 20;
    private static final int VERDICT = 15;
    /** The highest retention to propose: beyond, the days between two answers get very few for what they bring. */
    private static final double HIGHEST = 0.95;

    List<Line> lines() {
        if (statistics.ever().reviews() == 0) {
            return note("Nothing yet: an answer counts here when its question comes back on a later day.");
        }
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of("")
                .pad(LABEL + SHARE)
                .then(Line.of("  recalled", Style.DIM).pad(COUNTS + barCells()))
                .then(Line.of("predicted", Style.DIM)));
        lines.add(row("7 days", statistics.week()));
        lines.add(row("30 days", statistics.month()));
        lines.add(row("ever", statistics.ever()));
        lines.addAll(note(meaning(statistics.ever())));
        return lines;
    }

    private Line row(String label, Retention retention) {
        Line start = Line.of(label).pad(LABEL);
        if (retention.reviews() == 0) {
            return start.then(Figures.right("–", SHARE - 1));
        }
        Line row = start.then(Figures.right(Figures.percent(retention.share()), SHARE))
                .then(Line.of("  " + retention.recalled() + " of " + retention.reviews(), Style.DIM)
                        .pad(COUNTS))
                .then(Bar.of(retention.share().orElse(0), Math.max(0, barCells() - 2), ColorRole.GOOD)
                        .pad(barCells()))
                .then(Figures.right(Figures.percent(retention.predictedShare()), SHARE));
        return isWide() ? row.then(Line.of("   ")).then(word(retention.verdict())) : row;
    }

    private static Line word(Retention.Verdict verdict) {
        return switch (verdict) {
            case TOO_FEW -> Line.of("too few to tell", Style.DIM);
            case AS_PREDICTED -> Line.of("as predicted", Style.DIM);
            case BELOW -> Line.of("below", Style.of(ColorRole.BAD));
            case ABOVE -> Line.of("above", Style.of(ColorRole.GOOD));
        };
    }

    private String meaning(Retention retention) {
        return switch (retention.verdict()) {
            case TOO_FEW -> "It takes ten answers to questions that came back to judge this.";
            case AS_PREDICTED -> "The difference is no more than chance makes.";
            case BELOW ->
                "You recall less than predicted, by more than chance: questions come too late for you, or are"
                        + " graded too kindly at first. " + remedy(retention);
            case ABOVE -> "You recall more than predicted, by more than chance: questions could come later.";
        };
    }

    /** Says what brings the questions sooner, by as much as the prediction is too high, and how to do it. */
    private String remedy(Retention retention) {
        double lacking = (retention.predicted() - retention.recalled()) / retention.reviews();
        double higher = Math.min(HIGHEST, Math.ceil((statistics.desired() + lacking) * 100) / 100);
        return statistics.desired() >= HIGHEST
                ? "Grade again where less than half of the key points came."
                : String.format(Locale.ROOT, "'guide config retention=%.2f' brings them sooner.", higher);
    }

    private List<Line> note(String sentence) {
        return Line.of(sentence, Style.DIM).wrap(width);
    }

    private boolean isWide() {
        return width >= StatsPage.WIDE;
    }

    /** Returns the cells of a bar and of the gap beside it; none in a narrow window. */
    private int barCells() {
        return isWide() ? Math.min(LONGEST_BAR + 2, width - LABEL - COUNTS - 2 * SHARE - VERDICT - 3) : 0;
    }
}
