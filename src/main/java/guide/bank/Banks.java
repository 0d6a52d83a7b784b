package guide.bank;

import guide.yaml.Place;
import guide.yaml.Report;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads banks. No content of a file and no missing file makes this throw: mistakes are returned as problems, together
 * with a bank of all files that could be used.
 *
 * <p>A mistake in a question costs that question, a mistake outside of all questions the file. {@code see} is resolved to ids over all files; a reference to a
 * question that was left out is dropped.
 */
public final class Banks {
    /** The file in the folder of the user's own banks that says what the user changed in questions of others. */
    public static final String AMENDMENTS = "amendments.yaml";

    private Banks() {}

    /** Returns the bank that comes with the program, in the order of its {@code guide.yaml}. */
    public static LoadedBank bundled() {
        return read(Sources.bundled());
    }

    /**
     * Returns whether a place is in the bank that comes with the program. Its files have relative names; the names of
     * other files are absolute.
     */
    public static boolean isBundled(Place place) {
        return place.file().startsWith(BankImage.FOLDER);
    }

    /**
     * Reads other banks into one.
     *
     * @param filesOrFolders each a file, which is one domain, or a folder, which is all its {@code *.yaml} and {@code
     *     *.yml} that are not hidden: those that its {@code guide.yaml} names in that order, then the others by name.
     *     Naming a {@code guide.yaml} names its folder
     */
    public static LoadedBank read(List<Path> filesOrFolders) {
        return read(Sources.of(filesOrFolders));
    }

    /** Removes from the folder for what was read what belongs to banks that are gone. */
    public static void tidy(Path cache) {
        CacheFolder.tidy(cache);
    }

    /**
     * Returns the name that a bank's folder has for the moment in which a new one takes its place. It is read as the bank
     * while there is no folder at the place itself.
     */
    public static Path before(Path bank) {
        return BankFolders.before(bank);
    }

    /** Returns the folders of the user's own banks by their names, in order. */
    public static Map<String, Path> folders(Path own) {
        Map<String, Path> folders = new LinkedHashMap<>();
        if (Files.isDirectory(own)) {
            BankFolders.in(own, new Report(own.toString())).forEach(bank -> folders.put(bank.word(), bank.path()));
        }
        return folders;
    }

    /** Reads all of these into one bank; the bundled one as the build has read it. */
    public static LoadedBank read(Sources sources) {
        return new BankLoader(sources).read();
    }

    /** Reads all of these into one bank, every file of the user anew. */
    public static LoadedBank readAnew(Sources sources) {
        return read(sources.withoutCache());
    }
}
