package guide.app;

import guide.journal.StateFile;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The user's choices that this machine remembers beside the settings: the length of a session that a key has set, and
 * that the date of an interview was asked for. The file can be lost: then the key is pressed again.
 */
public final class Remembered {
    private static final String SESSION = "session";
    private static final String ASKED = "date-asked";
    /** The form of a session's length, in minutes. */
    private static final String MINUTES = "\\d{1,3}";

    private final StateFile file;
    private final int configured;
    private final Map<String, String> values = new TreeMap<>();

    /**
     * Reads what is remembered.
     *
     * @param configured the length of a session by the configuration, in minutes, 0 for none: a choice counts until that
     *     changes
     */
    Remembered(StateFile file, int configured) {
        this.file = file;
        this.configured = configured;
        read();
    }

    private void read() {
        for (String line : file.lines()) {
            int space = line.indexOf(' ');
            if (space > 0) {
                values.put(line.substring(0, space), line.substring(space + 1));
            }
        }
    }

    /** Returns the length of a session that the user has chosen by key, in minutes, 0 for none; empty where none was. */
    public Optional<Integer> session() {
        String[] words = values.getOrDefault(SESSION, "").split(" ");
        boolean holds = words.length == 2 && words[0].matches(MINUTES) && words[1].equals(String.valueOf(configured));
        return holds ? Optional.of(Integer.parseInt(words[0])) : Optional.empty();
    }

    /** Remembers the length of a session that the user has chosen, in minutes; empty for no limit. */
    public void chose(Optional<Integer> minutes) {
        values.put(SESSION, minutes.orElse(0) + " " + configured);
        write();
    }

    /**
     * Returns whether the date is to be asked for, which it is once, and remembers that it was. Where that cannot be
     * remembered it is not asked for at all: it would be again at each start.
     */
    public boolean mayAskForDate() {
        if (values.containsKey(ASKED)) {
            return false;
        }
        values.put(ASKED, "yes");
        write();
        values.clear();
        read();
        return values.containsKey(ASKED);
    }

    private void write() {
        file.write(values.entrySet().stream()
                .map(value -> value.getKey() + " " + value.getValue())
                .toList());
    }
}
