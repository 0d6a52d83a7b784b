package guide.tui.terminal;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The number of colors that a terminal shows. */
enum ColorDepth {
    NONE,
    SIXTEEN,
    INDEXED,
    TRUE;

    private static final List<String> TRUE_BY_NAME =
            List.of("-direct", "kitty", "alacritty", "wezterm", "ghostty", "foot");

    /** Reads the environment: {@code NO_COLOR} first, then as {@link #shownBy}. */
    static ColorDepth of(Map<String, String> env) {
        return env.getOrDefault("NO_COLOR", "").isEmpty() ? shownBy(env) : NONE;
    }

    /** Returns the depth that the terminal can show, by {@code COLORTERM} and {@code TERM}. */
    static ColorDepth shownBy(Map<String, String> env) {
        String term = env.getOrDefault("TERM", "").toLowerCase(Locale.ROOT);
        ColorDepth byName = TerminalType.named(term).map(TerminalType::colors).orElse(NONE);
        if (byName == NONE) {
            return NONE;
        }
        String claim = env.getOrDefault("COLORTERM", "").toLowerCase(Locale.ROOT);
        boolean claimed = claim.contains("truecolor") || claim.contains("24bit");
        // GNU screen hands down the outer terminal's claim but does not know 24-bit colors.
        boolean passedOn = term.startsWith("screen") && !env.containsKey("TMUX");
        return claimed && !passedOn ? TRUE : byName;
    }

    /** Returns the depth of a modern terminal, by its name alone. */
    static ColorDepth named(String term) {
        if (term.endsWith("-mono") || term.endsWith("-m")) {
            return NONE;
        }
        if (TRUE_BY_NAME.stream().anyMatch(term::contains)) {
            return TRUE;
        }
        return term.contains("256") ? INDEXED : SIXTEEN;
    }
}
