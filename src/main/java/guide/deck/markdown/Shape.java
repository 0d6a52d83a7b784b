package guide.deck.markdown;

import guide.deck.DeckFault;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A way in which a file marks its questions; of two with as many answers, the one that comes first here is taken. */
enum Shape {
    QA("qa", "the lines with Q: and A:"),
    SEPARATORS("separators", "the texts before :: and ?"),
    DETAILS("details", "the summaries of <details>"),
    HEADINGS("headings", "the headings"),
    BOLD("bold", "the bold lines"),
    LIST("list", "the items of its lists"),
    SIDES("sides", "the texts between its --- lines");

    private final String word;
    private final String name;

    Shape(String word, String name) {
        this.word = word;
        this.name = name;
    }

    String named() {
        return name;
    }

    /** A shape that the user names. @param level of headings; 0 for the best one */
    record Wanted(Shape shape, int level) {}

    /** @throws DeckFault if there is no such shape */
    static Optional<Wanted> wanted(String option) {
        String given = option.strip().toLowerCase(Locale.ROOT);
        if (given.isEmpty()) {
            return Optional.empty();
        }
        if (given.matches("headings?:[1-6]")) {
            return Optional.of(new Wanted(HEADINGS, given.charAt(given.length() - 1) - '0'));
        }
        List<Shape> fitting = Arrays.stream(values())
                .filter(shape -> shape.word.equals(given))
                .toList();
        if (fitting.isEmpty()) {
            throw DeckFault.inOptions(
                    "there is no kind of questions '" + option.strip() + "'; give one of " + words() + ".");
        }
        return Optional.of(new Wanted(fitting.get(0), 0));
    }

    static String words() {
        return "headings:1 to headings:6, headings, bold, details, list, qa, separators, sides";
    }
}
