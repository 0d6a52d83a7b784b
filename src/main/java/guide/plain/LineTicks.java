package guide.plain;

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
        SortedSet<Integer> points = new TreeSet<>();
        for (String number : numbers.strip().split("[ ,]+")) {
            // A number too long for any bank is no point of it.
            points.add(number.isEmpty() || number.length() > 4 ? 0 : Integer.parseInt(number));
        }
        int all = quiz.question().points().size();
        if (all == 0 || points.first() < 1 || points.last() > all) {
            dialogue.say(range(all));
            return quiz;
        }
        QuizQuestion ticked = quiz;
        for (int point : points) {
            ticked = ticked.tick(point - 1);
        }
        dialogue.say(new CardWords(ticked).ticks());
        return ticked;
    }

    private String range(int all) {
        String key = quiz.context().keymap().key(QuizAction.TICK);
        return switch (all) {
            case 0 -> "This question has no key points.";
            case 1 -> "There is one point: " + key + " 1 ticks it.";
            default -> "Points are 1 to " + all + ", such as " + key + " 1 " + all + ".";
        };
    }
}
