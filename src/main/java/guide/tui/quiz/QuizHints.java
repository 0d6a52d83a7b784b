package guide.tui.quiz;

import guide.app.Introduction;
import guide.app.QuizQuestion;
import guide.app.Words;
import guide.text.ColorRole;
import guide.text.Line;
import guide.text.Style;
import java.util.ArrayList;
import java.util.List;

/** What stands below a question before its answer shows: what to do now, and what is known of the question. */
final class QuizHints {
    private QuizHints() {}

    static List<Line> of(QuizQuestion quiz, boolean opensProgram, int width) {
        List<Line> hints = new ArrayList<>();
        boolean first =
                opensProgram && quiz.session().session().progress().firstDay().isEmpty();
        (first ? Introduction.sentences(quiz.context().keymap()) : List.of("Say it aloud, then look."))
                .forEach(sentence -> hints.add(Line.of(sentence, Style.DIM)));
        if (quiz.question().minutes() > 0) {
            hints.add(Line.of("About " + Words.count(quiz.question().minutes(), "minute") + ".", Style.DIM));
        }
        quiz.flag()
                .ifPresent(reason -> hints.add(
                        Line.of("⚑ flagged" + (reason.isEmpty() ? "" : ": " + reason), Style.of(ColorRole.FAIR))));
        quiz.lastTime().ifPresent(sentence -> hints.add(Line.of(sentence, Style.DIM)));
        return hints.stream().flatMap(line -> line.wrap(width).stream()).toList();
    }
}
