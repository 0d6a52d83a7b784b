package guide.plain;

import guide.app.QuizAction;
import guide.app.QuizActions;
import guide.app.Words;
import guide.keys.Keymap;
import guide.study.Grade;
import guide.tui.quiz.QuizScreen;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What line mode asks for: in full the first time, later in a few words, since one hears it at each question. */
final class LinePrompts {
    private enum Kind {
        REVEAL,
        GRADE,
        TICKS
    }

    private final Set<Kind> known = EnumSet.noneOf(Kind.class);

    /** For a question as it stands. */
    String of(QuizScreen quiz) {
        Keymap keymap = quiz.sitting().desk().keymap();
        String retry = quiz.isUnsaved() ? keymap.key(QuizAction.RETRY) + " to try again. " : "";
        return retry + (quiz.card().revealed() ? grade(quiz, keymap) : reveal(keymap));
    }

    /** How key points are ticked: said once, at the first answer that has several. */
    List<String> aboutTicks(QuizScreen quiz) {
        boolean isNews = quiz.question().points().size() > 1 && known.add(Kind.TICKS);
        String key = quiz.sitting().desk().keymap().key(QuizAction.TICK);
        return isNews
                ? List.of(key + " 1 2 ticks points 1 and 2, if you said them; ticks suggest the grade.")
                : List.of();
    }

    private String grade(QuizScreen quiz, Keymap keymap) {
        return known.add(Kind.GRADE) ? grades(quiz, keymap) : briefly(quiz, keymap);
    }

    private String reveal(Keymap keymap) {
        if (!known.add(Kind.REVEAL)) {
            return "Reveal? ";
        }
        return keymap.key(QuizAction.REVEAL) + " to reveal, " + keymap.key(QuizAction.ATTEMPT) + " to type, "
                + keymap.key(QuizAction.SKIP) + " to skip, " + keymap.key(QuizAction.HELP) + " for more, "
                + keymap.key(QuizAction.LEAVE) + " to leave: ";
    }

    private static String grades(QuizScreen quiz, Keymap keymap) {
        List<String> grades = new ArrayList<>();
        for (Grade grade : Grade.values()) {
            int days = days(quiz, grade);
            String when = days == 0 ? "" : " (" + Words.count(days, "day") + ")";
            grades.add(keymap.key(QuizActions.grading(grade)) + " " + grade.word() + when);
        }
        return String.join(", ", grades) + ", " + accept(quiz, keymap);
    }

    private static String briefly(QuizScreen quiz, Keymap keymap) {
        List<String> grades = new ArrayList<>();
        for (Grade grade : Grade.values()) {
            int days = days(quiz, grade);
            if (days > 0) {
                grades.add(grade.word() + " " + Words.count(days, "day"));
            }
        }
        grades.add(accept(quiz, keymap));
        return "Grade? " + Words.capital(String.join(", ", grades));
    }

    private static String accept(QuizScreen quiz, Keymap keymap) {
        Grade suggested = quiz.card().suggestion(quiz.question());
        return keymap.key(QuizAction.ACCEPT) + " takes " + suggested.word() + ": ";
    }

    private static int days(QuizScreen quiz, Grade grade) {
        return quiz.sitting().session().preview(grade, quiz.sitting().today());
    }
}
