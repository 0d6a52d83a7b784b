package guide.tui.stats;

import guide.study.Retention;
import guide.study.Statistics;
import guide.text.ColorRole;
import guide.text.Line;
import guide.text.Style;
import java.util.ArrayList;
import java.util.List;

/** The recall beside its prediction, for a week, a month and since the beginning. */
final class RetentionTable {
    private static final int LABEL = 8;
    private static final int SHARE = 5;
    private static final int COUNTS = 14;
    private static final int LONGEST_BAR = 20;
    private static final int VERDICT = 15;

    private final int width;
    private final boolean wide;
    private final int bar;

    private RetentionTable(int width) {
        this.width = width;
        this.wide = width >= StatsPage.WIDE;
        this.bar = Math.min(LONGEST_BAR, width - LABEL - COUNTS - 2 * SHARE - VERDICT - 5);
    }

    static List<Line> of(Statistics statistics, int width) {
        return new RetentionTable(width).lines(statistics);
    }

    private List<Line> lines(Statistics statistics) {
        List<Line> lines = new ArrayList<>();
        if (statistics.ever().reviews() == 0) {
            note("Nothing yet: an answer counts here when its question comes back on a later day.", lines);
            return lines;
        }
        lines.add(Line.of("")
                .pad(LABEL + SHARE)
                .then(Line.of("  recalled", Style.DIM).pad(COUNTS + (wide ? bar + 2 : 0)))
                .then(Line.of("predicted", Style.DIM)));
        lines.add(row("7 days", statistics.week()));
        lines.add(row("30 days", statistics.month()));
        lines.add(row("ever", statistics.ever()));
        note(meaning(statistics.ever().verdict()), lines);
        return lines;
    }

    private Line row(String label, Retention retention) {
        Line row = Line.of(label).pad(LABEL);
        if (retention.reviews() == 0) {
            return row.then(Figures.right("–", SHARE - 1));
        }
        row = row.then(Figures.right(Figures.percent(retention.share()), SHARE))
                .then(Line.of("  " + retention.recalled() + " of " + retention.reviews(), Style.DIM)
                        .pad(COUNTS));
        if (wide) {
            row = row.then(
                    Bar.of(retention.share().orElse(0), bar, ColorRole.GOOD).pad(bar + 2));
        }
        row = row.then(Figures.right(Figures.percent(retention.predictedShare()), SHARE));
        return wide ? row.then(Line.of("   ")).then(word(retention.verdict())) : row;
    }

    private static Line word(Retention.Verdict verdict) {
        return switch (verdict) {
            case TOO_FEW -> Line.of("too few to tell", Style.DIM);
            case AS_PREDICTED -> Line.of("as predicted", Style.DIM);
            case BELOW -> Line.of("below", Style.of(ColorRole.BAD));
            case ABOVE -> Line.of("above", Style.of(ColorRole.GOOD));
        };
    }

    private static String meaning(Retention.Verdict verdict) {
        return switch (verdict) {
            case TOO_FEW -> "Ten answers to questions that came back are the least to judge by.";
            case AS_PREDICTED -> "The difference is no more than chance makes.";
            case BELOW ->
                "You recall less than predicted, by more than chance: questions come too late for you, or are"
                        + " graded too kindly at first.";
            case ABOVE -> "You recall more than predicted, by more than chance: questions could come later.";
        };
    }

    private void note(String sentence, List<Line> lines) {
        lines.addAll(Line.of(sentence, Style.DIM).wrap(width));
    }
}
