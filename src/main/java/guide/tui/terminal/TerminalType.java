package guide.tui.terminal;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jline.utils.InfoCmp;

/**
 * What a kind of terminal can do, by its name. The families in use are known here, so that no {@code infocmp} process
 * has to be started and the terminal need not be asked over a slow link; only a name that nobody knows is looked up.
 *
 * @param screen how its full screen is entered and left
 * @param frames whether it may be told where a frame begins and ends (mode 2026)
 * @param erasing whether it knows ECH, which blanks cells without moving the cursor
 * @param colors how many colors it has, by its name alone
 */
record TerminalType(ScreenKind screen, FrameMarks frames, Erasing erasing, ColorDepth colors) {
    /** Whether the shell's screen comes back by itself. */
    enum ScreenKind {
        ALTERNATE,
        ONLY_ONE
    }

    /** Whether frames are marked by synchronized output. */
    enum FrameMarks {
        SENT,
        DISLIKED
    }

    /** How runs of blanks are drawn. */
    enum Erasing {
        BY_COUNT,
        BY_SPACES
    }

    private static final List<String> MODERN = List.of(
            "xterm",
            "tmux",
            "screen",
            "rxvt",
            "alacritty",
            "foot",
            "kitty",
            "wezterm",
            "ghostty",
            "konsole",
            "gnome",
            "vte",
            "st",
            "putty",
            "mlterm",
            "contour",
            "iterm",
            "nsterm",
            "mintty",
            "dtterm",
            "eterm",
            "rio",
            "warp");
    private static final List<String> WITHOUT_CURSOR = List.of("", "dumb", "unknown", "network", "dialup", "emacs");

    /** The kind that {@code TERM} names; nothing when it cannot place a cursor, or is not known at all. */
    static Optional<TerminalType> named(String term) {
        String name = term.toLowerCase(Locale.ROOT);
        if (WITHOUT_CURSOR.contains(name) || name.startsWith("dumb")) {
            return Optional.empty();
        }
        String family = family(name);
        if (MODERN.contains(family)) {
            return Optional.of(modern(name));
        }
        return switch (family) {
            case "linux" -> Optional.of(old(Erasing.BY_COUNT, ColorDepth.SIXTEEN));
            case "cygwin", "ansi", "pcansi", "cons25", "sun" -> Optional.of(old(Erasing.BY_SPACES, ColorDepth.SIXTEEN));
            case "vt220", "vt320", "vt420", "vt520" -> Optional.of(old(Erasing.BY_COUNT, ColorDepth.NONE));
            case "vt100", "vt102" -> Optional.of(old(Erasing.BY_SPACES, ColorDepth.NONE));
            default -> lookedUp(term);
        };
    }

    private static TerminalType modern(String name) {
        return new TerminalType(ScreenKind.ALTERNATE, FrameMarks.SENT, Erasing.BY_COUNT, ColorDepth.named(name));
    }

    private static TerminalType old(Erasing erasing, ColorDepth colors) {
        return new TerminalType(ScreenKind.ONLY_ONE, FrameMarks.DISLIKED, erasing, colors);
    }

    /** The name up to its variant: {@code xterm} of {@code xterm-256color} and of {@code xterm-kitty}. */
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
                    FrameMarks.DISLIKED,
                    capabilities.contains("ech=") ? Erasing.BY_COUNT : Erasing.BY_SPACES,
                    capabilities.contains("setaf=") ? ColorDepth.SIXTEEN : ColorDepth.NONE));
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
