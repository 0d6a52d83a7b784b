package guide.app;

import guide.config.Background;
import guide.config.ThemeName;
import guide.journal.StateFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The colors that this machine remembers: the theme that the user has chosen by key, and what each terminal has said of
 * its background, which spares the next start a first frame in other colors. A choice counts until the configuration
 * changes. The file can be lost: then the key is pressed again.
 */
public final class ColorMemory {
    /** The most terminals that are remembered, the last ones used. */
    private static final int TERMINALS = 12;

    private static final String THEME = "theme ";
    private static final String BACKGROUND = "background ";
    /** Said of a terminal that does not answer, before and after its user has read so. */
    private static final String SILENT = "silent";

    private static final String SILENT_AND_SAID = "told";

    /** A terminal is known by these; what else tells two apart, such as an address, changes on a train. */
    private static final List<String> TERMINAL = List.of("TERM", "TERM_PROGRAM", "LC_TERMINAL", "COLORFGBG");

    private final StateFile file;
    private final ThemeName configured;
    private final String terminal;
    private final Optional<Background> byEnvironment;
    private final List<String> others = new ArrayList<>();
    private Optional<ThemeName> chosen = Optional.empty();
    private String said = "";

    /**
     * Reads what is remembered.
     *
     * @param configured the theme by the configuration and {@code NO_COLOR}
     * @param env the environment, which says what terminal this is
     */
    ColorMemory(StateFile file, ThemeName configured, Map<String, String> env) {
        this.file = file;
        this.configured = configured;
        this.terminal = terminal(env);
        this.byEnvironment = byEnvironment(env.getOrDefault("COLORFGBG", ""));
        for (String line : file.lines()) {
            take(line);
        }
    }

    private void take(String line) {
        if (line.startsWith(THEME)) {
            String[] words = line.split(" ");
            boolean holds = words.length == 3 && words[2].equals(configured.word());
            chosen = holds ? ThemeName.named(words[1]).filter(name -> name != configured) : Optional.empty();
        } else if (line.startsWith(BACKGROUND) && line.endsWith(" " + terminal)) {
            said = line.substring(BACKGROUND.length(), line.length() - terminal.length() - 1);
        } else if (line.startsWith(BACKGROUND)) {
            others.add(line);
        }
    }

    /** Returns the theme that the user has chosen by key, where that is another than the configuration has. */
    public Optional<ThemeName> chosen() {
        return chosen;
    }

    /** Returns the theme to draw in. */
    public ThemeName theme() {
        return chosen.orElse(configured);
    }

    /** Returns the background as this terminal has said last, or as {@code COLORFGBG} has it. */
    public Background guess() {
        return said(Background.DARK) ? Background.DARK : said(Background.LIGHT) ? Background.LIGHT : unsaid();
    }

    private Background unsaid() {
        return byEnvironment.orElse(Background.UNKNOWN);
    }

    /**
     * Chooses the next theme: the one of the configuration, then light and dark, first what differs from what shows.
     *
     * @param shown the background that {@code auto} counts on
     */
    public ThemeName next(Background shown) {
        List<ThemeName> round = new ArrayList<>(List.of(configured));
        boolean isLight = configured == ThemeName.LIGHT || configured == ThemeName.AUTO && shown == Background.LIGHT;
        for (ThemeName name :
                isLight ? List.of(ThemeName.DARK, ThemeName.LIGHT) : List.of(ThemeName.LIGHT, ThemeName.DARK)) {
            if (name != configured) {
                round.add(name);
            }
        }
        ThemeName next = round.get((round.indexOf(theme()) + 1) % round.size());
        chosen = Optional.of(next).filter(name -> name != configured);
        write();
        return next;
    }

    /** Remembers what the terminal has said of its background: unknown where it was asked and has not replied. */
    public void answered(Background answer) {
        String now = answer == Background.UNKNOWN ? SILENT : word(answer);
        boolean isNews = !now.equals(said) && !(now.equals(SILENT) && said.equals(SILENT_AND_SAID));
        if (isNews) {
            said = now;
            write();
        }
    }

    /** Returns whether the user does not know yet that this terminal does not answer, and notes that it is said now. */
    public boolean isToBeSaid() {
        boolean isToBeSaid = said.equals(SILENT) && theme() == ThemeName.AUTO && byEnvironment.isEmpty();
        if (isToBeSaid) {
            said = SILENT_AND_SAID;
            write();
        }
        return isToBeSaid;
    }

    private boolean said(Background background) {
        return said.equals(word(background));
    }

    private void write() {
        List<String> lines = new ArrayList<>();
        chosen.ifPresent(name -> lines.add(THEME + name.word() + " " + configured.word()));
        int first = Math.max(0, others.size() - TERMINALS + 1);
        lines.addAll(others.subList(first, others.size()));
        if (!said.isEmpty()) {
            lines.add(BACKGROUND + said + " " + terminal);
        }
        file.write(lines);
    }

    private static String word(Background background) {
        return background.name().toLowerCase(Locale.ROOT);
    }

    private static String terminal(Map<String, String> env) {
        List<String> values = new ArrayList<>();
        for (String variable : TERMINAL) {
            values.add(env.getOrDefault(variable, ""));
        }
        // One line, whatever the environment holds.
        return String.join("|", values).replace('\n', '?').replace('\r', '?');
    }

    /**
     * Reads {@code COLORFGBG} of rxvt, Konsole and iTerm2, such as {@code 15;0}: the last number is the background's among
     * the sixteen colors, of which 0 to 6 and 8 are dark (vim takes them so, too).
     */
    private static Optional<Background> byEnvironment(String colors) {
        String last = colors.substring(colors.lastIndexOf(';') + 1);
        if (!colors.contains(";") || !last.matches("[0-9]|1[0-5]")) {
            return Optional.empty();
        }
        int color = Integer.parseInt(last);
        return Optional.of(color < 7 || color == 8 ? Background.DARK : Background.LIGHT);
    }
}
