package guide.app.imports;

import guide.app.TypedText;
import guide.app.Words;
import guide.deck.Loss;
import java.util.ArrayList;
import java.util.List;

/** Says what an import did: facts with counts, each kind of loss once. */
public final class ImportWords {
    private static final int LONGEST = 60;
    /** The most questions of a kind that are named. */
    private static final int NAMED = 5;

    private ImportWords() {}

    /**
     * Returns the lines of the summary.
     *
     * @param isTrial whether nothing was written
     */
    public static List<String> lines(ImportReport report, boolean isTrial) {
        List<String> lines = new ArrayList<>(report.reading());
        lines.add("  " + counts(report) + points(report));
        changes(report, lines);
        report.losses().forEach(placed -> lines.add("  " + loss(placed)));
        report.history().ifPresent(history -> lines.add("  " + history(history)));
        if (!report.keptByHand().isEmpty()) {
            lines.add("  " + String.join(", ", report.keptByHand()) + " in its folder "
                    + (report.keptByHand().size() == 1 ? "is" : "are") + " your own and stay"
                    + (report.keptByHand().size() == 1 ? "s." : "."));
        }
        String study = "Study it: guide quiz --domain " + report.bank();
        if (isTrial) {
            lines.add("Nothing was written: this was a trial.");
        } else if (report.isWritten()) {
            lines.add("Written to " + report.folder() + ". " + study);
        } else {
            lines.add("The bank is as it was. " + study);
        }
        return lines;
    }

    /** Names what an author should look at: another question that was taken for the same, and what is not there any more. */
    private static void changes(ImportReport report, List<String> lines) {
        report.reworded().stream()
                .limit(NAMED)
                .forEach(one -> lines.add("    reworded: '" + shortened(one.before()) + "' "
                        // What differs may be behind the first line of what the question shows.
                        + (one.before().equals(one.now())
                                ? "shows something else now"
                                : "is now '" + shortened(one.now()) + "'")));
        report.gone().stream().limit(NAMED).forEach(asked -> lines.add("    gone: '" + shortened(asked) + "'"));
        int others = Math.max(0, report.reworded().size() - NAMED)
                + Math.max(0, report.gone().size() - NAMED);
        if (others > 0) {
            lines.add("    and " + others + " more of these");
        }
        if (!report.reworded().isEmpty()) {
            lines.add("    If one of the reworded is another question, import with --strict-ids.");
        }
    }

    private static String counts(ImportReport report) {
        ImportReport.Count count = report.count();
        List<String> parts = new ArrayList<>();
        add(parts, count.fresh(), "new");
        add(parts, count.changed(), "changed");
        add(parts, count.same(), "the same");
        if (count.reworded() > 0) {
            parts.add(count.reworded() + " reworded");
        }
        if (count.back() > 0) {
            parts.add(count.back() + " back again");
        }
        if (!report.gone().isEmpty()) {
            parts.add(report.gone().size() + " gone" + reviews(report));
        }
        int known = count.changed() + count.reworded() + count.back();
        String progress = known == 0 ? "" : " What you answered of them counts on.";
        return Words.count(count.all(), "question") + ": " + String.join(", ", parts) + "." + progress;
    }

    private static void add(List<String> parts, int count, String what) {
        if (count > 0) {
            parts.add(count + " " + what);
        }
    }

    private static String reviews(ImportReport report) {
        if (report.goneReviews() == 0) {
            return "";
        }
        return " (" + (report.gone().size() == 1 ? "its " : "their ") + Words.count(report.goneReviews(), "answer")
                + (report.goneReviews() == 1 ? " stays" : " stay") + " in the journal)";
    }

    private static String points(ImportReport report) {
        if (report.withPoints() == 0) {
            return " None has key points; 'guide edit' adds them.";
        }
        return report.withPoints() == report.count().all()
                ? " All have key points."
                : " " + report.withPoints() + (report.withPoints() == 1 ? " has" : " have")
                        + " key points; 'guide edit' adds others.";
    }

    private static String loss(ImportReport.Placed placed) {
        Loss loss = placed.loss();
        String file = placed.file();
        String line = loss.firstLine() > 0 ? (file.isEmpty() ? "line " : ":") + loss.firstLine() : "";
        String place = file + line;
        String what = loss.first().isBlank() ? "" : "'" + shortened(loss.first()) + "'";
        String first = place.isEmpty() || what.isEmpty() ? place + what : place + ", " + what;
        String which = loss.count() == 1 ? "" : "the first: ";
        return loss.kind().said(loss.count()) + (first.isEmpty() ? "." : " (" + which + first + ").");
    }

    private static String shortened(String text) {
        String line = text.strip().lines().findFirst().orElse("");
        return line.length() <= LONGEST
                ? line
                : TypedText.cut(line, LONGEST - 1).stripTrailing() + "…";
    }

    private static String history(ImportReport.History history) {
        if (history.taken() + history.known() + history.others() + history.suspended() == 0) {
            return "The deck holds no graded answers; your journal stays as it is.";
        }
        String taken = history.taken() == 0
                ? "No answer of the deck is new to your journal"
                : Words.count(history.taken(), "answer") + " of the deck " + (history.taken() == 1 ? "is" : "are")
                        + " in your journal now";
        String known = history.known() == 0 ? "" : ", " + history.known() + " were there already";
        String others = history.others() == 0 ? "" : ", " + history.others() + " are of cards that were not imported";
        String suspended = history.suspended() == 0
                ? ""
                : " " + Words.count(history.suspended(), "question") + (history.suspended() == 1 ? " is" : " are")
                        + " suspended, as there.";
        return taken + known + others + "." + suspended;
    }
}
