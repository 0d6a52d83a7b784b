package guide.config;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The color themes. */
public enum ThemeName {
    /** As many colors as the terminal can show, for the background that it says it has. */
    AUTO("auto"),
    /** For a dark background. */
    DARK("dark"),
    /** For a light background. */
    LIGHT("light"),
    /** The terminal's own sixteen, as its user has set them. */
    SIXTEEN("16"),
    /** No colors. */
    NONE("none");

    private final String word;

    ThemeName(String word) {
        this.word = word;
    }

    /** Returns the name in the file. */
    public String word() {
        return word;
    }

    /** Returns the theme of this name. */
    public static Optional<ThemeName> named(String word) {
        return Arrays.stream(values()).filter(t -> t.word.equals(word)).findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(ThemeName::word).toList();
    }
}
