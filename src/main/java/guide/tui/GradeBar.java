package guide.tui;

import guide.study.Grade;
import guide.text.Ink;
import guide.text.Line;
import guide.text.Style;
import java.util.ArrayList;
import java.util.List;

/** The grades with the interval that each would give, and the one that Space takes. */
final class GradeBar {
    /** From this width on the grades are named; below, their keys and intervals have to do. */
    private static final int NAMES = 56;

    private GradeBar() {}

    static void draw(Frame frame, int row, Sitting sitting, Grade suggested) {
        boolean named = frame.width() >= NAMES;
        List<Line> hints = new ArrayList<>();
        for (Grade grade : Grade.values()) {
            String days = Words.brief(sitting.session().preview(grade, sitting.today()));
            Style ink = Style.of(ink(grade)).bold();
            hints.add(Line.of(String.valueOf(grade.value()), ink)
                    .then(Line.of((named ? " " + grade.word() : "") + " " + days, Style.TEXT)));
        }
        hints.add(Line.of("Space", Style.ACCENT.bold())
                .then(Line.of(": " + (named ? suggested.word() : String.valueOf(suggested.value())), Style.DIM)));
        if (!named) {
            // There the keys have no row of their own.
            hints.add(Line.of("?", Style.ACCENT.bold()));
        }
        frame.hints(row, hints, 1);
    }

    static Ink ink(Grade grade) {
        return switch (grade) {
            case AGAIN -> Ink.BAD;
            case HARD -> Ink.FAIR;
            case GOOD, EASY -> Ink.GOOD;
        };
    }
}
