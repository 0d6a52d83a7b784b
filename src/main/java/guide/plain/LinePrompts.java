package guide.plain;

import guide.app.Words;
import guide.app.quiz.ComingBack;
import guide.app.quiz.Quiz;
import guide.app.quiz.QuizAction;
import guide.app.quiz.QuizQuestion;
import guide.app.quiz.QuizSummary;
import guide.app.quiz.SummaryAction;
import guide.keys.Action;
import guide.keys.Keymap;
import guide.study.Grade;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The prompts of line mode: in full the first time, later in a few words, since it is heard at each question. */
final class LinePrompts {
    private enum Kind {
        REVEAL,
        GRADE,
        TICKS
    }

    private final Set<Kind> known = EnumSet.noneOf(Kind.class);

    /** Returns the prompt for the quiz as it stands. */
    String of(Quiz<?> quiz) {
        Keymap keymap = quiz.context().keymap();
        return quiz instanceof QuizQuestion question
                ? question(question, keymap)
                : summary(((QuizSummary) quiz).actions(), keymap);
    }

    private String question(QuizQuestion quiz, Keymap keymap) {
        String retry = quiz.isUnsaved() ? keymap.key(QuizAction.RETRY) + " to try again. " : "";
        return retry + (quiz.card().revealed() ? grade(quiz, keymap) : reveal(quiz, keymap));
    }

    private static String summary(List<SummaryAction> actions, Keymap keymap) {
        List<String> choices = new ArrayList<>();
        for (SummaryAction action : actions) {
            String key = keymap.key(action);
            switch (action) {
                case RETRY -> choices.add(key + " to try again");
                case DONE -> choices.add(key + " to end");
                case WEAK -> choices.add(key + " for another round of the weak ones");
                case DRILL -> choices.add(key + " for the missed points alone");
                case UNDO -> choices.add(key + " to undo the last");
                case OPEN, READ_ON, DOWN, UP, PAGE_DOWN, PAGE_UP, TOP, END, HELP -> {}
            }
        }
        return String.join(", ", choices) + ": ";
    }

    /** Returns how key points are ticked, once: at the first answer that has several. */
    List<String> aboutTicks(QuizQuestion quiz) {
        boolean isNews = quiz.question().points().size() > 1 && known.add(Kind.TICKS);
        String key = quiz.context().keymap().key(QuizAction.TICK);
        return isNews
                ? List.of(key + " 1 2 ticks points 1 and 2, if you said them; "
                        + (quiz.isDrill() ? "the others come again." : "ticks suggest the grade."))
                : List.of();
    }

    private String grade(QuizQuestion quiz, Keymap keymap) {
        if (quiz.isDrill()) {
            return keymap.key(QuizAction.AGAIN) + " " + quiz.word(Grade.AGAIN) + ", " + keymap.key(QuizAction.GOOD)
                    + " " + quiz.word(Grade.GOOD) + ", " + accept(quiz, keymap);
        }
        return grades(keymap, QuizAction::grading, quiz.comingBack(), accept(quiz, keymap), known.add(Kind.GRADE));
    }

    private String reveal(QuizQuestion quiz, Keymap keymap) {
        if (!known.add(Kind.REVEAL)) {
            return "Reveal? ";
        }
        return keymap.key(QuizAction.REVEAL) + " to reveal, "
                + (quiz.isDrill() ? "" : keymap.key(QuizAction.ATTEMPT) + " to type, ")
                + keymap.key(QuizAction.SKIP) + " to skip, " + keymap.key(QuizAction.HELP) + " for more, "
                + keymap.key(QuizAction.LEAVE) + " to leave: ";
    }

    /**
     * Returns a prompt for a grade, each with the days that it gives: all with their keys where that is new to the user, else
     * in a few words those that give days.
     *
     * @param comingBack the days, by grade
     * @param accept the words for the suggested grade
     */
    static String grades(
            Keymap keymap,
            Function<Grade, ? extends Action> grading,
            ComingBack comingBack,
            String accept,
            boolean isNews) {
        List<String> grades = new ArrayList<>();
        for (Grade grade : Grade.values()) {
            String days = days(comingBack, grade);
            if (isNews) {
                String when = days.isEmpty() ? "" : " (" + days + ")";
                grades.add(keymap.key(grading.apply(grade)) + " " + grade.word() + when);
            } else if (!days.isEmpty()) {
                grades.add(grade.word() + " " + days);
            }
        }
        grades.add(accept);
        String all = String.join(", ", grades);
        return isNews ? all : "Grade? " + Words.capital(all);
    }

    /** Returns the days until a question comes again; empty where it does in this session. */
    private static String days(ComingBack comingBack, Grade grade) {
        int days = comingBack.days(grade);
        String round = comingBack.isInLastRound(grade) ? " to the last round" : "";
        return days == 0 ? "" : Words.count(days, "day") + round;
    }

    private static String accept(QuizQuestion quiz, Keymap keymap) {
        return keymap.key(QuizAction.ACCEPT) + " takes " + quiz.suggested() + ": ";
    }
}
