package guide.app;

import guide.bank.Banks;
import guide.journal.PrivateFolder;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The folders of the program's files, by the XDG base directory specification; {@code GUIDE_HOME} puts all four under
 * one folder. Folders are created when something is first written to them.
 *
 * @param data journal and own banks
 * @param config the configuration
 * @param state device id, locks, backups
 * @param cache files that can be made again
 */
public record Folders(Path data, Path config, Path state, Path cache) {
    private static final List<String> BY_DEFAULT =
            List.of("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME");

    /** Reads the folders from the environment; ignores a relative path in it, as the specification asks. */
    public static Folders of(Map<String, String> env, String userHome) {
        String own = env.getOrDefault("GUIDE_HOME", "");
        if (!own.isEmpty()) {
            Path root = ownRoot(own, home(env, userHome));
            return new Folders(
                    root.resolve("data"), root.resolve("config"), root.resolve("state"), root.resolve("cache"));
        }
        Path home = home(env, userHome);
        return new Folders(
                folder(env, "XDG_DATA_HOME", home.resolve(".local/share")),
                folder(env, "XDG_CONFIG_HOME", home.resolve(".config")),
                folder(env, "XDG_STATE_HOME", home.resolve(".local/state")),
                folder(env, "XDG_CACHE_HOME", home.resolve(".cache")));
    }

    /** Expands a {@code ~}, which only shells do: systemd, cron and .env files pass it on. */
    private static Path ownRoot(String own, Path home) {
        if (own.equals("~")) {
            return home;
        }
        return own.startsWith("~/")
                ? home.resolve(own.substring(2))
                : Path.of(own).toAbsolutePath();
    }

    /**
     * Returns the user's home folder. Without HOME, Java calls it {@code ?} for a user whom the system does not know; as a
     * name that would lead into the current folder, so it is the root, where only root can write.
     */
    static Path home(Map<String, String> env, String userHome) {
        String set = env.getOrDefault("HOME", "");
        Path home = Path.of(set.startsWith("/") ? set : userHome);
        return home.isAbsolute() ? home : Path.of("/");
    }

    /**
     * Returns what is wrong with the names in the environment: bytes that are not UTF-8 reach Java as another name, and a
     * relative folder is another one in each folder that the program is started in.
     */
    public static Optional<String> problem(Map<String, String> env) {
        String own = env.getOrDefault("GUIDE_HOME", "");
        if (!own.isEmpty() && !own.startsWith("/") && !own.equals("~") && !own.startsWith("~/")) {
            return Optional.of("GUIDE_HOME is '" + own + "', which is another folder wherever guide is started."
                    + " Set it to a whole path that begins with '/', or with '~/' for your home folder.");
        }
        List<String> used = own.isEmpty() ? BY_DEFAULT : List.of("GUIDE_HOME");
        return used.stream()
                .filter(variable -> env.getOrDefault(variable, "").contains("\uFFFD"))
                .findFirst()
                .map(variable -> "the folder in " + variable + ", '" + env.get(variable)
                        + "', has a name that is not UTF-8, and Java opens no such file."
                        + " Set GUIDE_HOME to a folder that has another one.");
    }

    /** Returns the path that the user typed; refuses a text that no file can have as its name. */
    public static Path typed(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new Refusal(Refusal.Kind.NO_INPUT, "'" + name + "' is no file name here: " + e.getReason() + ".");
        }
    }

    /** Returns the folder of files that can be made again, which is there and private, as far as the system lets it. */
    public Path readyCache() {
        try {
            PrivateFolder.create(cache);
        } catch (IOException e) {
            // Then what is to be put there goes elsewhere.
        }
        return cache;
    }

    /** Returns the file of the settings. */
    public Path configuration() {
        return config.resolve("config.yaml");
    }

    /** Returns the journal's folder. */
    public Path journal() {
        return data.resolve("journal");
    }

    /** Returns the folder of the daily copies. */
    public Path backups() {
        return state.resolve("backups");
    }

    /** Returns the folder of the user's own banks, which are loaded beside the bundled one. */
    public Path banks() {
        return data.resolve("banks");
    }

    /** Returns the file that says what the user changed in questions of others. */
    public Path amendments() {
        return banks().resolve(Banks.AMENDMENTS);
    }

    /** Returns the folder of texts that the user has begun to edit. */
    public Path drafts() {
        return state.resolve("drafts");
    }

    /** Returns the folder for what was read of the user's banks. */
    public Path banksRead() {
        return cache.resolve("banks");
    }

    /** Returns the folder that says which banks are off. */
    public Path banksOff() {
        return state.resolve("banks-off");
    }

    /** Returns the folder of banks that were removed. */
    public Path removedBanks() {
        return state.resolve("removed-banks");
    }

    /** Returns the folder of the last versions of banks that were imported again. */
    public Path importedBefore() {
        return state.resolve("imported-before");
    }

    private static Path folder(Map<String, String> env, String variable, Path otherwise) {
        String set = env.getOrDefault(variable, "");
        return (set.startsWith("/") ? Path.of(set) : otherwise).resolve("guide");
    }
}
