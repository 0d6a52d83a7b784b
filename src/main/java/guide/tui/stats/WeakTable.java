package guide.tui.stats;

import guide.app.QuestionTitle;
import guide.app.Words;
import guide.bank.Question;
import guide.study.stats.WeakPoints;
import guide.study.stats.WeakQuestion;
import guide.text.ColorRole;
import guide.text.Line;
import guide.text.Style;
import java.util.ArrayList;
import java.util.List;

/**
 * The weak points of today.
 *
 * @param width the cells that a line may take
 */
record WeakTable(WeakPoints weak, QuestionNames names, int width) {
    private static final int SHARE = 5;
    private static final double BAD = 0.5;

    List<Section.Row> rows() {
        if (weak.questions().isEmpty()) {
            return note(
                    weak.waiting() > 0
                            ? "Done for today: the others wait for another day."
                            : "None: the chance of recall is 80 % or more for all that was asked, and no key point was missed twice running.");
        }
        int cells = names.cells(
                weak.questions().stream().map(WeakQuestion::question).toList());
        List<Section.Row> rows = new ArrayList<>();
        weak.questions().forEach(one -> rows.add(Section.Row.of(row(one, cells), one.question())));
        if (weak.waiting() > 0) {
            rows.addAll(note("and " + weak.waiting() + " more for another day"));
        }
        return rows;
    }

    private Line row(WeakQuestion one, int cells) {
        Question question = one.question();
        Line start = Figures.right(Figures.percent(one.recall()), SHARE, Style.of(ink(one.recall())))
                .then(Line.of("   "))
                .then(names.of(question, cells));
        Line why = Line.of(why(one.missed().size()), Style.DIM);
        int room = Math.max(1, width - start.width() - why.width());
        return start.then(QuestionTitle.of(question).truncate(room).pad(room)).then(why);
    }

    private String why(int missed) {
        if (missed == 0) {
            return "";
        }
        return width >= StatsPage.WIDE ? "  " + Words.count(missed, "point") + " missed twice" : " [-]";
    }

    private static ColorRole ink(double recall) {
        if (recall < BAD) {
            return ColorRole.BAD;
        }
        return recall < WeakQuestion.ENOUGH ? ColorRole.FAIR : ColorRole.GOOD;
    }

    private List<Section.Row> note(String sentence) {
        return Section.text(Line.of(sentence, Style.DIM).wrap(width));
    }
}
