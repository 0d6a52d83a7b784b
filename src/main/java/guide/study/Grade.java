package guide.study;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A grade for the recall of an answer: one of FSRS's four ratings. All but {@link #AGAIN} are a pass. */
public enum Grade {
    /** Not recalled. */
    AGAIN,
    /** Recalled, with effort or with gaps. */
    HARD,
    /** Recalled. */
    GOOD,
    /** Recalled at once and in full. */
    EASY;

    private static final Grade[] ALL = values();

    /** Returns the rating as FSRS and the journal count it, from 1 to 4. */
    public int value() {
        return ordinal() + 1;
    }

    /** Returns whether the answer counts as recalled. */
    public boolean passes() {
        return this != AGAIN;
    }

    /** Returns the word that people read and type, such as {@code good}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the grade with this value. */
    public static Grade of(int value) {
        return ALL[value - 1];
    }

    /** Returns the grade that this word or digit names. */
    public static Optional<Grade> named(String word) {
        return Arrays.stream(values())
                .filter(g -> g.word().equalsIgnoreCase(word) || word.equals(String.valueOf(g.value())))
                .findFirst();
    }
}
