package guide.tui.terminal;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jline.utils.InfoCmp;

/**
 * The abilities of a kind of terminal, by its name. The families in use are known here, so that no {@code infocmp}
 * process has to be started and no question has to cross a slow link; only an unknown name is looked up.
 *
 * @param screen the way to enter and leave its full screen
 * @param colors the number of its colors, by its name alone
 */
record TerminalType(ScreenKind screen, ColorDepth colors) {
    /** The kind of full screen; after an alternate screen the shell's comes back by itself. */
    enum ScreenKind {
        /** An alternate screen, of a terminal that shows nothing where it does not know a sequence. */
        MODERN,
        ALTERNATE,
        ONLY_ONE
    }

    private static final List<String> WITHOUT_CURSOR = List.of("", "dumb", "unknown", "network", "dialup", "emacs");

    /** Returns the kind that {@code TERM} names, or nothing if it cannot place a cursor or is not known at all. */
    static Optional<TerminalType> named(String term) {
        String name = term.toLowerCase(Locale.ROOT);
        if (WITHOUT_CURSOR.contains(name) || name.startsWith("dumb")) {
            return Optional.empty();
        }
        return switch (family(name)) {
            case "xterm", "tmux", "screen", "rxvt", "konsole", "gnome", "vte", "st" -> Optional.of(modern(name));
            case "alacritty", "foot", "kitty", "wezterm", "ghostty", "contour", "rio", "warp" ->
                Optional.of(modern(name));
            case "putty", "mlterm", "iterm", "nsterm", "mintty", "dtterm", "eterm" -> Optional.of(modern(name));
            case "linux", "cygwin", "ansi", "pcansi", "cons25", "sun" -> Optional.of(old(ColorDepth.SIXTEEN));
            case "vt100", "vt102", "vt220", "vt320", "vt420", "vt520" -> Optional.of(old(ColorDepth.NONE));
            default -> lookedUp(term);
        };
    }

    /** Returns true where sequences that the terminal does not know show nothing; an old console prints their ends. */
    boolean ignoresTheUnknown() {
        return screen == ScreenKind.MODERN;
    }

    private static TerminalType modern(String name) {
        return new TerminalType(ScreenKind.MODERN, ColorDepth.named(name));
    }

    private static TerminalType old(ColorDepth colors) {
        return new TerminalType(ScreenKind.ONLY_ONE, colors);
    }

    /** Returns the name up to its variant: {@code xterm} of {@code xterm-256color} and of {@code xterm-kitty}. */
    private static String family(String name) {
        int end = 0;
        while (end < name.length() && Character.isLetterOrDigit(name.charAt(end))) {
            end++;
        }
        return name.substring(0, end);
    }

    private static Optional<TerminalType> lookedUp(String term) {
        try {
            String capabilities = InfoCmp.getInfoCmp(term);
            // Everything that is sent begins with CSI: a VT52 or a Wyse would show it as letters.
            if (!capabilities.contains("cup=\\E[")) {
                return Optional.empty();
            }
            return Optional.of(new TerminalType(
                    capabilities.contains("smcup=") ? ScreenKind.ALTERNATE : ScreenKind.ONLY_ONE,
                    capabilities.contains("setaf=") ? ColorDepth.SIXTEEN : ColorDepth.NONE));
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
