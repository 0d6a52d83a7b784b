package guide.plain;

import guide.app.Words;
import guide.app.quiz.QuizAction;
import guide.app.quiz.QuizQuestion;
import guide.keys.Action;
import guide.keys.Keymap;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Key points that are ticked by their numbers, as {@code x 1 3}; once more takes the tick away. */
final class LineTicks {
    private final Dialogue dialogue;
    private final QuizQuestion quiz;

    LineTicks(Dialogue dialogue, QuizQuestion quiz) {
        this.dialogue = dialogue;
        this.quiz = quiz;
    }

    /** Returns what stands behind the key for ticks; empty where the line asks for something else. */
    static Optional<String> points(String line, Keymap keymap, Action tick) {
        Optional<String> points = behind(line, UnaryOperator.identity(), keymap, tick);
        // A letter alone may be another key in upper case; with numbers behind it can only be this one.
        return points.isPresent() || !line.matches(".*[0-9].*")
                ? points
                : behind(line, text -> text.toLowerCase(Locale.ROOT), keymap, tick);
    }

    private static Optional<String> behind(String line, UnaryOperator<String> as, Keymap keymap, Action tick) {
        return keymap.bindings(tick).stream()
                .map(binding -> as.apply(binding.sign()))
                .filter(as.apply(line)::startsWith)
                .map(sign -> line.substring(sign.length()))
                .filter(numbers -> numbers.matches("[0-9 ,]*"))
                .findFirst();
    }

    /** Returns the question with these points ticked or unticked, or as it was where one of them does not exist. */
    QuizQuestion after(String numbers) {
        int all = quiz.question().points().size();
        Optional<SortedSet<Integer>> points = indices(numbers, all);
        if (points.isEmpty()) {
            dialogue.say(range("key point", quiz.context().keymap().key(QuizAction.TICK), all));
            return quiz;
        }
        QuizQuestion ticked = quiz;
        for (int point : points.get()) {
            ticked = ticked.tick(point);
        }
        dialogue.say(new CardWords(ticked).ticks());
        return ticked;
    }

    /** Returns typed numbers as indices; empty where there is no number, or one that is not from 1 to {@code all}. */
    static Optional<SortedSet<Integer>> indices(String numbers, int all) {
        SortedSet<Integer> indices = new TreeSet<>();
        for (String number : numbers.strip().split("[ ,]+")) {
            // A number too long for any bank is none of it.
            int n = number.matches("[0-9]{1,4}") ? Integer.parseInt(number) : 0;
            if (n < 1 || n > all) {
                return Optional.empty();
            }
            indices.add(n - 1);
        }
        return Optional.of(indices);
    }

    /** Returns which numbers may stand behind a word. */
    static String range(String what, String word, int all) {
        return switch (all) {
            case 0 -> "This question has no " + what + "s.";
            case 1 -> "There is one " + what + ": " + word + " 1.";
            default -> Words.capital(what) + "s are 1 to " + all + ", such as " + word + " 1 " + all + ".";
        };
    }
}
